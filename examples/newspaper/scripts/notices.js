// Pages that are not what was asked for, and say so.
import { card } from './cards.js';
import { el } from './dom.js';

export function notFound(route, data, context) {
  const { words } = context;
  const stories = [...(route.suggestions?.length ? route.suggestions : []), ...data.latest.nodes]
    .filter((one, at, all) => one.language === context.edition.code && all.findIndex(({ id }) => id === one.id) === at)
    .slice(0, 6);
  return notice('404', words.notFound, words.notFoundText, stories, context);
}

export function gone({ removedAt }, data, context) {
  const { words, dates } = context;
  const when =
    removedAt &&
    el(
      'p',
      { class: 'meta' },
      el('span', {}, `${words.goneOn} `, el('time', { datetime: removedAt }, dates.format(removedAt, 'date'))),
    );
  return notice('410', words.gone, words.goneText, data.latest.nodes.slice(0, 6), context, when);
}

function notice(code, title, text, stories, context, more) {
  return {
    title,
    robots: 'noindex',
    content: el(
      'div',
      { class: 'wrap listing' },
      el(
        'header',
        { class: 'title notice' },
        el('p', { class: 'code', 'aria-hidden': 'true' }, code),
        el('h1', {}, title),
        el('p', {}, text),
        more,
      ),
      el(
        'div',
        { class: 'grid even' },
        stories.map((one) => card(one, context, { level: 2 })),
      ),
    ),
  };
}

/** When the API does not answer, or answers that it cannot. */
export function failure(error, words, again) {
  const refused = error.kind === 'refused' || error.kind === undefined;
  const title = refused ? words.failed : words.offline;
  return {
    title,
    content: el(
      'div',
      { class: 'wrap listing' },
      el(
        'header',
        { class: 'title notice', role: 'alert' },
        el('h1', {}, title),
        el('p', {}, refused ? words.failedText : words.offlineText),
        error.correlationId &&
          el('p', { class: 'meta' }, el('span', {}, `${words.reference}: `, el('code', {}, error.correlationId))),
        el('button', { type: 'button', class: 'button', onclick: again }, words.retry),
      ),
    ),
  };
}
