// The main menu: a row with panels on a desk, one panel with everything on a phone. Links are links and buttons open:
// the disclosure pattern of the ARIA practices, which needs no keys of its own but Escape.
import { el } from './dom.js';
import { icon } from './icons.js';
import { inEdition } from './editions.js';

export function menu({ site, edition, words, to }) {
  const items = site.menus.find(({ location }) => location === 'main')?.items ?? [];
  const address = ({ url, target }) =>
    target?.__typename === 'Article' ? to(url.slice(edition.prefix.length)) : to(url);
  const link = (item) => el('a', { href: address(item) }, item.label);
  return el(
    'nav',
    { class: 'menu', id: 'menu', 'aria-label': words.sections, onkeydown: escape },
    el(
      'ul',
      { class: 'wrap' },
      items.map((item, at) =>
        el(
          'li',
          {},
          el(
            'span',
            { class: 'entry' },
            link(item),
            item.children.length > 0 &&
              el(
                'button',
                {
                  type: 'button',
                  class: 'opener',
                  'aria-expanded': 'false',
                  'aria-controls': `menu-${at}`,
                  'aria-label': `${words.submenu}: ${item.label}`,
                  onclick: open,
                },
                icon('down'),
              ),
          ),
          item.children.length > 0 &&
            el(
              'ul',
              { id: `menu-${at}`, class: 'panel' },
              item.children.map((child) => el('li', {}, link(child))),
            ),
        ),
      ),
    ),
  );
}

function open({ currentTarget }) {
  const opened = currentTarget.getAttribute('aria-expanded') === 'true';
  closePanels(currentTarget.closest('.menu'));
  currentTarget.setAttribute('aria-expanded', String(!opened));
}

function closePanels(root) {
  root
    ?.querySelectorAll('.opener[aria-expanded="true"]')
    .forEach((button) => button.setAttribute('aria-expanded', 'false'));
}

function escape(event) {
  if (event.key !== 'Escape') return;
  const opener = event.currentTarget.querySelector('.opener[aria-expanded="true"]');
  const button = document.querySelector('.menu-button');
  if (opener) {
    closePanels(event.currentTarget);
    opener.focus();
  } else if (button.getAttribute('aria-expanded') === 'true') {
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  }
}

export function closeMenu(header) {
  closePanels(header);
  header.querySelector('.menu-button')?.setAttribute('aria-expanded', 'false');
}

/** aria-current on the links to this page, and a mark on the entry that it is below. */
export function markCurrent(roots, { pathname }, home) {
  roots.forEach((root) =>
    root.querySelectorAll('.menu a, nav:not(.languages) a').forEach((link) => {
      const path = new URL(link.href).pathname;
      if (path === pathname) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
      link.classList.toggle('within', path !== home && pathname.startsWith(`${path}/`));
    }),
  );
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('.menu-button');
  if (button) button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
  else if (!target.closest('.menu')) closePanels(document.querySelector('.menu'));
});
