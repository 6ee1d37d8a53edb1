// A body as the API made it: safe HTML, without script. What is added: players when asked for, and room for wide tables.
import { el } from './dom.js';
import { fragmentOf } from './trusted.js';
import { icon } from './icons.js';

export function body(html, leadMedia, words) {
  const content = fragmentOf(html);
  if (leadMedia) withoutLead(content, leadMedia.url);
  content.querySelectorAll('img').forEach((image) => {
    image.loading = 'lazy';
    const [x, y] = image.dataset.focal?.split(' ') ?? [];
    if (x) image.style.objectPosition = `${x * 100}% ${y * 100}%`;
  });
  content.querySelectorAll('figure.embed[data-player]').forEach((figure) => figure.append(player(figure, words)));
  content.querySelectorAll('table').forEach((table) => {
    const frame = el('div', { class: 'wide', tabindex: '0', role: 'group' });
    table.replaceWith(frame);
    frame.append(table);
  });
  return content;
}

/** The image above the body is often its first one as well. */
function withoutLead(content, url) {
  const first = content.firstElementChild;
  if (
    first?.matches('figure, p') &&
    first.querySelectorAll('img').length === 1 &&
    first.querySelector('img').getAttribute('src') === url
  )
    first.remove();
}

/** Nothing comes from a provider before the reader asks for it. */
function player(figure, words) {
  const button = el(
    'button',
    {
      type: 'button',
      class: 'button',
      onclick: () => {
        const frame = el('iframe', {
          src: figure.dataset.player,
          title: figure.textContent.trim(),
          allow: 'fullscreen; picture-in-picture',
          referrerpolicy: 'strict-origin-when-cross-origin',
          sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation',
        });
        button.replaceWith(frame);
        frame.focus();
      },
    },
    icon('play'),
    words.player,
  );
  return button;
}
