// Apollo Client with the cache of examples/clients over the pages' documents.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ApolloClient, HttpLink, type ObservableQuery, type OperationVariables } from '@apollo/client';
import { filter, firstValueFrom, map, timeout } from 'rxjs';
import { newspaperCache } from '../generated/clients/apollo-cache.js';
import possibleTypes from '../generated/possible-types.js';
import * as pages from '../generated/examples/graphql.js';
import { AnythingVersionedDocument, RetagDocument, SectionDraftsDocument } from '../generated/checks/graphql.js';
import { ask, complaints, drafts, newspaper, type Newspaper, url } from './newspaper.js';

const heard = complaints();
const client = (headers = {}) => new ApolloClient({
  link: new HttpLink({ uri: url, headers }),
  cache: newspaperCache(possibleTypes.possibleTypes),
});
type Entries = Record<string, Record<string, unknown> & { __typename?: string; id?: string }>;
const entries = (of: ApolloClient) => Object.entries(of.cache.extract() as Entries);
const headlines = (edges: readonly { node: { headline: string } }[]) => edges.map(({ node }) => node.headline);


/** A list on a page, subscribed as in a component: its data once it shows so many. */
function shown<D, V extends OperationVariables>(list: ObservableQuery<D, V>, edges: (data: D) => readonly unknown[], count: number) {
  return firstValueFrom(list.pipe(
    map(({ data }) => data as D | undefined),
    filter((data): data is D => data !== undefined && edges(data).length === count),
    timeout(10_000)));
}

let given: Newspaper;
before(async () => { given = await newspaper('apollo'); });
after(() => assert.deepEqual(heard, []));

test('keeps everything once, under ids that no other type has', async () => {
  const reader = client();
  await reader.query({ query: pages.FrontPageDocument, variables: { first: 20 } });
  await reader.query({ query: pages.SectionPageDocument, variables: { path: given.section.path } });
  await reader.query({ query: pages.AuthorPageDocument, variables: { slug: given.author.slug } });
  await reader.query({ query: pages.TagPageDocument, variables: { slug: given.tag.slug } });
  await reader.query({ query: pages.ArticleByPathDocument, variables: { path: given.stories[0]!.path } });
  await reader.query({ query: pages.BrandingDocument });

  const nodes = entries(reader).filter(([, entry]) => entry.id !== undefined);
  assert.equal(new Set(nodes.map(([, { id }]) => id)).size, nodes.length);
  for (const [key, { __typename, id }] of nodes) {
    assert.equal(key, `${__typename}:${id}`);
    assert.equal(id!.split('_')[0], __typename!.toLowerCase());
  }
  for (const { id, headline } of given.stories) {
    assert.equal(nodes.find(([key]) => key === `Article:${id}`)?.[1]['headline'], headline);
  }
});

test('appends the second page of every list, without duplicates', async () => {
  const reader = client();
  const section = reader.watchQuery({ query: pages.SectionPageDocument, variables: { path: given.section.path, first: 3 } });
  const author = reader.watchQuery({ query: pages.AuthorPageDocument, variables: { slug: given.author.slug, first: 3 } });
  const tag = reader.watchQuery({ query: pages.TagPageDocument, variables: { slug: given.tag.slug, first: 3 } });
  const front = reader.watchQuery({ query: pages.FrontPageDocument, variables: { first: 3 } });
  const six = await ask(pages.FrontPageDocument, { first: 6 });

  const subscriptions = [section, author, tag, front].map((list) => list.subscribe(() => {}));

  const articles = async (count: number) =>
    (await shown(section, ({ category }) => category!.articles.edges, count)).category!.articles;
  const page1 = await articles(3);
  assert.deepEqual(headlines(page1.edges), given.headlines.slice(0, 3));
  await section.fetchMore({ variables: { after: page1.pageInfo.endCursor } });
  const page2 = await articles(6);
  assert.deepEqual([headlines(page2.edges), page2.pageInfo.hasNextPage], [given.headlines.slice(0, 6), true]);
  await section.fetchMore({ variables: { after: page2.pageInfo.endCursor } });
  const page3 = await articles(7);
  assert.deepEqual([headlines(page3.edges), page3.pageInfo.hasNextPage, page3.totalCount], [given.headlines, false, 7]);

  const written = async (count: number) => (await shown(author, (data) => data.author!.articles.edges, count)).author!.articles;
  await author.fetchMore({ variables: { after: (await written(3)).pageInfo.endCursor } });
  assert.deepEqual(headlines((await written(6)).edges), given.headlines.slice(0, 6));

  const tagged = async (count: number) => (await shown(tag, (data) => data.tag!.articles.edges, count)).tag!.articles;
  await tag.fetchMore({ variables: { after: (await tagged(3)).pageInfo.endCursor } });
  assert.deepEqual(headlines((await tagged(6)).edges), given.headlines.slice(0, 6));

  const newest = async (count: number) => (await shown(front, (data) => data.articles.edges, count)).articles;
  await front.fetchMore({ variables: { after: (await newest(3)).pageInfo.endCursor } });
  assert.deepEqual(headlines((await newest(6)).edges), headlines(six.articles.edges));
  subscriptions.forEach((subscription) => subscription.unsubscribe());
});

test('shows in lists what a mutation answered', async () => {
  const editor = client(drafts);
  const list = editor.watchQuery({ query: SectionDraftsDocument, variables: { section: given.section.id, first: 3 } });
  const subscription = list.subscribe(() => {});
  const before = (await shown(list, (data) => data.articles.edges, 3)).articles.edges;
  const { id, version } = before[1]!.node;

  const { data } = await editor.mutate({
    mutation: RetagDocument,
    variables: { input: { id, expectedVersion: version, data: { headline: 'عنوان جديد', tagIds: [] } } },
  });

  assert.deepEqual(data!.updateArticle.userErrors, []);
  const now = (await shown(list, (it) => it.articles.edges.filter(({ node }) => node.version > version), 1)).articles.edges;
  subscription.unsubscribe();
  assert.deepEqual(now.map(({ node }) => node.id), before.map(({ node }) => node.id));
  assert.deepEqual([now[1]!.node.headline, now[1]!.node.version, now[1]!.node.tags], ['عنوان جديد', version + 1, []]);
});

test('matches fragments on interfaces by possibleTypes', async () => {
  assert.deepEqual([...possibleTypes.possibleTypes['Route'] ?? []].sort(),
    ['GoneRoute', 'NodeRoute', 'NotFoundRoute', 'RedirectRoute']);
  const reader = client();
  const variables = { id: given.section.id };
  const sent = await reader.query({ query: AnythingVersionedDocument, variables });
  assert.equal((sent.data!.node as { version: number }).version, 1);

  const kept = reader.readQuery({ query: AnythingVersionedDocument, variables });
  assert.deepEqual(kept, sent.data);
});

test('adds the body as HTML to what it has of the same article', async () => {
  const reader = client();
  const { path } = given.stories[0]!;
  await reader.query({ query: pages.ArticleByPathDocument, variables: { path } });
  const slug = path.split('/').at(-1)!;
  const { data } = await reader.query({ query: pages.ArticleBySlugDocument, variables: { slug } });
  assert.equal(data!.article!.body.html, '<p>نص 7</p>');

  const again = reader.readQuery({ query: pages.ArticleByPathDocument, variables: { path } });
  assert.equal(again!.article!.body.plainText, 'نص 7');
});
