// An article in a list. The headline is the link, and its area the whole card's; each card speaks its own language.
import { el, href, script, set } from './dom.js';

const PICTURED = ['lead', 'large', 'medium'];

/**
 * size: lead, large and medium with their picture; small, voice (whose words they are) and line without. level: of its heading. section, author: whether to name them (the section only where there is no kicker).
 */
export function card(
  article,
  { words, datesOf, edition },
  { size = 'medium', level = 3, section = true, eager = false, deck, author = true } = {},
) {
  const long = deck ?? PICTURED.includes(size);
  const above = article.kicker ?? words.kinds[article.kind] ?? (section ? article.primarySection?.name : null);
  const foreign = article.language !== edition.code;
  const image = PICTURED.includes(size) && picture(article.leadMedia, eager);
  return el(
    'article',
    { class: `card ${size}${image ? ' pictured' : ''}`, ...script(article) },
    image,
    el(
      'div',
      { class: 'text' },
      above && el('p', { class: 'kicker', ...(article.kicker ? {} : { lang: edition.code }) }, above),
      el(
        `h${level}`,
        {},
        el('a', { href: href(article.path), hreflang: foreign ? article.language : null }, set(article, 'headline')),
      ),
      long && el('p', { class: 'deck' }, article.deck ? set(article, 'deck') : article.excerpt),
      meta(article, datesOf(article.language), size, author),
    ),
  );
}

function meta({ byline, publishedAt, kind }, dates, size, withAuthor) {
  const author = byline.find(({ role }) => role === 'AUTHOR') ?? byline[0];
  const named = withAuthor && author && size !== 'line' && (size !== 'small' || kind === 'OPINION');
  return el(
    'p',
    { class: 'meta' },
    named && el('span', { class: 'who' }, size === 'voice' && face(author.name, author.author?.avatar), author.name),
    publishedAt && el('time', { datetime: publishedAt }, dates.brief(publishedAt)),
  );
}

/** A box of one shape, whatever the image's: what must stay visible when it is cut, stays. */
export function picture(media, eager = false) {
  if (!media) return null;
  const image = el('img', {
    src: href(media.url),
    alt: media.alt ?? '',
    loading: eager ? 'eager' : 'lazy',
    decoding: 'async',
    fetchpriority: eager ? 'high' : null,
    width: 1200,
    height: 800,
  });
  image.style.objectPosition = `${media.focalPoint.x * 100}% ${media.focalPoint.y * 100}%`;
  return el('div', { class: 'picture' }, image);
}

/** A face beside a name: decoration, since the name stands there. Without a picture the first letter of the name. */
export function face(name, avatar) {
  if (!avatar) return el('span', { class: 'face', 'aria-hidden': 'true' }, [...name][0]);
  const image = el('img', {
    class: 'face',
    src: href(avatar.url),
    alt: '',
    width: 96,
    height: 96,
    loading: 'lazy',
    decoding: 'async',
  });
  image.style.objectPosition = `${avatar.focalPoint.x * 100}% ${avatar.focalPoint.y * 100}%`;
  return image;
}

export const heading = (text, { id, address, level = 2, more } = {}) =>
  el('div', { class: 'heading' }, el(`h${level}`, { id }, address ? el('a', { href: address }, text) : text), more);
