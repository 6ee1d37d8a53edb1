// The front page. It is not curated: the newest urgent story leads, the main menu's sections follow in their order, and no
// story stands on it twice.
import { card, heading } from './cards.js';
import { el } from './dom.js';
import { all } from './editions.js';

const URGENT = ['FLASH', 'URGENT', 'HIGH'];

export function front(data, context) {
  const { site, words, edition } = context;
  const latest = data.latest.nodes;
  const lead = leadOf(latest);
  const seconds = latest.filter((one) => one !== lead && one.kind !== 'OPINION').slice(0, 3);
  const shown = new Set([lead, ...seconds].filter(Boolean).map(({ id }) => id));
  const wire = latest.filter(({ id }) => !shown.has(id)).slice(0, 6);
  const opinions = data.opinions.nodes.filter(({ id }) => !shown.has(id));
  opinions.forEach(({ id }) => shown.add(id));
  const blocks = (data.sections?.items ?? [])
    .map(({ target }) => target)
    .filter((target) => target?.articles)
    .map((section) => [section, fresh(section.articles.nodes, shown)])
    .filter(([, stories]) => stories.length > 0);
  const content = [
    el('h1', { class: 'unseen' }, site.name),
    lead ? top(lead, seconds, wire, context) : el('p', { class: 'empty' }, words.empty),
    ...rows(blocks.slice(0, 2), 0, context),
    opinions.length > 0 &&
      el(
        'section',
        { class: 'band opinions', 'aria-labelledby': 'opinions' },
        el(
          'div',
          { class: 'wrap' },
          heading(words.opinions, { id: 'opinions' }),
          el(
            'div',
            { class: 'grid even', 'data-count': opinions.length },
            opinions.map((one) => card(one, context, { size: 'voice', deck: true })),
          ),
        ),
      ),
    ...rows(blocks.slice(2), 2, context),
    data.elsewhere?.nodes.length > 0 &&
      el(
        'section',
        { class: 'band elsewhere', 'aria-labelledby': 'elsewhere' },
        el(
          'div',
          { class: 'wrap' },
          heading(words.elsewhere, { id: 'elsewhere' }),
          el(
            'div',
            { class: 'grid', 'data-count': data.elsewhere.nodes.length },
            data.elsewhere.nodes.map((one) => card(one, context, { size: 'medium' })),
          ),
        ),
      ),
  ];
  const alternates = all().map(({ code, prefix }) => ({ language: code, href: prefix || '/' }));
  return { content, description: site.tagline, canonical: `${site.baseUrl}${edition.prefix || '/'}`, alternates };
}

/** The first of the newest that is marked as urgent, else the newest that is news. */
function leadOf(latest) {
  return (
    latest.slice(0, 12).find(({ priority }) => URGENT.includes(priority)) ??
    latest.find(({ kind }) => kind === 'NEWS') ??
    latest[0]
  );
}

function fresh(stories, shown) {
  const left = stories.filter(({ id }) => !shown.has(id)).slice(0, 4);
  left.forEach(({ id }) => shown.add(id));
  return left;
}

function top(lead, seconds, wire, context) {
  const { words } = context;
  return el(
    'section',
    { class: 'top wrap', 'aria-label': words.latest },
    el('div', { class: 'first' }, card(lead, context, { size: 'lead', level: 2, eager: true })),
    el(
      'div',
      { class: 'second' },
      seconds.map((one, at) => card(one, context, { size: at === 0 ? 'medium' : 'small', level: 2 })),
    ),
    el(
      'section',
      { class: 'wire', 'aria-labelledby': 'wire' },
      heading(words.latest, { id: 'wire' }),
      el(
        'ol',
        {},
        wire.map((one) => el('li', {}, card(one, context, { size: 'line' }))),
      ),
    ),
  );
}

/** Sections with little to show share a row. */
function rows(blocks, from, context) {
  const made = [];
  for (let at = 0; at < blocks.length; at++) {
    const little = [blocks[at], blocks[at + 1]].every((entry) => entry && entry[1].length <= 2);
    const one = block(blocks[at], from + at, context, little);
    made.push(little ? el('div', { class: 'wrap pair' }, one, block(blocks[++at], from + at, context, true)) : one);
  }
  return made;
}

function block([section, stories], at, context, half = false) {
  const { to, words } = context;
  const below =
    section.children.length > 0 &&
    el(
      'ul',
      { class: 'below' },
      section.children.map((child) => el('li', {}, el('a', { href: to(child.path) }, child.name))),
    );
  const id = `section-${at}`;
  const featured = at % 2 === 0 && !half;
  return el(
    'section',
    { class: half ? 'block' : 'block wrap', 'aria-labelledby': id },
    heading(section.name, { id, address: to(section.path), more: below }),
    el(
      'div',
      { class: `grid ${featured ? 'featured' : 'even'}`, 'data-count': stories.length },
      stories.map((one, place) =>
        card(one, context, { size: place === 0 && featured ? 'large' : 'medium', section: false }),
      ),
    ),
  );
}
