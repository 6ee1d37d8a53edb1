// Runs every document of examples/queries against a server that holds the example newspaper, each with variables from
// what the ones before it answered, and compares what comes with queries/expected.mjs. Stops with exit code 1 at the
// first error, refusal or difference.
//
//   node examples/run-queries.mjs --url http://localhost:8080/graphql                        what readers may ask
//   node examples/run-queries.mjs --url http://localhost:8080/graphql --token TOKEN          and what editors may do
//   JARIDA_PASSWORD=… node examples/run-queries.mjs --url … --email editor@example.org       signing in first
//
// The editors' part leaves one article in the trash each time; the last form also an API token.
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { ApiError, Client, document, run } from './client.mjs';
import { Corpus } from './corpus.mjs';
import { expected } from './queries/expected.mjs';

const corpus = new Corpus();
const answered = new Set();
/** Lists can be compared when nothing but the example newspaper is published. */
let alone = false;

await run('run-queries.mjs [--url URL] [--token TOKEN | --email EMAIL]',
  { token: { type: 'string' }, email: { type: 'string' } },
  async ({ url, email, token = process.env.JARIDA_TOKEN }) => {
    await read(new Client(url));
    const secret = email ? await signIn(url, email) : token;
    if (secret) {
      await write(new Client(url, secret), new Client(url));
    }
    const left = readdirSync(new URL('queries/', import.meta.url)).filter((file) => file.endsWith('.graphql'))
      .map((file) => file.replace('.graphql', '')).filter((name) => !answered.has(name));
    console.log(`${answered.size} documents passed, compared ${alone ? 'with the whole example newspaper'
      : 'without lists: other articles are published too'}${left.length > 0 ? `; not run: ${left.join(', ')}` : ''}`);
    return 0;
  });

async function read(client) {
  const ask = asking(client);
  await everything(ask);
  const { site } = await ask('branding');
  for (const { location } of site.menus.length > 0 ? site.menus : [{ location: 'main' }]) {
    await ask('menu', { location });
  }
  await ask('latest');
  const { articles: first } = await ask('front-page', { first: 10 });
  await ask('front-page', { first: 10, after: first.pageInfo.endCursor }, { seen: 10 });

  const { node: card } = first.edges.find(({ node }) => node.byline[0]?.author && node.tags[0] && node.primarySection)
    ?? fail('an article with an author, a tag and a section is on the front page');
  const { article } = await ask('article-by-path', { path: card.path });
  expect(article.id === card.id, 'the path leads to the article');
  const bySlug = await ask('article-by-slug', { slug: card.slug });
  expect(bySlug.article.id === card.id, 'the slug leads to the article');
  await ask('section-page', { path: card.primarySection.path, first: 5 });
  await ask('author', { slug: card.byline[0].author.slug, first: 5 });
  await ask('tag', { slug: card.tags[0].slug, first: 5 });

  const { route } = await ask('route', { path: encodeURI(card.path).toLowerCase() });
  compare('route', [[[route.__typename, route.canonicalPath, route.node.id], ['NodeRoute', card.path, card.id]]]);
  for (const [path, type] of [[card.primarySection.path, 'Category'], [card.byline[0].author.path, 'Author'],
    [card.tags[0].path, 'Tag']]) {
    const { route: found } = await ask('route', { path });
    compare('route', [[[found.canonicalPath, found.node.__typename], [path, type]]]);
  }
  const { route: unknown } = await ask('route', { path: '/no-such-page-anywhere' });
  compare('route', [[unknown, { __typename: 'NotFoundRoute' }]]);
}

