// The part of a page that readers do not see: title, description, canonical address, translations, AMP, JSON-LD.
import { el } from './dom.js';
import { dataBlock } from './trusted.js';

/** A view's head; canonical and amp are addresses, alternates are { language, href }. */
export function describe(view, { site, edition }) {
  const { title, description, robots, canonical, amp, alternates = [], jsonLd = site.publisher?.jsonLd } = view;
  document.title = title ? `${title} · ${site.name}` : [site.name, site.tagline].filter(Boolean).join(': ');
  document.documentElement.lang = edition.code;
  document.documentElement.dir = edition.direction;
  document.head.querySelectorAll('[data-page]').forEach((element) => element.remove());
  add('meta', description && { name: 'description', content: description });
  add('meta', robots && { name: 'robots', content: robots });
  add('link', canonical && { rel: 'canonical', href: canonical });
  add('link', amp && { rel: 'amphtml', href: amp });
  alternates.forEach(({ language, href }) => add('link', { rel: 'alternate', hreflang: language, href }));
  if (jsonLd) {
    const block = dataBlock(jsonLd);
    block.dataset.page = '';
    document.head.append(block);
  }
}

function add(name, attributes) {
  if (attributes) document.head.append(el(name, { ...attributes, 'data-page': true }));
}
