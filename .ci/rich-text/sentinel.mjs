// Headless Chromium in which nothing may run, be fetched but pictures and sounds, or change the page.
import { chromium } from 'playwright-core';
import { inspect, listen, show } from './in-page.mjs';

const PAGE = 'http://reader.test/';
const FRAMES = 60;
// Reported and not enforced: scripts must be able to fire, or nothing would show.
const policy = (styles) => `default-src 'none'; img-src http: https:; media-src http: https:; style-src 'none';`
  + ` style-src-attr ${styles}; base-uri 'none'; form-action 'none'`;

export class Sentinel {
  #browser;

  static async start(executablePath) {
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const sentinel = new Sentinel();
    sentinel.#browser = await chromium.launch({ executablePath, args });
    return sentinel;
  }

  stop() {
    return this.#browser.close();
  }

  /** What happened in the documents ([name, html] pairs), as a list of texts by name. */
  async watch(documents, { inspected = true, inlineStyles = false } = {}) {
    const alarms = new Map();
    for (let from = 0; from < documents.length; from += FRAMES) {
      await this.#page(documents.slice(from, from + FRAMES), inspected, inlineStyles, (name, what) =>
        alarms.set(name, [...alarms.get(name) ?? [], what]));
    }
    return alarms;
  }

  async #page(documents, inspected, inlineStyles, alarm) {
    const context = await this.#browser.newContext({ serviceWorkers: 'block' });
    try {
      const page = await context.newPage();
      await page.exposeFunction('alarm', alarm);
      await page.addInitScript(listen);
      await page.addInitScript(`globalThis.inspect = ${inspect}`);
      page.on('dialog', (dialog) => dialog.dismiss());
      page.on('popup', () => alarm('', 'opened a window'));
      await context.route('**/*', (route) => this.#answer(route, inlineStyles, alarm));
      await page.goto(PAGE);
      (await page.evaluate(show, { documents, inspected })).forEach(([name, what]) => alarm(name, what));
    } finally {
      await context.close();
    }
  }

  #answer(route, inlineStyles, alarm) {
    const request = route.request();
    const isPage = request.url() === PAGE && request.isNavigationRequest() && request.frame().parentFrame() === null;
    if (isPage) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Reader</title>',
        headers: { 'Content-Security-Policy-Report-Only': policy(inlineStyles ? "'unsafe-inline'" : "'none'") } });
    }
    if (!['image', 'media'].includes(request.resourceType())) {
      alarm(request.isNavigationRequest() ? '' : request.frame().name(), `asked for ${request.resourceType()} ${request.url()}`);
    }
    return route.abort();
  }
}
