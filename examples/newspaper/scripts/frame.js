// What is around every page: masthead, menu, ticker, footer. Made anew for each edition, else only brought up to date.
import { el, href } from './dom.js';
import { icon } from './icons.js';
import { closeMenu, markCurrent, menu } from './menu.js';
import { forgetListeners, onMode, toggle, wear } from './theme.js';
import { ticker } from './ticker.js';
import { all } from './editions.js';
import { wordsFor } from './words.js';

const header = document.getElementById('header');
const place = document.getElementById('ticker');
const footer = document.getElementById('footer');
let made;
let headlines = '';

export function frame(context, { breaking = [], latest = [], translations = [] }) {
  const { site, edition, words } = context;
  if (made !== edition.code) make(context);
  made = edition.code;
  closeMenu(header);
  markCurrent([header, footer], context.url, context.to('/'));
  const lines = breaking.length > 0 ? breaking : latest.slice(0, 5);
  const key = edition.code + lines.map(({ id, headline }) => id + headline).join();
  if (key !== headlines) {
    headlines = key;
    place.replaceChildren(...(lines.length ? [ticker(lines, breaking.length > 0, words)] : []));
  }
  languages(context, translations);
}

function make(context) {
  const { site, edition, words, dates } = context;
  document.documentElement.lang = edition.code;
  document.documentElement.dir = edition.direction;
  forgetListeners();
  wear(site);
  const skip = document.getElementById('skip');
  skip.textContent = words.skip;
  header.replaceChildren(
    el(
      'div',
      { class: 'strip' },
      el(
        'div',
        { class: 'wrap strip-row' },
        el('time', { datetime: dates.dayOnly(Date.now()), class: 'today' }, dates.format(Date.now(), 'day')),
        el('nav', { class: 'languages', 'aria-label': words.languages }),
      ),
    ),
    el(
      'div',
      { class: 'masthead wrap' },
      menuButton(words),
      el(
        'a',
        { class: 'brand', href: context.to('/') },
        logo(site, edition),
        site.tagline && el('span', { class: 'tagline' }, site.tagline),
      ),
      modeButton(words),
    ),
    menu(context),
  );
  footer.replaceChildren(...footing(context));
  dress(site);
}

/** The logo of the mode and locale, else the name in letters. */
function logo(site, { code }) {
  const of = (variant) =>
    site.logos.find((one) => one.variant === variant && one.locale === code) ??
    site.logos.find((one) => one.variant === variant && !one.locale);
  if (!of('LIGHT')) return el('span', { class: 'name' }, site.name);
  const image = el('img', { class: 'logo', alt: site.name, width: 240, height: 64 });
  onMode((dark) => image.setAttribute('src', href((dark && of('DARK') ? of('DARK') : of('LIGHT')).url)));
  return image;
}

function menuButton(words) {
  return el(
    'button',
    {
      class: 'round menu-button',
      type: 'button',
      'aria-expanded': 'false',
      'aria-controls': 'menu',
      'aria-label': words.menu,
    },
    icon('menu'),
    icon('close'),
  );
}

function modeButton(words) {
  const button = el(
    'button',
    { class: 'round mode-button', type: 'button', onclick: toggle },
    icon('moon'),
    icon('sun'),
  );
  onMode((dark) => {
    button.setAttribute('aria-label', dark ? words.light : words.dark);
    button.classList.toggle('dark', dark);
  });
  return button;
}

/** The other editions: the same story where there is one, else their front page. */
function languages({ site, edition }, translations) {
  header.querySelector('.languages').replaceChildren(
    el(
      'ul',
      {},
      all().map(({ code, prefix, direction }) => {
        const story = translations.find(({ language }) => language === code);
        const name = site.locales.find((locale) => locale.code === code)?.name ?? code;
        return el(
          'li',
          {},
          el(
            'a',
            {
              href: href(story?.path ?? (prefix || '/')),
              lang: code,
              hreflang: code,
              dir: direction,
              'aria-current': code === edition.code ? 'true' : null,
            },
            name,
          ),
        );
      }),
    ),
  );
}

function footing({ site, edition, words, to }) {
  const items = (location) => site.menus.find((one) => one.location === location)?.items ?? [];
  const links = (title, entries) =>
    entries.length > 0 &&
    el(
      'nav',
      { 'aria-label': title },
      el('h2', {}, title),
      el(
        'ul',
        {},
        entries.map(([text, address]) => el('li', {}, el('a', { href: address }, text))),
      ),
    );
  return [
    el(
      'div',
      { class: 'wrap footer-row' },
      el(
        'div',
        { class: 'imprint' },
        el('a', { href: to('/'), class: 'brand' }, logo(site, edition)),
        site.tagline && el('p', {}, site.tagline),
      ),
      links(
        words.sections,
        items('main').map(({ label, url }) => [label, to(url)]),
      ),
      links(
        words.pages,
        items('footer').map(({ label, url }) => [label, to(url)]),
      ),
      links(
        words.follow,
        site.socialLinks.map(({ platform, url }) => [platform[0].toUpperCase() + platform.slice(1), url]),
      ),
    ),
    site.publisher &&
      el('p', { class: 'wrap legal' }, `© ${new Date().getFullYear()} ${site.publisher.legalName}. ${words.rights}.`),
  ].filter(Boolean);
}

function dress(site) {
  if (site.icon) document.querySelector('link[rel="icon"]').setAttribute('href', href(site.icon.url));
}
