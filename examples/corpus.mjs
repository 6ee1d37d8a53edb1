// What the example newspaper holds, as its readers should find it: expectations for the documents in queries/.
import { readFileSync } from 'node:fs';
import { readArticles, readCategories } from './client.mjs';

const FILE = new URL('corpus/articles.jsonl', import.meta.url).pathname;

export class Corpus {
  /** The newest first. */
  rows = readArticles(FILE).map((row) => ({ language: 'ar', ...row }))
    .sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt));
  #categories = readCategories(FILE);
  #authors = authors();

  /** Its headline is its name: no two are alike. */
  row(headline) {
    return this.rows.find(({ title }) => same(title, headline));
  }

  /** Of a section and those below it. */
  inSection(path) {
    const keys = [...this.#categories.keys()].filter((key) => `${this.sectionPath(key)}/`.startsWith(`${path}/`));
    return this.rows.filter((row) => [row.category, ...row.sections ?? []].some((key) => keys.includes(key)));
  }

  sectionPath(key) {
    const { slug, parent } = this.#categories.get(key);
    return `${parent ? this.sectionPath(parent) : ''}/${slug}`;
  }

  tagged(name) {
    return this.rows.filter(({ tags }) => tags?.some((tag) => same(tag, name)));
  }

  /** By every name that is printed for the author. */
  by(name) {
    const names = [name, ...this.#authors.find((author) => same(author.name, name))?.printed ?? []];
    return this.rows.filter(({ byline }) => byline?.some((printed) => names.some((it) => same(it, printed))));
  }

  /** The languages of the same story, in alphabetical order. */
  translations({ legacyId, translationOf, language }) {
    const story = translationOf ?? legacyId;
    return this.rows.filter((row) => (row.translationOf ?? row.legacyId) === story && row.language !== language)
      .map((row) => row.language).sort();
  }
}

const same = (one, other) => one.normalize('NFC') === other.normalize('NFC');

function authors() {
  try {
    return JSON.parse(readFileSync(new URL('corpus/authors.json', import.meta.url), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') {
      return [];
    }
    throw error;
  }
}
