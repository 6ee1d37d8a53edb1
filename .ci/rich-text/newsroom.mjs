// What the checks do with the node: publish bodies, read them as the public does, and take them away again.
import { Client } from '../../examples/client.mjs';

const CREATE = `mutation RichTextCreate($input: CreateArticleInput!) {
  createArticle(input: $input) { article { id version } userErrors { code message path } }
}`;
const PUBLISH = `mutation RichTextPublish($input: PublishArticleInput!) {
  publishArticle(input: $input) { article { id version } userErrors { code message path } }
}`;
const TRASH = `mutation RichTextTrash($input: ArticleActionInput!) {
  trashArticle(input: $input) { userErrors { code message path } }
}`;
const READ = `query RichTextRead($ids: [ID!]!) {
  articles(filter: { ids: $ids }, first: 20) {
    nodes {
      id headline url jsonLd
      body {
        WEB: html AMP: html(profile: AMP) FEED: html(profile: FEED) EMAIL: html(profile: EMAIL)
        blocks { ... on HtmlBlock { html } ... on EmbedBlock { embedHtml } }
      }
    }
  }
}`;
const AT_ONCE = 4;

export class Newsroom {
  #desk;
  #public;
  #articles = [];

  constructor(url, token) {
    this.#desk = new Client(url, token);
    this.#public = new Client(url);
  }

  /** The id of the published article; refusals are thrown. */
  async publish(headline, body) {
    const { article } = await this.#desk.mutate(CREATE, { data: { headline, body } });
    this.#articles.push(article);
    const published = await this.#desk.mutate(PUBLISH, { id: article.id, expectedVersion: article.version });
    article.version = published.article.version;
    return article.id;
  }

  /** As the public sees them, by id. */
  async read(ids) {
    const found = new Map();
    const pages = Array.from({ length: Math.ceil(ids.length / 20) }, (_, page) => ids.slice(20 * page, 20 * page + 20));
    await inParallel(pages, async (page) => {
      const { articles } = await this.#public.query(READ, { ids: page });
      articles.nodes.forEach((article) => found.set(article.id, article));
    });
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0) throw new Error(`Published and not to be read: ${missing.join(', ')}`);
    return found;
  }

  /** Leaves the newspaper as it was, but for former addresses. */
  async clear() {
    await inParallel(this.#articles, ({ id, version }) => this.#desk.mutate(TRASH, { id, expectedVersion: version }));
  }
}

/** In the order of the items. */
export async function inParallel(items, work) {
  const results = [];
  const queue = items.entries();
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (const [at, item] of queue) results[at] = await work(item, at);
  }));
  return results;
}
