// Reads a newspaper back as its readers see it and compares it with the file that it was loaded from.
//
//   node examples/verify-articles.mjs examples/corpus/articles.jsonl --url http://localhost:8080/graphql
//
// Other articles may be there too. Exit code 1, with a line for each difference, unless everything agrees.
import { ApiError, Client, readArticles, run } from './client.mjs';

const ARTICLES = `query VerifyArticles($after: String) {
  articles(first: 25, after: $after) {
    nodes {
      id headline language kicker deck publishedAt
      kind priority dateline leadMedia { url alt caption credit }
      byline { name } tags { name } translations { legacyId }
      primarySection { names { value } }
      sections { id ancestors { id } }
      body { plainText }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const TOTAL = `query VerifyTotal { articles(first: 1) { totalCount totalCountIsExact } }`;
const CATEGORIES = `query VerifyCategories($after: String) {
  categories(first: 100, after: $after) { nodes { id path } pageInfo { hasNextPage endCursor } }
}`;
const SECTION = `query VerifySection($id: ID!) {
  articles(first: 1, filter: { section: { id: $id } }) { totalCount totalCountIsExact }
}`;

/** Paging neither repeats nor jumps, and the newest comes first. */
function* order(published) {
  const seen = new Set();
  for (const [index, article] of published.entries()) {
    if (seen.has(article.id)) {
      yield `${article.headline}: on two pages`;
    }
    seen.add(article.id);
    if (index > 0 && Date.parse(article.publishedAt) > Date.parse(published[index - 1].publishedAt)) {
      yield `${article.headline}: newer than the one before it`;
    }
  }
}

function* contents(expected, published) {
  const byTitle = new Map();
  for (const article of published) {
    byTitle.set(line(article.headline), [...byTitle.get(line(article.headline)) ?? [], article]);
  }
  for (const row of expected) {
    const candidates = byTitle.get(line(row.title)) ?? [];
    const wanted = paragraphs(html(row.bodyHtml));
    const article = candidates.find((it) => same(paragraphs(it.body.plainText), wanted)) ?? candidates[0];
    if (!article) {
      yield `${row.title}: not published`;
      continue;
    }
    const found = paragraphs(article.body.plainText);
    if (!same(found, wanted)) {
      const at = wanted.findIndex((paragraph, index) => paragraph !== found[index]);
      yield `${row.title}: ${found.length} paragraphs for ${wanted.length}; `
        + `expected ${JSON.stringify(wanted[at])}, found ${JSON.stringify(found[at < 0 ? wanted.length : at])}`;
    }
    yield* fields(row, article);
  }
}

/** The fields that the file gives; others are the server's choice. */
function* fields(row, article) {
  const names = (list) => list?.map(({ name }) => name);
  const pairs = [
    ['language', row.language, article.language],
    ['kicker', row.kicker, article.kicker],
    ['deck', row.deck, article.deck],
    ['byline', row.byline, names(article.byline)],
    ['tags', row.tags && folded(row.tags), folded(names(article.tags))],
    ['kind', row.kind, article.kind],
    ['priority', row.priority, article.priority],
    ['dateline', row.dateline, article.dateline],
    ['lead picture', row.leadMedia && picture(row.leadMedia), article.leadMedia && picture(article.leadMedia)],
    ['original', row.translationOf, article.translations.map(({ legacyId }) => legacyId)
      .find((legacyId) => legacyId === row.translationOf)],
    ['publishedAt', row.publishedAt && Date.parse(row.publishedAt), Date.parse(article.publishedAt)],
    ['category', row.category, article.primarySection?.names.find(({ value }) => value === row.category)?.value],
  ];
  for (const [field, wanted, found] of pairs) {
    if (wanted !== undefined && wanted !== null && JSON.stringify(wanted) !== JSON.stringify(found)) {
      yield `${row.title}: ${field} is ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`;
    }
  }
}

/** Spellings that fold alike are one tag, which shows the first. */
function folded(names) {
  const fold = (name) => name.normalize('NFKD').replace(/[\p{M}\u0640]/gu, '').toLowerCase();
  return [...new Set(names.map(fold))].sort();
}

const picture = ({ url, alt = null, caption = null, credit = null }) => ({ url, alt, caption, credit });

/** Each section counts the articles that paging found in it and below it. */
async function* counts(client, published) {
  const { articles: all } = await client.query(TOTAL);
  if (all.totalCountIsExact && all.totalCount !== published.length) {
    yield `all articles: counted ${all.totalCount}, paging found ${published.length}`;
  }
  const found = new Map();
  for (const article of published) {
    const ids = article.sections.flatMap(({ id, ancestors }) => [id, ...ancestors.map((ancestor) => ancestor.id)]);
    new Set(ids).forEach((id) => found.set(id, (found.get(id) ?? 0) + 1));
  }
  for await (const { id, path } of client.all(CATEGORIES, (data) => data.categories)) {
    const { totalCount, totalCountIsExact } = (await client.query(SECTION, { id })).articles;
    if (totalCountIsExact && totalCount !== (found.get(id) ?? 0)) {
      yield `section ${path}: counted ${totalCount}, paging found ${found.get(id) ?? 0}`;
    }
  }
}

async function listed(iterable) {
  const list = [];
  for await (const item of iterable) {
    list.push(item);
  }
  return list;
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00A0' };

/** The text of simple HTML, a line for each block. */
function html(source) {
  return source.replace(/<\/(p|h[1-6]|li|blockquote|footer|figcaption|figure|tr)>|<br\s*\/?>/g, '\n')
    .replace(/<\/(td|th)>/g, ' ').replace(/<[^>]*>/g, '')
    .replace(/&(#39|\w+);/g, (entity, name) => ENTITIES[name] ?? entity);
}

/** List markers are the server's way of writing a list as text. */
function paragraphs(text) {
  return text.split(/\n+/).map((paragraph) => line(paragraph.replace(/^\s*([-*•]|\d+\.)\s+/, '')))
    .filter((paragraph) => paragraph !== '');
}

const line = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

// Last, when the constants and classes above are there
await run('verify-articles.mjs FILE.jsonl [--url URL]', {}, async ({ url }, [file]) => {
  if (!file) {
    throw new ApiError('Which file?');
  }
  const expected = readArticles(file);
  const client = new Client(url);
  const published = await listed(client.all(ARTICLES, (data) => data.articles));
  const differences = [...order(published), ...contents(expected, published), ...await listed(counts(client, published))];
  differences.forEach((difference) => console.error(`DIFFERS ${difference}`));
  console.log(`${expected.length} articles expected, ${published.length} published, ${differences.length} differences`);
  return differences.length > 0 ? 1 : 0;
});
