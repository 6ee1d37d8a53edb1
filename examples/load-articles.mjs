// Loads a JSON-lines file of articles and publishes them. It can be stopped at any moment and run again: what is there
// already is recognised by its legacyId, and every write carries an idempotency key.
//
//   node examples/load-articles.mjs examples/corpus/articles.jsonl --url http://localhost:8080/graphql --token TOKEN
//
// The token (or the environment variable JARIDA_TOKEN, which other users of the machine cannot see) needs the scopes
// ARTICLES_WRITE, ARTICLES_PUBLISH, TAXONOMY_WRITE and DRAFTS_READ.
import { ApiError, Client, document, hash, readArticles, readAuthors, readCategories, run } from './client.mjs';

const SITE = `query LoadSite { site { defaultLocale { code } locales { code } } }`;
const CATEGORIES = `query LoadCategories($after: String) {
  categories(first: 100, after: $after) { nodes { id slug names { value } } pageInfo { hasNextPage endCursor } }
}`;
const AUTHORS = `query LoadAuthors($after: String) {
  authors(first: 100, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
}`;
const EXISTING = `query LoadExisting($legacyId: String!) {
  article(by: { legacyId: $legacyId }) { id version state isLive firstPublishedAt }
}`;
const CREATE_CATEGORY = `mutation LoadCategory($input: CreateCategoryInput!) {
  createCategory(input: $input) { category { id } userErrors { code message path } }
}`;
const CREATE_TAG = `mutation LoadTag($input: CreateTagInput!) {
  createTag(input: $input) { tag { id } userErrors { code message path } }
}`;
const CREATE_AUTHOR = `mutation LoadAuthor($input: CreateAuthorInput!) {
  createAuthor(input: $input) { author { id } userErrors { code message path } }
}`;

async function load(articles, newspaper) {
  let stopping = false;
  // Once only: a second Ctrl-C ends the process as usual.
  process.once('SIGINT', () => {
    stopping = true;
    console.error('\nStopping after this article; run again to go on');
  });
  const counts = { published: 0, completed: 0, present: 0 };
  const failures = [];
  const start = Date.now();
  let done = 0;
  for (const article of articles) {
    if (stopping) {
      break;
    }
    try {
      counts[await newspaper.publish(article)]++;
    } catch (error) {
      if (!(error instanceof ApiError) || error.fatal) {
        throw error;
      }
      failures.push(`${article.title}: ${error.message}`);
    }
    show(++done, articles.length, start);
  }
  console.log(`${counts.published} published, ${counts.completed} completed after an earlier stop, `
    + `${counts.present} already there, ${failures.length} failed, ${articles.length - done} not tried`);
  failures.forEach((failure) => console.error(`FAILED ${failure}`));
  return failures.length > 0 ? 1 : stopping ? 130 : 0;
}

let shown = 0;

function show(done, total, start) {
  const now = Date.now();
  if (done === total || now - shown >= 1000) {
    shown = now;
    console.log(`${done}/${total}  ${(1000 * done / Math.max(1, now - start)).toFixed(1)} articles/s`);
  }
}

class Newspaper {
  #client;
  #planned;
  #plannedAuthors;
  #locales;
  #articles = new Map();
  #categories = new Map();
  #authors = new Map();
  #tags = new Map();

  constructor(client, planned, plannedAuthors, site) {
    this.#client = client;
    this.#planned = planned;
    this.#plannedAuthors = plannedAuthors;
    this.#locales = new Set([site.defaultLocale.code, ...site.locales.map((locale) => locale.code)]);
  }

