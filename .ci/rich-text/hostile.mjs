// The hostile inputs of the unit tests, in every form in which a body can hold them.
import { readFileSync } from 'node:fs';

const FILE = new URL('../../src/test/resources/org/jarida/richtext/hostile.txt', import.meta.url);

export const hostileInputs = () => readFileSync(FILE, 'utf8').split('\n')
  .filter((line) => line.trim() && !line.startsWith('# '))
  // NUL cannot even be sent: what it hides is sent without.
  .map((line) => line.replaceAll('\\0', '').replaceAll('\\t', '\t').replaceAll('\\n', '\n').replaceAll('\\x1', '\x01')
    .replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16))));

const span = (text) => [{ text, marks: ['STRONG', 'CODE'] }];
const IN_A_BLOCK = {
  html: (hostile) => ({ html: { html: hostile } }),
  paragraph: (hostile) => ({ paragraph: { spans: span(hostile) } }),
  heading: (hostile) => ({ heading: { level: 2, spans: span(hostile) } }),
  list: (hostile) => ({ list: { ordered: false, items: [{ spans: span(hostile) }] } }),
  quote: (hostile) => ({ quote: { paragraphs: [{ spans: span(hostile) }], attribution: hostile } }),
  media: (hostile) => ({ media: { media: [{ url: '/x.png', alt: hostile, caption: hostile, credit: hostile }] } }),
  embed: (hostile) => ({ embed: { url: 'https://youtu.be/dQw4w9WgXcQ', title: hostile } }),
  table: (hostile) => ({ table: { header: true, rows: [{ cells: [{ spans: span(hostile) }] }] } }),
  code: (hostile) => ({ code: { text: hostile } }),
};

/**
 * Name, headline and body of each. One input has a body of its own as HTML and as Markdown, where it could swallow the
 * next; blocks are parsed one by one, so one body holds all inputs as blocks of a kind.
 */
export function hostileArticles(inputs) {
  const headline = (hostile) => hostile.replace(/[\s\x00-\x1f]+/g, ' ').slice(0, 200);
  return [
    ...inputs.map((hostile) => [`HTML ${hostile}`, headline(hostile), { html: hostile }]),
    ...inputs.map((hostile) => [`Markdown ${hostile}`, headline(hostile), { markdown: hostile }]),
    ...inputs.map((hostile) => [`Markdown links ${hostile}`, headline(hostile),
      { markdown: `ا [ا](${hostile}) **${hostile}** ![${hostile}](/x)` }]),
    ...Object.entries(IN_A_BLOCK).map(([kind, block]) => [`blocks ${kind}`, 'كتل', { blocks: inputs.map(block) }]),
  ];
}
