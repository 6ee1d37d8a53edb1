// Sections, tags and authors: what they are, and their articles, paged by cursor. A page is an address of its own.
import { card, face, heading } from './cards.js';
import { el, href } from './dom.js';
import { all, inEdition } from './editions.js';

export function section(node, data, context) {
  const { to, words } = context;
  const above =
    node.ancestors.length > 0 &&
    el(
      'nav',
      { class: 'crumbs', 'aria-label': words.path },
      el(
        'ol',
        {},
        node.ancestors.map(({ name, path }) => el('li', {}, el('a', { href: to(path) }, name))),
      ),
    );
  const below =
    node.children.length > 0 &&
    el(
      'ul',
      { class: 'below' },
      node.children.map(({ name, path }) => el('li', {}, el('a', { href: to(path) }, name))),
    );
  const head = el(
    'header',
    { class: 'title' },
    above,
    el('h1', {}, node.name),
    node.description && el('p', {}, node.description),
    below,
  );
  return listing(node, head, context, { description: node.description, section: false });
}

export function tag(node, data, context) {
  return listing(
    node,
    el(
      'header',
      { class: 'title' },
      el('p', { class: 'kicker' }, context.words.tag),
      el('h1', { dir: 'auto' }, node.name),
    ),
    context,
    {},
  );
}

export function author(node, data, context) {
  const elsewhere = node.sameAs.map((address) =>
    el('li', {}, el('a', { href: address, rel: 'me' }, new URL(address).host.replace(/^www\./, ''))),
  );
  return listing(
    node,
    el(
      'header',
      { class: 'title person' },
      face(node.name, node.avatar),
      el(
        'div',
        {},
        el('p', { class: 'kicker' }, node.jobTitle ?? context.words.author),
        el('h1', { dir: 'auto' }, node.name),
        node.bio
          ?.split('\n')
          .filter(Boolean)
          .map((text) => el('p', { dir: 'auto' }, text)),
        elsewhere.length > 0 && el('ul', { class: 'below' }, elsewhere),
      ),
    ),
    context,
    { description: node.bio, author: false },
  );
}

function listing(node, head, context, { description, section = true, author = true }) {
  const { site, words, after, to } = context;
  const { nodes, pageInfo } = node.articles;
  const address = to(node.path);
  const older =
    pageInfo.hasNextPage &&
    el(
      'a',
      { class: 'button', rel: 'next', href: `${address}?after=${encodeURIComponent(pageInfo.endCursor)}` },
      words.older,
    );
  const newest = after && el('a', { class: 'button', href: address }, words.newest);
  const [first, ...others] = nodes;
  return {
    title: after ? `${node.name} · ${words.older_page}` : node.name,
    description,
    canonical: site.baseUrl + address,
    robots: after ? 'noindex, follow' : null,
    translations: everywhere(node.path),
    alternates: everywhere(node.path).map(({ language, path }) => ({ language, href: href(path) })),
    content: [
      el(
        'div',
        { class: 'wrap listing' },
        head,
        nodes.length === 0
          ? el('p', { class: 'empty' }, words.empty)
          : el(
              'div',
              { class: 'stories' },
              card(first, context, { size: after ? 'large' : 'lead', level: 2, section, author, eager: true }),
              el(
                'div',
                { class: 'grid even' },
                others.map((one) => card(one, context, { level: 2, section, author })),
              ),
            ),
        (older || newest) && el('nav', { class: 'paging', 'aria-label': words.older_page }, newest, older),
      ),
      elsewhere(node, context, author),
    ],
  };
}

/** The same place in each edition: it is one node with one path. */
export const everywhere = (path) =>
  all().map((edition) => ({ language: edition.code, path: inEdition(path, edition) }));

function elsewhere(node, context, author) {
  const stories =
    all().length > 1 && !context.after
      ? (node.elsewhere?.nodes ?? []).slice(0, node.articles.nodes.length > 0 ? 4 : 8)
      : [];
  return (
    stories.length > 0 &&
    el(
      'section',
      { class: 'band elsewhere', 'aria-labelledby': 'elsewhere' },
      el(
        'div',
        { class: 'wrap' },
        heading(context.words.elsewhere, { id: 'elsewhere' }),
        el(
          'div',
          { class: 'grid', 'data-count': 4 },
          stories.map((one) => card(one, context, { author })),
        ),
      ),
    )
  );
}
