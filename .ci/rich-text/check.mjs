// Bodies through the API, published and read as the public does: AMP's validator takes each of them, and nothing hostile
// comes to life in a browser.
//
//   JARIDA_TOKEN=… node .ci/rich-text/check.mjs http://localhost:8080/graphql /usr/bin/chromium
import { ampPage, ampValidator } from './amp.mjs';
import { constructs } from './constructs.mjs';
import { hostileArticles, hostileInputs } from './hostile.mjs';
import { Newsroom, inParallel } from './newsroom.mjs';
import { Sentinel } from './sentinel.mjs';

const PROFILES = ['WEB', 'AMP', 'FEED', 'EMAIL'];
const [url, chromium] = process.argv.slice(2);
const start = Date.now();
const newsroom = new Newsroom(url, process.env.JARIDA_TOKEN);
const failures = [];
let checks = 0;

function check(name, problems) {
  checks++;
  if (problems.length > 0) failures.push(`${name}\n    ${[...new Set(problems)].slice(0, 5).join('\n    ')}`);
}

const elapsed = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;

async function publishAll(articles) {
  const ids = await inParallel(articles, async ([name, headline, body]) => {
    try {
      return await newsroom.publish(headline, body);
    } catch (error) {
      if (error.fatal) throw error;
      check(`publishing ${name}`, [error.message]);
      return null;
    }
  });
  const found = await newsroom.read(ids.filter((id) => id !== null));
  return articles.map(([name], at) => [name, found.get(ids[at])]).filter(([, article]) => article);
}

/** The same HTML once, under the name of the first that holds it. */
function distinct(articles, prefix, html) {
  const documents = new Map();
  articles.forEach(([name, article]) => html(article).forEach((it) => documents.has(it) || documents.set(it, `${prefix} of ${name}`)));
  return [...documents].map(([it, name]) => [name, it]);
}

async function watch(sentinel, documents, options) {
  const alarms = await sentinel.watch(documents, options);
  documents.forEach(([name]) => check(name, alarms.get(name) ?? []));
  const unnamed = [...alarms.keys()].filter((name) => !documents.some(([known]) => known === name));
  check(`pages of ${documents[0][0].split(' ')[0]}`, unnamed.flatMap((name) => alarms.get(name)));
}

const inputs = hostileInputs();
const sentinel = await Sentinel.start(chromium);
try {
  // As they are, most of them must set it off: a sentinel that sleeps finds nothing.
  const raw = await sentinel.watch(inputs.map((hostile, at) => [String(at), hostile]), { inspected: false });
  console.log(`${raw.size} of ${inputs.length} hostile inputs set the sentinel off as they are, after ${elapsed()}`);
  check('the sentinel', raw.size > inputs.length / 3 ? [] : ['sleeps']);

  const first = await newsroom.publish('نص منسق', { html: '<p>نص</p>' });
  const ours = await publishAll(constructs(first).map(([name, body]) => [name, 'نص منسق', body]));
  const hostile = await publishAll(hostileArticles(inputs));
  console.log(`${ours.length + hostile.length} articles published and read after ${elapsed()}`);

  const problems = await ampValidator();
  for (const [name, article] of [...ours, ...hostile]) check(`AMP page of ${name}`, problems(ampPage(article)));
  console.log(`AMP pages validated after ${elapsed()}`);

  const all = [...ours, ...hostile];
  for (const profile of PROFILES) {
    await watch(sentinel, distinct(all, profile, ({ body }) => [body[profile]]), { inlineStyles: profile === 'EMAIL' });
  }
  await watch(sentinel, distinct(all, 'BLOCKS', ({ body }) => body.blocks.flatMap((block) => block.html ?? block.embedHtml ?? [])));
  const inScript = ({ jsonLd }) => [`<script type="application/ld+json">${jsonLd}</script>`];
  await watch(sentinel, distinct(all, 'JSONLD', inScript), { inspected: false });
  console.log(`Read in Chromium after ${elapsed()}`);
} finally {
  await sentinel.stop();
  await newsroom.clear();
}
failures.forEach((failure) => console.error(`FAILED ${failure}`));
console.log(`Rich text, ${elapsed()}`);
console.log(`${checks - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
