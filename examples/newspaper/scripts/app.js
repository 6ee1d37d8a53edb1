// From an address to a page: one question to the API each, with the newspaper's face in the first one.
import { ApiError, ask, prepare } from './api.js';
import { article } from './article.js';
import { calendarOf } from './dates.js';
import { all, editionOf, inEdition, learn } from './editions.js';
import { href } from './dom.js';
import { frame } from './frame.js';
import { front } from './front.js';
import { describe } from './head.js';
import { author, section, tag } from './listings.js';
import { failure, gone, notFound } from './notices.js';
import { plain, textOf } from './pages.js';
import { again, start } from './router.js';
import { wordsFor } from './words.js';

const VIEWS = { Article: article, Category: section, Tag: tag, Author: author };
const KEPT = 60_000;
const faces = new Map();
const answers = new Map();

async function load(url, signal, fresh) {
  const path = decoded(url.pathname);
  try {
    if (all().length === 0) learn((await ask('editions', {}, { signal })).site);
    const { edition, bare } = editionOf(path);
    if (bare === '/' && path !== (edition.prefix || '/')) return { redirect: edition.prefix };
    const after = url.searchParams.get('after');
    const data = await answer(`${path} ${after}`, fresh, () => question(path, bare, edition, after, signal));
    if (data.site) faces.set(edition.code, data.site);
    const context = contextOf(edition, url);
    return pageOf(data, { ...context, path, bare, after, text: await textOf(bare) });
  } catch (error) {
    if (signal.aborted) throw error;
    if (!(error instanceof ApiError)) console.error(error);
    if (error.code === 'BAD_USER_INPUT' && url.search) return { redirect: url.pathname };
    return failed(error, editionOf(path).edition, url);
  }
}

function question(path, bare, edition, after, signal) {
  const code = edition.code;
  const codes = all().map((one) => one.code);
  const variables = {
    languages: [code],
    others: codes.length > 1 ? codes.filter((other) => other !== code) : codes,
    face: !faces.has(code),
  };
  const options = { locale: code, signal };
  return bare === '/'
    ? ask('front', { ...variables, hasOthers: codes.length > 1 }, options)
    : ask('page', { ...variables, path, bare, prefixed: edition.prefix !== '', after }, options);
}

/** Answers of the last minute are shown again, so that going back is at once. */
async function answer(key, fresh, asked) {
  const known = answers.get(key);
  if (known && !fresh && Date.now() - known.at < KEPT) return known.data;
  const data = await asked();
  answers.delete(key);
  answers.set(key, { data, at: Date.now() });
  if (answers.size > 30) answers.delete(answers.keys().next().value);
  return data;
}

function contextOf(edition, url) {
  const site = faces.get(edition.code);
  return {
    site,
    edition,
    url,
    words: wordsFor(edition.code),
    dates: calendarOf(site, edition.code),
    datesOf: (language) => calendarOf(site, language),
    to: (target) => href(inEdition(target, edition)),
  };
}

function pageOf(data, context) {
  if (context.bare === '/') return shown(front(data, context), data, context);
  const { page, inEdition: same } = data;
  const place = page.__typename !== 'NodeRoute' && same?.__typename === 'NodeRoute' ? same : page;
  if (place.__typename === 'NodeRoute')
    return shown(VIEWS[place.node.__typename](place.node, data, context), data, context);
  if (context.text) return shown(plain(context.text, context), data, context);
  if (same?.__typename === 'RedirectRoute' && same.target && same.target.__typename !== 'Article') {
    return { redirect: context.to(same.location) };
  }
  if (page.__typename === 'RedirectRoute') return { redirect: href(page.location) };
  return shown(
    page.__typename === 'GoneRoute' ? gone(page, data, context) : notFound(page, data, context),
    data,
    context,
  );
}

function shown(view, data, context) {
  return {
    content: view.content,
    show() {
      frame(context, { breaking: data.breaking.nodes, latest: data.latest.nodes, translations: view.translations });
      describe(view, context);
    },
  };
}

function failed(error, edition, url) {
  const words = wordsFor(edition?.code ?? document.documentElement.lang ?? 'en');
  const view = failure(error, words, again);
  return {
    content: view.content,
    show() {
      if (edition && faces.has(edition.code)) frame(contextOf(edition, url), {});
      document.title = view.title;
    },
  };
}

function decoded(pathname) {
  try {
    const path = decodeURIComponent(pathname).normalize('NFC');
    return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  } catch {
    return pathname;
  }
}

prepare('front', 'page');
start(load).catch((error) => console.error(error));
