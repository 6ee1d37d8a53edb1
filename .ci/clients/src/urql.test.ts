// urql with the normalised cache of examples/clients over the pages' documents.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Client, fetchExchange } from '@urql/core';
import { newspaperCache } from '../generated/clients/urql-cache.js';
import * as pages from '../generated/examples/graphql.js';
import { AnythingVersionedDocument, RetagDocument, SectionDraftsDocument } from '../generated/checks/graphql.js';
import { ask, complaints, drafts, newspaper, type Newspaper, url } from './newspaper.js';

const heard = complaints();
const schema = JSON.parse(readFileSync('generated/schema.json', 'utf8'));
const client = (headers = {}) => new Client({
  url, exchanges: [newspaperCache(schema), fetchExchange], fetchOptions: { headers }, preferGetMethod: false,
});
const headlines = (edges: readonly { node: { headline: string } }[]) => edges.map(({ node }) => node.headline);

let given: Newspaper;
before(async () => { given = await newspaper('urql'); });
after(() => assert.deepEqual(heard, []));

test('appends the second page of every list, without duplicates', async () => {
  const reader = client();
  const six = await ask(pages.FrontPageDocument, { first: 6 });
  const path = given.section.path;

  const page1 = (await reader.query(pages.SectionPageDocument, { path, first: 3 })).data!.category!.articles;
  assert.deepEqual(headlines(page1.edges), given.headlines.slice(0, 3));
  const page2 = (await reader.query(pages.SectionPageDocument, { path, first: 3, after: page1.pageInfo.endCursor })).data!
    .category!.articles;
  assert.deepEqual(headlines(page2.edges), given.headlines.slice(0, 6));
  const page3 = (await reader.query(pages.SectionPageDocument, { path, first: 3, after: page2.pageInfo.endCursor })).data!
    .category!.articles;
  assert.deepEqual(headlines(page3.edges), given.headlines);
  assert.deepEqual([page3.pageInfo.hasNextPage, page3.totalCount], [false, 7]);

  const slug = given.author.slug;
  const written = (await reader.query(pages.AuthorPageDocument, { slug, first: 3 })).data!.author!.articles;
  const author = await reader.query(pages.AuthorPageDocument, { slug, first: 3, after: written.pageInfo.endCursor });
  assert.deepEqual(headlines(author.data!.author!.articles.edges), given.headlines.slice(0, 6));

  const label = given.tag.slug;
  const tagged = (await reader.query(pages.TagPageDocument, { slug: label, first: 3 })).data!.tag!.articles;
  const tag = await reader.query(pages.TagPageDocument, { slug: label, first: 3, after: tagged.pageInfo.endCursor });
  assert.deepEqual(headlines(tag.data!.tag!.articles.edges), given.headlines.slice(0, 6));

  const newest = (await reader.query(pages.FrontPageDocument, { first: 3 })).data!.articles;
  const front = await reader.query(pages.FrontPageDocument, { first: 3, after: newest.pageInfo.endCursor });
  assert.deepEqual(headlines(front.data!.articles.edges), headlines(six.articles.edges));
});

test('shows in lists what a mutation answered', async () => {
  const editor = client(drafts);
  const variables = { section: given.section.id, first: 3 };
  const before = (await editor.query(SectionDraftsDocument, variables)).data!.articles.edges;
  const { id, version } = before[1]!.node;

  const { data } = await editor.mutation(RetagDocument,
    { input: { id, expectedVersion: version, data: { headline: 'عنوان جديد', tagIds: [] } } });

  assert.deepEqual(data!.updateArticle.userErrors, []);
  const kept = await editor.query(SectionDraftsDocument, variables, { requestPolicy: 'cache-only' });
  const now = kept.data!.articles.edges;
  assert.deepEqual(now.map(({ node }) => node.id), before.map(({ node }) => node.id));
  assert.deepEqual([now[1]!.node.headline, now[1]!.node.version, now[1]!.node.tags], ['عنوان جديد', version + 1, []]);
});

test('answers an article and fragments on interfaces from the cache', async () => {
  const reader = client();
  const variables = { id: given.section.id };
  const sent = await reader.query(AnythingVersionedDocument, variables);
  assert.equal((sent.data!.node as { version: number }).version, 1);
  const kept = await reader.query(AnythingVersionedDocument, variables, { requestPolicy: 'cache-only' });
  assert.deepEqual(kept.data, sent.data);

  const { path, id } = given.stories[0]!;
  await reader.query(pages.ArticleByPathDocument, { path });
  const article = await reader.query(pages.ArticleByPathDocument, { path }, { requestPolicy: 'cache-only' });
  assert.deepEqual([article.data!.article!.id, article.data!.article!.body.plainText], [id, 'نص 7']);
});

test('reads the face of the newspaper and its routes', async () => {
  const reader = client();
  const { site } = (await reader.query(pages.BrandingDocument, {})).data!;
  assert.equal(site.defaultLocale.code, 'ar');
  const { route } = (await reader.query(pages.RouteDocument, { path: given.stories[0]!.path })).data!;
  assert.deepEqual(route.__typename === 'NodeRoute' && [route.node.__typename, route.node.id],
    ['Article', given.stories[0]!.id]);
});
