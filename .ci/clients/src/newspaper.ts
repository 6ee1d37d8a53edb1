// The node at JARIDA_URL, and a section of its own with seven published articles, the newest first.
import { type DocumentNode, print } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { CreateArticleDocument, PublishArticleDocument } from '../generated/examples/graphql.js';
import { MakeAuthorDocument, MakeSectionDocument, MakeTagDocument } from '../generated/checks/graphql.js';

export const url = `${process.env['JARIDA_URL']}/graphql`;
export const token = process.env['JARIDA_TOKEN'] ?? '';
export const mark = Date.now().toString(36);
export const authorized = { Authorization: `Bearer ${token}` };
export const drafts = { ...authorized, 'X-Jarida-Perspective': 'draft' };

/** What the API answers a request without any client in between. */
export async function ask<D, V>(document: TypedDocumentNode<D, V> | string, variables: V, headers = {}): Promise<D> {
  const query = typeof document === 'string' ? document : print(document as DocumentNode);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json() as { data: D; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

export type Story = { id: string; version: number; path: string; headline: string };
export type Newspaper = {
  section: { id: string; path: string }; tag: { id: string; slug: string }; author: { id: string; slug: string };
  stories: Story[]; headlines: string[];
};

export async function newspaper(name: string): Promise<Newspaper> {
  const named = (text: string) => ({ input: { name: `${text} ${name} ${mark}` } });
  const section = (await ask(MakeSectionDocument, named('قسم'), authorized)).createCategory.category!;
  const tag = (await ask(MakeTagDocument, named('وسم'), authorized)).createTag.tag!;
  const author = (await ask(MakeAuthorDocument, named('كاتبة'), authorized)).createAuthor.author!;
  const stories: Story[] = [];
  for (let day = 7; day >= 1; day--) {
    const data = {
      headline: `خبر ${day} ${name} ${mark}`, primarySectionId: section.id, tagIds: [tag.id],
      byline: [{ authorId: author.id, role: 'AUTHOR' as const }],
      leadMedia: { url: `/demo/${day}.svg`, alt: `صورة ${day}` }, body: { html: `<p>نص ${day}</p>` },
    };
    const draft = (await ask(CreateArticleDocument, { input: { data } }, authorized)).createArticle.article!;
    const live = (await ask(PublishArticleDocument, {
      input: { id: draft.id, expectedVersion: draft.version, publishedAt: `2020-01-0${day}T08:00:00Z` },
    }, authorized)).publishArticle.article!;
    stories.push({ id: live.id, version: live.version, path: live.path, headline: data.headline });
  }
  return { section, tag, author, stories, headlines: stories.map(({ headline }) => headline) };
}

/** What clients complain of is a failure: lost data, keys that are missing, types that they do not know. */
export function complaints(): string[] {
  const heard: string[] = [];
  for (const level of ['warn', 'error'] as const) {
    console[level] = (...told: unknown[]) => { heard.push(told.map(String).join(' ')); };
  }
  return heard;
}
