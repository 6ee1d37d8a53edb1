// Bodies that hold every construct there is, in each form of input.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const GOLDEN = new URL('../../src/test/resources/org/jarida/richtext/golden/', import.meta.url);
const spans = (text, ...marks) => [{ text, marks }];
const EMBEDS = ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://x.com/name/status/1234567890',
  'https://www.facebook.com/page/posts/123', 'https://www.facebook.com/page/videos/456/',
  'https://www.instagram.com/p/CxYz_-1/', 'https://www.instagram.com/reel/CxYz_-1/',
  'https://www.tiktok.com/@name/video/7123456789', 'https://vimeo.com/76979871',
  'https://soundcloud.com/artist/track', 'https://api.soundcloud.com/tracks/34019569',
  'https://api.soundcloud.com/playlists/34019569', 'https://www.dailymotion.com/video/x8abcde'];

const KEPT = `<details open><summary>ملخص</summary><p>تفصيل <abbr title="اختصار">مخ</abbr></p></details>
<dl dir="ltr"><dt lang="en">Term</dt><dd>شرح <time datetime="2026-11-24">اليوم</time></dd></dl>
<ol start="4" reversed type="a"><li value="9">بند<p>ثان</p></li></ol>
<table><caption>شرح</caption><colgroup span="2"><col span="2"></colgroup><thead><tr><th scope="col" colspan="2">رأس</th></tr></thead>
<tbody><tr><th scope="row" rowspan="2">صف</th><td>1</td></tr><tr><td>2</td></tr></tbody><tfoot><tr><td>ذيل</td></tr></tfoot></table>
<video src="https://cdn.example.org/v.mp4" poster="/p.jpg" width="640" height="360">وصف</video>
<audio><source src="/a.mp3"><source src="/a.ogg"></audio><video><source src="https://cdn.example.org/w.mp4">نص</video>
<div><q>قول</q> <kbd>Ctrl</kbd> <samp>out</samp> <var>x</var> <dfn>تعريف</dfn> <small>صغير</small> <mark>معلم</mark>
<ins>زيد</ins> <del>حذف</del> طويل<wbr>جدا <cite>مرجع</cite> <img src="https://cdn.example.org/i.png" width="30" height="20" alt="ص"></div>`;

const MARKDOWN = `# عنوان\n\nفقرة **غامقة** و*مائلة* و~~محذوفة~~ و\`code\`\\\nسطر <https://example.org>\n
1. أول\n   - فرعي\n   - آخر\n2. ثان\n\n> قول\n>\n> ثان\n\n![ميناء](https://cdn.example.org/a.jpg "شرح")\n
| أ | ب |\n|---|---|\n| 1 | **2** |\n\n\`\`\`js\nif (a < b) {}\n\`\`\`\n\n---\n\nhttps://youtu.be/dQw4w9WgXcQ\n`;

/** @param related the id of a published article */
const blocks = (related) => [
  { paragraph: { spans: [...spans('جريدة '), { text: 'رابط', href: 'https://example.org/?a=1&b=2' },
    { text: ' داخلي', targetId: related }, ...spans(' كل', 'STRONG', 'EM', 'UNDERLINE', 'STRIKE', 'CODE'), ...spans('2', 'SUP')] } },
  { paragraph: { direction: 'LTR', spans: spans('عربي in LTR') } },
  ...[1, 2, 3, 4, 5, 6].map((level) => ({ heading: { level, spans: spans(`عنوان ${level}`) } })),
  { list: { ordered: true, items: [{ spans: spans('أول'), ordered: false, children: [{ spans: spans('nested') }] }] } },
  { quote: { pull: true, attribution: 'ابن خلدون', paragraphs: [{ spans: spans('مقولة') }, { spans: spans('English') }] } },
  { media: { media: [{ url: 'https://cdn.example.org/a.jpg', alt: 'ميناء', caption: 'شرح', credit: 'سلمى', focalPoint: { x: 0.2, y: 0.75 } }] } },
  { media: { media: [{ url: '/1.jpg' }, { url: '/2.jpg', caption: 'Second' }] } },
  { table: { header: true, rows: [{ cells: [{ spans: spans('السنة') }, { spans: spans('Total') }] }, { cells: [{ spans: spans('2025') }, { spans: [] }] }] } },
  { code: { text: 'if (a < b) { "عربي" }', language: 'java' } },
  { divider: {} },
  { related: { articleIds: [related] } },
  { html: { html: KEPT } },
];

/** Name and body of each; the last need the id of a published article. */
export function constructs(related) {
  const golden = existsSync(GOLDEN) ? readdirSync(GOLDEN).filter((name) => name.endsWith('.in.html')) : [];
  return [
    ...golden.map((name) => [name, { html: readFileSync(new URL(name, GOLDEN), 'utf8') }]),
    ['empty', { html: '' }],
    ['kept HTML', { html: KEPT }],
    ['Markdown', { markdown: MARKDOWN }],
    ...EMBEDS.map((url) => [url, { blocks: [{ embed: { url } }] }]),
    ['embeds with titles', { blocks: EMBEDS.map((url) => ({ embed: { url, title: 'عنوان "x" <b>' } })) }],
    ['blocks', { blocks: blocks(related) }],
  ];
}
