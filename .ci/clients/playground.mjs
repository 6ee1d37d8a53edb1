// Dev mode's playground in headless Chromium: it opens with the examples in tabs, runs them, and documents the API.
//
//   node .ci/clients/playground.mjs http://localhost:8080 /usr/bin/chromium target/screenshots
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [base, executablePath, screenshots] = process.argv.slice(2);
mkdirSync(screenshots, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** Answered by the tab that is in front: for a moment after it came there, the editor still names the other's operation. */
async function run(page, tries = 20) {
  const response = page.waitForResponse((it) => it.url().endsWith('/graphql') && !it.request().postData().includes('signIn'));
  await page.click('.graphiql-execute-button');
  const answer = await (await response).json();
  const early = answer.errors?.[0].message.startsWith('operationName');
  return early && tries ? page.waitForTimeout(250).then(() => run(page, tries - 1)) : answer;
}

try {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`${base}/q/graphql-ui/`, { waitUntil: 'networkidle' });
  await page.waitForSelector('.graphiql-tab-button');

  const tabs = await page.locator('.graphiql-tab-button').allInnerTexts();
  assert.deepEqual(tabs.map((name) => name.trim()), ['Latest', 'FrontPage', 'SectionPage', 'ArticleByPath', 'AuthorPage',
    'TagPage', 'Branding', 'Route', 'Drafts', 'CreateArticle']);
  for (const [tab, name, answered] of [[0, 'latest', ({ articles }) => articles.nodes.length === 3],
    [3, 'article', ({ article }) => article.headline && article.body.blocks.length > 0],
    [8, 'drafts', ({ articles }) => ['APPROVED', 'DRAFT', 'IN_REVIEW']
      .every((stage) => articles.nodes.some(({ state }) => state === stage))]]) {
    await page.locator('.graphiql-tab-button').nth(tab).click();
    const { data, errors } = await run(page);
    assert.equal(errors, undefined, JSON.stringify(errors));
    assert.ok(answered(data), `${name} answered ${JSON.stringify(data)}`);
    await page.waitForFunction(() => document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue().includes('"data"'));
    await page.screenshot({ path: `${screenshots}/playground-${name}.png` });
  }

  await page.click('button[aria-label="Show Documentation Explorer"]');
  await page.waitForSelector('.graphiql-doc-explorer-content');
  await page.screenshot({ path: `${screenshots}/playground-docs.png` });
  assert.deepEqual(complaints, []);
  console.log(`The playground opened with ${tabs.length} tabs and answered`);
} finally {
  await browser.close();
}
