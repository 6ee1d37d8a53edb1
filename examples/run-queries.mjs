// Runs every document of examples/queries against a server that holds the example newspaper, each with variables from
// what the ones before it answered. Stops with exit code 1 at the first error, refusal or missing answer.
//
//   node examples/run-queries.mjs --url http://localhost:8080/graphql                        what readers may ask
//   node examples/run-queries.mjs --url http://localhost:8080/graphql --token TOKEN          and what editors may do
//   JARIDA_PASSWORD=… node examples/run-queries.mjs --url … --email editor@example.org       signing in first
//
// The editors' part leaves one published article behind each time; the last form also an API token.
import { readFileSync } from 'node:fs';
import { ApiError, Client, document, run } from './client.mjs';

await run('run-queries.mjs [--url URL] [--token TOKEN | --email EMAIL]',
  { token: { type: 'string' }, email: { type: 'string' } },
  async ({ url, email, token = process.env.JARIDA_TOKEN }) => {
    await read(new Client(url));
    const secret = email ? await signIn(url, email) : token;
    if (secret) {
      await write(new Client(url, secret));
    }
    console.log(`all passed${secret ? '' : '; without a token or account the editors\' documents were not run'}`);
    return 0;
  });

async function read(client) {
  const ask = asking(client);
  const { site } = await ask('branding');
  expect(site.locales.some(({ code }) => code === site.defaultLocale.code), 'the default locale is one of the locales');
  expect(JSON.parse(site.webManifest).name === site.name, 'the web manifest is JSON and names the newspaper');
  for (const { location } of site.menus.length > 0 ? site.menus : [{ location: 'main' }]) {
    const { menu } = await ask('menu', { location });
    expect(menu ? menu.items.every(({ label, url }) => label && url) : site.menus.length === 0,
      'the items of a menu have labels and addresses');
  }

  const front = await ask('front-page', { first: 10 });
  expect(front.articles.nodes.length === 10, 'the front page has ten articles: was the corpus loaded?');
  const next = await ask('front-page', { first: 10, after: front.articles.pageInfo.endCursor });
  const ids = new Set([...front.articles.nodes, ...next.articles.nodes].map(({ id }) => id));
  expect(ids.size === 10 + next.articles.nodes.length, 'the second page goes on where the first ended');

  const card = await cardWithEverything(ask);
  expect(card, 'an article with an author, a tag and a section is published');
  const { article } = await ask('article-by-path', { path: card.path });
  expect(article?.id === card.id && article.state === 'PUBLISHED', 'the path leads to the article');
  expect(article.body.blocks.length > 0 && article.body.plainText.length > 0, 'the article has a body');
  expect(JSON.parse(article.jsonLd), 'jsonLd is JSON');
  const bySlug = await ask('article-by-slug', { slug: card.slug });
  expect(bySlug.article?.id === card.id, 'the slug leads to the article');

  const section = await ask('section-page', { path: card.primarySection.path });
  expect(section.category?.id === card.primarySection.id, 'the path leads to the section');
  expect(section.articles.totalCount > 0, 'the section has articles');

  const { id: authorId, slug: authorSlug } = card.byline[0].author;
  expect((await ask('author', { slug: authorSlug })).author?.id === authorId, 'the slug leads to the author');
  const written = (await ask('author-articles', { id: authorId })).articles.nodes;
  expect(written.length > 0 && written.every(({ byline }) => byline.some(({ author }) => author?.id === authorId)),
    'the author wrote what is listed');

  const { id: tagId, slug: tagSlug } = card.tags[0];
  expect((await ask('tag', { slug: tagSlug })).tag?.id === tagId, 'the slug leads to the tag');
  const tagged = (await ask('tag-articles', { id: tagId })).articles.nodes;
  expect(tagged.length > 0 && tagged.every(({ tags }) => tags.some(({ id }) => id === tagId)),
    'what is listed has the tag');

  for (const path of [card.path, encodeURI(card.path), card.primarySection.path, card.byline[0].author.path]) {
    expect((await ask('route', { path })).route.__typename === 'NodeRoute', `${path} leads to a page`);
  }
  const unknown = await ask('route', { path: '/no-such-page-anywhere' });
  expect(unknown.route.__typename === 'NotFoundRoute', 'an unknown path leads nowhere');
}

/** Newer articles of another origin may have neither author nor tag. */
async function cardWithEverything(ask) {
  for (let after; after !== null;) {
    const { nodes, pageInfo } = (await ask('front-page', { first: 50, after })).articles;
    const card = nodes.find(({ byline, tags, primarySection }) => byline[0]?.author && tags[0] && primarySection);
    if (card) {
      return card;
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
}

async function signIn(url, email) {
  const password = process.env.JARIDA_PASSWORD;
  expect(password, 'the password is in the environment variable JARIDA_PASSWORD');
  const session = await mutating(new Client(url))('sign-in', { email, password });
  const created = await mutating(new Client(url, session.accessToken))('create-api-token');
  expect(created.secret, 'the secret is shown once');
  return created.secret;
}

async function write(client) {
  const act = mutating(client);
  const { article: created } = await act('create-article');
  expect(created.state === 'DRAFT' && !created.isLive, 'a new article is a draft');

  const { articles } = await asking(client, { draft: true })('drafts');
  expect(articles.nodes.some(({ id }) => id === created.id), 'the new article is among the drafts');

  const { article: updated } = await act('update-article', { id: created.id, expectedVersion: created.version });
  expect(updated.version > created.version, 'an update makes a new version');

  const { article: live } = await act('publish-article', { id: created.id, expectedVersion: updated.version });
  expect(live.isLive && live.path, 'the article is public');
  const { article } = await asking(client)('article-by-path', { path: live.path });
  expect(article?.id === created.id && article.deck === updated.deck, 'readers see the update');
}

function asking(client, options) {
  return (name, variables) => step(name, () => client.query(document(name), variables, options));
}

/** The input is that of the JSON file beside the document, if there is one, and what is given here. */
function mutating(client) {
  return (name, input) => step(name, () => client.mutate(document(name), { ...inputOf(name), ...input }));
}

function inputOf(name) {
  try {
    return JSON.parse(readFileSync(new URL(`queries/${name}.json`, import.meta.url), 'utf8')).input;
  } catch (error) {
    if (error.code === 'ENOENT') {
      return {};
    }
    throw error;
  }
}

async function step(name, action) {
  const start = performance.now();
  try {
    const result = await action();
    console.log(`ok ${name} ${Math.round(performance.now() - start)} ms`);
    return result;
  } catch (error) {
    throw error instanceof ApiError ? new ApiError(`${name}: ${error.message}`) : error;
  }
}

function expect(condition, claim) {
  if (!condition) {
    throw new ApiError(`Not so: ${claim}`);
  }
}
