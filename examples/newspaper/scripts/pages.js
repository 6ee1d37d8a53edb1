// Pages that the front end has beside those of the API: pages/NAME.json holds their texts by language. The server hands
// out the list of names with index.html, so that no file is asked for in vain.
import { el } from './dom.js';
import { all } from './editions.js';
import { everywhere } from './listings.js';

const names = document.querySelector('meta[name="jarida-pages"]').content.split(' ');

/** The texts of the page at a path of an edition; null when there is none. */
export async function textOf(bare) {
  const name = bare.slice(1);
  if (!names.includes(name)) return null;
  const response = await fetch(`/pages/${name}.json`);
  return response.ok ? response.json() : null;
}

export function plain(texts, context) {
  const { edition, site, to, bare } = context;
  const language = texts[edition.code] ? edition.code : Object.keys(texts)[0];
  const { title, paragraphs } = texts[language];
  return {
    title,
    canonical: site.baseUrl + to(bare),
    translations: everywhere(bare),
    content: el(
      'div',
      { class: 'wrap story-page plain' },
      el(
        'article',
        { class: 'story', lang: language, dir: all().find(({ code }) => code === language)?.direction },
        el('header', { class: 'story-head' }, el('h1', {}, title)),
        el(
          'div',
          { class: 'body' },
          paragraphs.map((text) => el('p', {}, text)),
        ),
      ),
    ),
  };
}
