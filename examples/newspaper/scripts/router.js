// Addresses: links are real ones, and every page can be reloaded. Within a visit only the main part of the page changes;
// what browsers do for a new page is done here: history, scrolling, the focus, stopping what was under way.
import { el } from './dom.js';

const main = document.getElementById('main');
const progress = document.getElementById('progress');
const SLOW = 150;
let underWay = new AbortController();
let load;

/** @param loader answers { redirect } or { content, announce } for a URL; throws what no page can show */
export function start(loader) {
  load = loader;
  history.scrollRestoration = 'manual';
  addEventListener('popstate', ({ state }) => {
    if (state) visit(new URL(location.href), { scroll: state.scroll, keep: true });
    else history.replaceState({ scroll: 0 }, '');
  });
  addEventListener(
    'scroll',
    soon(() => history.replaceState({ scroll: scrollY }, '')),
    { passive: true },
  );
  document.addEventListener('click', follow);
  return visit(new URL(location.href), { scroll: history.state?.scroll, keep: true, first: true });
}

/** Another attempt at the page that the address names. */
export const again = () => visit(new URL(location.href), { keep: true, fresh: true });

function follow(event) {
  const link = event.target.closest?.('a[href]');
  const plain = event.button === 0 && !['metaKey', 'ctrlKey', 'shiftKey', 'altKey'].some((key) => event[key]);
  if (!link || !plain || event.defaultPrevented || !isPage(link)) return;
  event.preventDefault();
  visit(new URL(link.href), {});
}

/** Whether a link leads to another page of the newspaper: not to a file, an AMP page or a place on this page. */
function isPage(link) {
  const url = new URL(link.href);
  const elsewhere = url.origin !== location.origin || link.target || link.hasAttribute('download');
  const here = url.hash && url.pathname === location.pathname && url.search === location.search;
  return !elsewhere && !here && !('native' in link.dataset) && !/\.[a-z0-9]{2,11}$/i.test(url.pathname);
}

async function visit(url, { scroll, keep = false, first = false, fresh = false }) {
  underWay.abort();
  const { signal } = (underWay = new AbortController());
  const slow = setTimeout(() => progress.classList.add('shown'), SLOW);
  main.setAttribute('aria-busy', 'true');
  if (!keep) history.replaceState({ scroll: scrollY }, '');
  try {
    const { page, at } = await followed(url, signal, fresh);
    if (signal.aborted || !page) return;
    if (keep && at.href !== location.href) history.replaceState({ scroll: 0 }, '', at);
    if (!keep) history[at.href === location.href ? 'replaceState' : 'pushState']({ scroll: 0 }, '', at);
    page.show();
    main.replaceChildren(el('div', { class: 'page' }, page.content));
    settle(at, scroll, first);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(slow);
    if (!signal.aborted) {
      progress.classList.remove('shown');
      main.removeAttribute('aria-busy');
    }
  }
}

/** The page at a URL, after redirects: the API answers a chain in one step, so two are already one too many. */
async function followed(url, signal, fresh) {
  let at = url;
  for (let steps = 0; steps < 3; steps++) {
    const page = await load(at, signal, fresh);
    if (!page?.redirect) return { page, at };
    at = new URL(page.redirect, location.origin);
    if (at.origin !== location.origin) {
      location.replace(at);
      return {};
    }
  }
  throw new Error(`${url} leads round in a circle`);
}

/** Where the reader was before, else at the named heading, else at the top with the focus on the new page's title. */
function settle(at, scroll, first) {
  const anchor = at.hash && document.getElementById(decodeURIComponent(at.hash.slice(1)));
  if (scroll === undefined && anchor) anchor.scrollIntoView();
  else scrollTo({ top: scroll ?? 0, behavior: 'instant' });
  if (first) return;
  const title = main.querySelector('h1') ?? main;
  title.setAttribute('tabindex', '-1');
  title.focus({ preventScroll: true });
}

function soon(action) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, 100);
  };
}
