// One article, in its own language and direction, in whatever edition it is read.
import { body } from './body.js';
import { card, face, heading, picture } from './cards.js';
import { el, href, script, set } from './dom.js';
import { wordsFor } from './words.js';

export function article(story, data, context) {
  const { to, site } = context;
  const words = wordsFor(story.language);
  const content = el(
    'div',
    { class: 'wrap story-page' },
    el(
      'article',
      { class: 'story', ...script(story) },
      el(
        'header',
        { class: 'story-head' },
        crumbs(story, words, to),
        (story.kicker ?? words.kinds[story.kind]) &&
          el('p', { class: 'kicker' }, story.kicker ?? words.kinds[story.kind]),
        el('h1', {}, set(story, 'headline')),
        story.deck && el('p', { class: 'deck' }, set(story, 'deck')),
        byline(story, words, context),
        translations(story, words, site),
      ),
      hero(story),
      el('div', { class: 'body' }, body(story.body.html, story.leadMedia, words)),
      footing(story, words, context),
    ),
    el(
      'aside',
      { class: 'beside', 'aria-labelledby': 'beside' },
      heading(context.words.latest, { id: 'beside' }),
      el(
        'ol',
        {},
        data.latest.nodes
          .filter(({ id }) => id !== story.id)
          .slice(0, 5)
          .map((one) => el('li', {}, card(one, context, { size: 'line' }))),
      ),
    ),
  );
  return {
    title: story.seo.title,
    description: story.seo.description,
    robots: story.seo.robots,
    canonical: story.canonicalUrl,
    amp: `${href(story.path)}/amp`,
    alternates: story.translations.map(({ language, path }) => ({ language, href: href(path) })),
    translations: story.translations,
    jsonLd: story.jsonLd,
    content: [content, related(story, context)],
  };
}

function crumbs({ primarySection }, words, to) {
  return (
    primarySection &&
    el(
      'nav',
      { class: 'crumbs', 'aria-label': words.path },
      el(
        'ol',
        {},
        [...primarySection.ancestors, primarySection].map(({ name, path }) =>
          el('li', {}, el('a', { href: to(path) }, name)),
        ),
      ),
    )
  );
}

function byline(
  { byline: credits, dateline, publishedAt, modifiedAt, readingMinutes, language },
  words,
  { dates, datesOf, to },
) {
  const own = datesOf(language);
  const names = credits.map(({ name, role, author }) =>
    el(
      'li',
      {},
      words.roles[role] && el('span', { class: 'role' }, `${words.roles[role]}: `),
      author?.avatar && face(name, author.avatar),
      author ? el('a', { href: to(author.path), rel: 'author' }, name) : name,
    ),
  );
  const changed = modifiedAt && Date.parse(modifiedAt) - Date.parse(publishedAt) > 60_000;
  return el(
    'div',
    { class: 'byline' },
    names.length > 0 && el('ul', { class: 'names' }, names),
    el(
      'p',
      { class: 'meta' },
      dateline && el('span', {}, dateline),
      el('time', { datetime: publishedAt }, own.format(publishedAt, 'moment')),
      changed &&
        el('span', {}, `${words.updated} `, el('time', { datetime: modifiedAt }, own.format(modifiedAt, 'moment'))),
      el('span', {}, words.minutes(readingMinutes)),
    ),
  );
}

function translations({ translations: others, language }, words, site) {
  return (
    others.length > 0 &&
    el(
      'ul',
      { class: 'translations' },
      others.map((one) =>
        el(
          'li',
          {},
          `${words.readIn} `,
          el(
            'a',
            { href: href(one.path), hreflang: one.language, ...script(one) },
            site.locales.find(({ code }) => code === one.language)?.name ?? one.language,
          ),
        ),
      ),
    )
  );
}

function hero({ leadMedia }) {
  return (
    leadMedia &&
    el(
      'figure',
      { class: 'hero' },
      picture(leadMedia, true),
      (leadMedia.caption || leadMedia.credit) &&
        el('figcaption', {}, leadMedia.caption, leadMedia.credit && el('cite', {}, leadMedia.credit)),
    )
  );
}

function footing({ tags, sections, source, path, primarySection }, words, { to }) {
  const further = sections.filter(({ id }) => id !== primarySection?.id);
  const list = (title, terms) =>
    terms.length > 0 &&
    el(
      'div',
      {},
      el('h2', {}, title),
      el(
        'ul',
        { class: 'chips' },
        terms.map(({ name, path: address }) => el('li', {}, el('a', { href: to(address), dir: 'auto' }, name))),
      ),
    );
  return el(
    'footer',
    { class: 'story-foot' },
    source && el('p', { class: 'source' }, `${words.source}: ${source}`),
    list(words.tags, tags),
    list(words.sections, further),
    el('p', { class: 'amp-link' }, el('a', { href: `${href(path)}/amp`, 'data-native': true }, words.amp)),
  );
}

function related({ primarySection, id }, context) {
  const stories = primarySection?.articles.nodes.filter((one) => one.id !== id).slice(0, 4) ?? [];
  return (
    stories.length > 0 &&
    el(
      'section',
      { class: 'band related', 'aria-labelledby': 'related' },
      el(
        'div',
        { class: 'wrap' },
        heading(`${context.words.related} ${primarySection.name}`, {
          id: 'related',
          address: context.to(primarySection.path),
        }),
        el(
          'div',
          { class: 'grid even', 'data-count': stories.length },
          stories.map((one) => card(one, context, { section: false })),
        ),
      ),
    )
  );
}