  static async open(client, planned, plannedAuthors) {
    const { site } = await client.query(SITE);
    const newspaper = new Newspaper(client, planned, plannedAuthors, site);
    for await (const { id, slug, names } of client.all(CATEGORIES, (data) => data.categories)) {
      newspaper.#categories.set(`slug ${slug}`, id);
      names.forEach(({ value }) => remember(newspaper.#categories, value, id));
    }
    for await (const { id, name } of client.all(AUTHORS, (data) => data.authors)) {
      remember(newspaper.#authors, name, id);
    }
    return newspaper;
  }

  /** What was done: "published", "completed" (created by an earlier run) or "present". */
  async publish(row) {
    const { article: existing } = await this.#client.query(EXISTING, { legacyId: row.legacyId }, { draft: true });
    if (existing) {
      this.#articles.set(row.legacyId, existing.id);
    }
    // Live, or taken down by an editor since: not ours to publish again.
    if (existing && (existing.isLive || existing.firstPublishedAt || existing.state !== 'DRAFT')) {
      return 'present';
    }
    const article = existing ?? await this.#create(row);
    this.#articles.set(row.legacyId, article.id);
    const input = { id: article.id, expectedVersion: article.version, publishedAt: row.publishedAt };
    await this.#client.mutate(document('publish-article'), { ...input, idempotencyKey: hash(['publish', input]) });
    return existing ? 'completed' : 'published';
  }

  async #create(row) {
    const byline = [];
    for (const name of row.byline ?? []) {
      byline.push({ authorId: await this.#author(name), name, role: 'AUTHOR' });
    }
    const tagIds = [];
    for (const name of row.tags ?? []) {
      tagIds.push(await this.#tag(name));
    }
    const sectionIds = [];
    for (const key of row.sections ?? []) {
      sectionIds.push(await this.#category(key));
    }
    const data = {
      kind: row.kind,
      language: row.language,
      translationOf: this.#articles.get(row.translationOf),
      priority: row.priority,
      breakingUntil: row.breakingHours && new Date(Date.now() + 3_600_000 * row.breakingHours).toISOString(),
      kicker: row.kicker,
      headline: row.title,
      deck: row.deck,
      dateline: row.dateline,
      source: row.source,
      legacyId: row.legacyId,
      byline,
      tagIds: [...new Set(tagIds)],
      primarySectionId: row.category && await this.#category(row.category),
      sectionIds,
      leadMedia: row.leadMedia,
      body: { html: this.#linked(row.bodyHtml) },
    };
    const input = { data, idempotencyKey: hash(['create', data]) };
    return (await this.#client.mutate(document('create-article'), input)).article;
  }

  async #category(key) {
    const planned = this.#planned.get(key);
    const id = this.#categories.get(`slug ${planned?.slug}`) ?? this.#categories.get(key.normalize('NFC'));
    if (id) {
      return id;
    }
    const names = Object.entries(planned?.names ?? {}).filter(([language]) => this.#locales.has(language));
    const input = {
      ...(names.length > 0 ? { names: names.map(([language, value]) => ({ language, value })) } : { name: key }),
      slug: planned?.slug,
      parentId: planned?.parent ? await this.#category(planned.parent) : undefined,
    };
    const idempotencyKey = hash(['category', input]);
    const { category } = await this.#client.mutate(CREATE_CATEGORY, { ...input, idempotencyKey });
    remember(this.#categories, key, category.id);
    return category.id;
  }

  /** Links to /?p=ID, the form of WordPress, lead to the article loaded before that had this legacyId. */
  #linked(html) {
    return html.replace(/\/\?p=(\d+)/g, (link, id) =>
      this.#articles.has(id) ? `jarida:${this.#articles.get(id)}` : link);
  }

  async #author(printed) {
    const { printed: others, ...author } = this.#plannedAuthors.get(printed.normalize('NFC')) ?? { name: printed };
    const name = author.name.normalize('NFC');
    if (!this.#authors.has(name)) {
      const input = { ...author, idempotencyKey: hash(['author', author]) };
      const { author: made } = await this.#client.mutate(CREATE_AUTHOR, input);
      remember(this.#authors, name, made.id);
    }
    return this.#authors.get(name);
  }

  /** The server answers the tag that has this name already, however it is spelled. */
  async #tag(name) {
    if (!this.#tags.has(name)) {
      const { tag } = await this.#client.mutate(CREATE_TAG, { name, idempotencyKey: hash(['tag', name]) });
      this.#tags.set(name, tag.id);
    }
    return this.#tags.get(name);
  }
}

function remember(map, name, id) {
  const key = name.normalize('NFC');
  if (!map.has(key)) {
    map.set(key, id);
  }
}

// Last, when the constants and classes above are there
await run('load-articles.mjs FILE.jsonl [--url URL] [--token TOKEN] [--language ar]',
  { token: { type: 'string' }, language: { type: 'string', default: 'ar' } },
  async ({ url, token = process.env.JARIDA_TOKEN, language }, [file]) => {
    if (!file || !token) {
      throw new ApiError(file ? 'A token is needed: --token or JARIDA_TOKEN' : 'Which file?');
    }
    const articles = readArticles(file);
    const newspaper = await Newspaper.open(new Client(url, token), readCategories(file), readAuthors(file));
    return load(articles.map((article) => ({ language, ...article })), newspaper);
  });