/** As a site map does it: page by page, each article once. */
async function everything(ask) {
  const articles = [];
  for (let after; after !== null;) {
    const { articles: { nodes, pageInfo } } = await ask('all-articles', { first: 7, after });
    articles.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  expect(new Set(articles.map(({ id }) => id)).size === articles.length, 'paging answers every article once');
  const found = articles.map(({ headline }) => corpus.row(headline)?.title).filter((title) => title !== undefined);
  compare('all-articles', [[found, corpus.rows.map(({ title }) => title).toReversed()]]);
  alone = articles.length === corpus.rows.length;
}

async function signIn(url, email) {
  const password = process.env.JARIDA_PASSWORD ?? fail('the password is in the environment variable JARIDA_PASSWORD');
  const session = await mutating(new Client(url))('sign-in', { email, password });
  const renewed = await mutating(new Client(url))('refresh-session', { refreshToken: session.refreshToken });
  expect(renewed.refreshToken !== session.refreshToken, 'a refresh token serves once');
  const created = await mutating(new Client(url, renewed.accessToken))('create-api-token');
  compare('create-api-token', [[created.apiToken.scopes.toSorted(), inputOf('create-api-token').scopes.toSorted()]]);
  return created.secret;
}

async function write(client, reader) {
  const act = mutating(client);
  const ask = asking(client, { draft: true });
  const { headline, deck } = inputOf('create-article').data;
  const { article: created } = await act('create-article');
  const { id } = created;
  compare('create-article', [[[created.state, created.isLive, created.version, created.headline], ['DRAFT', false, 1, headline]]]);
  const { articles: drafts } = await ask('drafts');
  compare('drafts', [[[drafts.nodes[0].id, drafts.nodes[0].headline], [id, headline]]]);
  const { article: opened } = await ask('edit-article', { id });
  compare('edit-article', [[[opened.version, opened.deck, opened.body.markdown.split('\n\n').length], [1, deck, 2]]]);

  const { article: updated } = await act('update-article', { id, expectedVersion: 1 });
  const theirs = inputOf('update-article').data.deck;
  compare('update-article', [[[updated.version, updated.deck], [2, theirs]]]);
  await conflict(client, { id, expectedVersion: 1, data: { deck: 'حافلة قديمة', kicker: 'تجربة ثانية' } },
    { currentVersion: 2, current: { id, version: 2, headline, deck: theirs },
      conflicts: [{ path: 'data.deck', base: deck, theirs, yours: 'حافلة قديمة' }] });

  await review(act, ask, id);
  const { article: live } = await act('publish-article', { id, expectedVersion: 6 });
  compare('publish-article', [[[live.state, live.isLive, live.version], ['PUBLISHED', true, 7]]]);
  const { article } = await reader.query(document('article-by-path'), { path: live.path });
  compare('article-by-path', [[[article.id, article.deck, article.publishedAt], [id, theirs, live.publishedAt]]]);

  const { article: taken } = await act('unpublish-article', { id, expectedVersion: 7 });
  compare('unpublish-article', [[[taken.state, taken.isLive, taken.version], ['UNPUBLISHED', false, 8]]]);
  const { route } = await reader.query(document('route'), { path: live.path });
  compare('route', [[route.__typename, 'GoneRoute']]);
  const { article: trashed } = await act('trash-article', { id, expectedVersion: 8 });
  compare('trash-article', [[[trashed.state, trashed.version], ['TRASHED', 9]]]);
}

/** Submitted, given back, submitted again and approved; the desk's lists follow. */
async function review(act, ask, id) {
  for (const [name, expectedVersion, state] of [['submit-for-review', 2, 'IN_REVIEW'], ['request-changes', 3, 'DRAFT'],
    ['submit-for-review', 4, 'IN_REVIEW'], ['approve-article', 5, 'APPROVED']]) {
    const { article } = await act(name, { id, expectedVersion });
    compare(name, [[[article.state, article.isLive, article.version], [state, false, expectedVersion + 1]]]);
    for (const states of [undefined, [state]]) {
      const { articles: { nodes: [first] } } = await ask('drafts', { states });
      compare('drafts', [[[first.id, first.state, first.version], [id, state, expectedVersion + 1]]]);
    }
  }
}

/** A save that names an older version is refused, with what both changed. */
async function conflict(client, input, difference) {
  const { updateArticle } = await client.query(document('update-article'), { input });
  const [{ code, path, message, ...told }, ...others] = updateArticle.userErrors;
  compare('update-article', [[updateArticle.article, null], [others, []], [[code, path], ['CONFLICT', ['input', 'expectedVersion']]],
    [told, difference]]);
}

/** Answers are compared, but for lists, which hold other articles too unless the example newspaper is alone. */
function asking(client, options) {
  return (name, asked = {}, more = {}) => step(name, async () => {
    const data = await client.query(document(name), asked, options);
    if (alone && !options) {
      compare(name, expected[name]?.(data, { corpus, asked, ...more }) ?? []);
    }
    return data;
  });
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
    answered.add(name);
    return result;
  } catch (error) {
    throw error instanceof ApiError ? new ApiError(`${name}: ${error.message}`) : error;
  }
}

function compare(name, pairs) {
  for (const [came, expected] of pairs) {
    expect(isDeepStrictEqual(came, expected), `${name} answers ${JSON.stringify(expected)}; it answered ${JSON.stringify(came)}`);
  }
}

function expect(condition, claim) {
  return condition || fail(claim);
}

function fail(claim) {
  throw new ApiError(`Not so: ${claim}`);
}
