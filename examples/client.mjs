// A small GraphQL client for the examples: headers, retries, and refusals turned into errors. Node 20, no packages.
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';

const TRANSIENT = new Set([429, 502, 503, 504]);
const ATTEMPTS = 7;
const TIMEOUT_MS = 30_000;

/** A request that was answered with an error; `fatal` when every other request would be too. */
export class ApiError extends Error {
  constructor(message, { fatal = false } = {}) {
    super(message);
    this.fatal = fatal;
  }
}

export class Client {
  #token;

  constructor(url, token) {
    if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
      throw new ApiError('The token holds characters that no token has: was it copied whole?', { fatal: true });
    }
    this.url = new URL(url);
    this.#token = token;
  }

  /** The document's data; throws on any error. `draft` asks for drafts, `locale` for names in another language. */
  async query(document, variables = {}, { draft = false, locale } = {}) {
    const headers = {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      ...(this.#token && { Authorization: `Bearer ${this.#token}` }),
      ...(draft && { 'X-Jarida-Perspective': 'draft' }),
      ...(locale && { 'X-Jarida-Locale': locale }),
    };
    const response = await this.#send(headers, JSON.stringify({ query: document, variables }));
    let result;
    try {
      result = JSON.parse(response.text);
    } catch {
      throw this.#error(`${this.url} answered ${response.status} and no JSON: is it the GraphQL address?`, true);
    }
    const errors = result.errors ?? [];
    const codes = errors.map((error) => error.extensions?.code);
    if (response.status === 401 || codes.includes('UNAUTHENTICATED')) {
      throw this.#error(this.#token ? 'The token was refused: unknown, revoked or expired' : 'A token is needed', true);
    }
    if (response.status === 403 || codes.includes('FORBIDDEN')) {
      throw this.#error(`Not allowed: the token lacks a scope (${errors[0]?.message ?? 'FORBIDDEN'})`, true);
    }
    if (errors.length > 0 || !result.data) {
      const reasons = errors.map(({ message, path, extensions }) =>
        `${extensions?.code ?? response.status} at ${path?.join('.') ?? '-'}: ${message}`);
      throw this.#error(reasons.join('; ') || `${this.url} answered ${response.status} without data`, false);
    }
    return result.data;
  }

  /** The payload of the document's one mutation; refusals (userErrors) are thrown. */
  async mutate(document, input) {
    const [payload] = Object.values(await this.query(document, { input }));
    if (payload.userErrors.length > 0) {
      const reasons = payload.userErrors.map(({ code, message, path }) => `${code} at ${path.join('.')}: ${message}`);
      throw this.#error(reasons.join('; '), false);
    }
    return payload;
  }

  /** All nodes of a connection, page by page; `pick` finds the connection in the data. */
  async *all(document, pick, options) {
    let after = null;
    do {
      const { nodes, pageInfo } = pick(await this.query(document, { after }, options));
      yield* nodes;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  }

  /** Sends until there is a final answer: what is sent here may be sent twice, mutations by their idempotencyKey. */
  async #send(headers, body) {
    for (let attempt = 1; ; attempt++) {
      let reason;
      let wait = 250 * 2 ** attempt * (0.75 + Math.random() / 2);
      try {
        const signal = AbortSignal.timeout(TIMEOUT_MS);
        const response = await fetch(this.url, { method: 'POST', headers, body, signal });
        const text = await response.text();
        if (!TRANSIENT.has(response.status)) {
          return { status: response.status, text };
        }
        reason = `status ${response.status}`;
        wait = Math.max(wait, 1000 * Math.min(60, Number(response.headers.get('Retry-After')) || 0));
      } catch (error) {
        reason = error.cause?.code ?? error.cause?.message ?? error.message;
      }
      if (attempt === ATTEMPTS) {
        throw this.#error(`${this.url} could not be reached after ${ATTEMPTS} attempts: ${reason}`, true);
      }
      console.error(`${reason}; trying again in ${(wait / 1000).toFixed(1)} s`);
      await sleep(wait);
    }
  }

  #error(message, fatal) {
    return new ApiError(this.#token ? message.replaceAll(this.#token, '(token)') : message, { fatal });
  }
}

/** A document of the folder `queries`. */
export const document = (name) => readFileSync(new URL(`queries/${name}.graphql`, import.meta.url), 'utf8');

/** A stable name for a value, for idempotency keys and the ids of imported articles. */
export const hash = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

/** The articles of a JSON-lines file; every line is checked before any is used. */
export function readArticles(file) {
  const lines = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').split('\n');
  const articles = lines.flatMap((line, index) => {
    if (line.trim() === '') {
      return [];
    }
    let row;
    try {
      row = JSON.parse(line);
    } catch (error) {
      throw new ApiError(`${file}:${index + 1} is not JSON: ${error.message}`);
    }
    if (typeof row?.title !== 'string' || typeof (row.bodyHtml ?? row.body) !== 'string') {
      throw new ApiError(`${file}:${index + 1} needs a title, and a bodyHtml or body`);
    }
    return [{ ...row, legacyId: row.legacyId ?? hash(row), bodyHtml: row.bodyHtml ?? paragraphs(row.body) }];
  });
  if (articles.length === 0) {
    throw new ApiError(`${file} holds no article`);
  }
  return articles;
}

/** The categories known beforehand (slug, names, parent), by their key: categories.json beside the articles. */
export const readCategories = (articlesFile) =>
  new Map(beside(articlesFile, 'categories.json').map((category) => [category.key, category]));

/** The authors known beforehand, by each name that is printed for them: authors.json beside the articles. */
export const readAuthors = (articlesFile) => new Map(beside(articlesFile, 'authors.json')
  .flatMap((author) => [author.name, ...author.printed ?? []].map((name) => [name.normalize('NFC'), author])));

function beside(file, name) {
  try {
    return JSON.parse(readFileSync(join(dirname(file), name), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') {
      return [];
    }
    throw error;
  }
}

/** Runs a script: what it returns is the exit code, what it throws is a message and exit code 1. */
export async function run(usage, options, main) {
  let args;
  try {
    args = parseArgs({ options: { url: { type: 'string' }, ...options }, allowPositionals: true });
    new URL(args.values.url ?? 'http://localhost:8080/graphql');
  } catch (error) {
    console.error(`${error.message}\nUsage: ${usage}`);
    process.exit(2);
  }
  try {
    process.exitCode = await main({ url: 'http://localhost:8080/graphql', ...args.values }, args.positionals);
  } catch (error) {
    console.error(error instanceof ApiError || error.code === 'ENOENT' ? error.message : error.stack);
    process.exitCode = 1;
  }
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function paragraphs(plain) {
  const lines = plain.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
  return lines.map((line) => `<p>${line.replace(/[&<>]/g, (character) => ESCAPES[character])}</p>`).join('');
}
