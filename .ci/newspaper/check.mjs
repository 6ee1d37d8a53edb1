// The example newspaper in headless Chromium, in Arabic and French, on a phone and on a desk.
//
//   node .ci/newspaper/check.mjs http://localhost:3000 http://localhost:8080 /usr/bin/chromium target/screenshots
import { mkdirSync } from 'node:fs';
import { keyboard, lightAndDark, onAPhone, whenItFails } from './behaviour.mjs';
import { invalidDocuments } from './documents.mjs';
import { Newsroom } from './newsroom.mjs';
import { pagesOf } from './pages.mjs';
import { Reader, launch } from './reader.mjs';
import { served } from './served.mjs';

const [base, api, chromium, shots] = process.argv.slice(2);
const IN_THE_DARK = ['front', 'section', 'article', 'author'];
const start = Date.now();
const failures = [];
let checks = 0;

const checker =
  (place) =>
  (what, holds, why = []) => {
    checks++;
    if (!holds) failures.push(`${place}: ${what}${why.map((line) => `\n    ${line}`).join('')}`);
  };
const elapsed = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;

/** A part that breaks off is a failure, and the others are run nevertheless. */
async function part(place, run) {
  try {
    await run(checker(place));
  } catch (error) {
    failures.push(`${place}: ${error.stack}`);
  }
  console.log(`${place} after ${elapsed()}`);
}

async function readAll(browser, edition, gone, width, dark = false) {
  const reader = await Reader.open(browser, base, { width, dark });
  for (const [kind, path, expect, status = 200] of pagesOf(edition, gone)) {
    if (dark && !IN_THE_DARK.includes(kind)) continue;
    const name = `${kind}-${edition.code}-${width}${dark ? '-dark' : ''}`;
    await part(name, async (check) => {
      check('the status is right', (await reader.go(path, status)) === status);
      check('one question', reader.questions === 1, [`${reader.questions}`]);
      check('the page’s language', (await reader.attribute('html', 'lang')) === edition.code);
      check('the page’s direction', (await reader.attribute('html', 'dir')) === edition.site.direction.toLowerCase());
      if (!dark) await expect(reader, check);
      const broken = await reader.brokenImages();
      check('images are there, with a text', broken.length === 0, broken);
      check('nothing is wider than the screen', (await reader.overflow()) === 0);
      const barriers = await reader.barriers();
      check('no barriers', barriers.length === 0, barriers);
      await reader.screenshot(`${shots}/${name}.png`);
      check('nothing goes wrong', reader.problems.length === 0, reader.problems);
      reader.problems.length = 0;
    });
  }
  await reader.close();
}

mkdirSync(shots, { recursive: true });
const newsroom = new Newsroom(api);
const invalid = invalidDocuments('examples/newspaper/queries', 'docs/schema.graphql');
checker('documents')('valid', invalid.length === 0, invalid);
const { gone } = await newsroom.prepare();
const editions = [await newsroom.edition('ar'), await newsroom.edition('fr')];
const browser = await launch(chromium);
try {
  await part('the server', (check) => served(base, check, editions, gone));
  for (const edition of editions) for (const width of [390, 1280]) await readAll(browser, edition, gone, width);
  await readAll(browser, editions[0], gone, 1280, true);
  await part('keyboard', (check) => keyboard(browser, base, check));
  await part('phone', (check) => onAPhone(browser, base, check));
  await part('light and dark', (check) => lightAndDark(browser, base, check, editions[0]));
  await part('failures', (check) => whenItFails(browser, base, check));
} finally {
  await browser.close();
}
failures.forEach((failure) => console.error(`FAILED ${failure}`));
console.log(`Newspaper, ${elapsed()}`);
console.log(`${checks - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
