// Headlines one after the other. They stand still while the reader points at them or is in them, on a device that asks for
// little motion, and after the pause button; nothing is announced by itself.
import { el, href, script, set } from './dom.js';
import { icon } from './icons.js';

const SECONDS = 6;
let timer;

export function ticker(lines, breaking, words) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const items = lines.map((line, at) =>
    el('li', { hidden: at > 0, ...script(line) }, el('a', { href: href(line.path) }, set(line, 'headline'))),
  );
  let shown = 0;
  let paused = still;
  let held = false;

  const show = (at) => {
    items[shown].hidden = true;
    shown = (at + items.length) % items.length;
    items[shown].hidden = false;
  };
  const button = (name, label, action, extra = '') =>
    el('button', { type: 'button', class: `tick ${extra}`, 'aria-label': label, onclick: action }, icon(name));
  const pause = el('button', {
    type: 'button',
    class: 'tick pause-button',
    onclick: () => {
      paused = !paused;
      mark();
    },
  });
  const mark = () => {
    pause.setAttribute('aria-label', paused ? words.play : words.pause);
    pause.replaceChildren(icon(paused ? 'play' : 'pause'));
  };
  mark();
  clearInterval(timer);
  if (items.length > 1) timer = setInterval(() => paused || held || document.hidden || show(shown + 1), SECONDS * 1000);

  const list = el('ul', { class: 'lines' }, items);
  return el(
    'section',
    {
      class: `ticker${breaking ? ' urgent' : ''}`,
      'aria-label': breaking ? words.breaking : words.latest,
      onpointerenter: () => {
        held = true;
      },
      onpointerleave: () => {
        held = false;
      },
      onfocusin: ({ target }) => {
        held = target.tagName === 'A';
      },
      onfocusout: () => {
        held = false;
      },
    },
    el(
      'div',
      { class: 'wrap ticker-row' },
      el('strong', { class: 'label' }, breaking ? words.breaking : words.latest),
      list,
      items.length > 1 &&
        el(
          'div',
          { class: 'controls' },
          button('back', words.previous, () => show(shown - 1), 'turn'),
          pause,
          button('forward', words.next, () => show(shown + 1), 'turn'),
        ),
    ),
  );
}
