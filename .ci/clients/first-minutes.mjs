// What a newcomer waits for, from the one command on: the first page with real articles, then an answer to a query of
// their own. Polls from the start of dev mode; prints the seconds since then.
//
//   node .ci/clients/first-minutes.mjs http://localhost:8080 START_MS PID
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

const [base, start, pid] = process.argv.slice(2);
const seconds = () => ((Date.now() - Number(start)) / 1000).toFixed(1);
const LIMIT_MS = 600_000;

const page = `{ site { name } articles(first: 10) { nodes { headline deck path publishedAt primarySection { name } byline { name } } } }`;
const own = `{ articles(first: 5, filter: { languages: ["fr"], kinds: [NEWS] }) { totalCount nodes { headline tags { name } } } }`;

async function ask(query) {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(30_000),
  });
  return response.json();
}

async function filled() {
  try {
    return (await ask(page)).data?.articles.nodes.length === 10;
  } catch {
    process.kill(Number(pid), 0); // throws when dev mode has ended
    return false;
  }
}

while (!await filled()) {
  assert.ok(Date.now() - Number(start) < LIMIT_MS, 'no page within ten minutes');
  await sleep(100);
}
console.log(`${seconds()} s from the command to the first filled page`);
const before = Date.now();
const { data, errors } = await ask(own);
assert.equal(errors, undefined);
assert.ok(data.articles.totalCount > 0 && data.articles.nodes.every(({ headline }) => headline));
console.log(`${((Date.now() - before) / 1000).toFixed(2)} s for a newcomer's own query, ${seconds()} s after the command`);
