// A reader's browser. It remembers what a reader would not see and should not happen: errors, failed requests, questions.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const GRAVE = ['serious', 'critical'];

export const launch = (executablePath) =>
  chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

export class Reader {
  static async open(browser, base, { width, dark = false, still = true }) {
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 844 : 900 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: still ? 'reduce' : 'no-preference',
    });
    const reader = new Reader();
    Object.assign(reader, {
      context,
      base,
      width,
      dark,
      problems: [],
      questions: 0,
      expected: [],
      page: await context.newPage(),
    });
    reader.#watch();
    return reader;
  }

  #watch() {
    this.page.on('pageerror', (error) => this.problems.push(`error: ${error.message}`));
    this.page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        this.problems.push(`failed: ${decodeURIComponent(request.url())}`);
    });
    this.page.on('console', (message) => {
      const own = this.expected.some((status) => message.text().includes(`status of ${status}`));
      if (['error', 'warning'].includes(message.type()) && !own) this.problems.push(`console: ${message.text()}`);
    });
    this.page.on('response', (response) => {
      if (response.status() >= 400 && !response.request().isNavigationRequest())
        this.problems.push(`${response.status()}: ${response.url()}`);
    });
    this.page.on('request', (request) => {
      if (request.method() === 'POST') this.questions++;
    });
  }

  /** Opens an address as a link from elsewhere does. @return the status that the server answered with */
  async go(path, status = 200) {
    this.expected = status === 200 ? [] : [status];
    this.questions = 0;
    const response = await this.page.goto(this.base + encodeURI(path));
    await this.arrived();
    return response.status();
  }

  arrived() {
    return this.page.waitForSelector('#main:not([aria-busy]) > .page');
  }

  /** Follows a link within the page; without scrolling to it, as by a key. */
  async follow(selector, { scrolling = true } = {}) {
    this.questions = 0;
    const before = this.page.url();
    const link = this.page.locator(selector).first();
    await (scrolling ? link.click() : link.evaluate((element) => element.click()));
    await this.page.waitForFunction((from) => location.href !== from, before);
    await this.arrived();
  }

  /** Whether something comes true in good time, on a slow machine too. */
  async becomes(holds) {
    for (let tries = 500; tries > 0; tries--) {
      if (await holds()) return true;
      await new Promise((resume) => setTimeout(resume, 20));
    }
    return false;
  }

  text(selector) {
    return this.page
      .locator(selector)
      .first()
      .innerText()
      .then((text) => text.trim());
  }

  texts(selector) {
    return this.page
      .locator(selector)
      .allInnerTexts()
      .then((all) => all.map((text) => text.trim()));
  }

  attribute(selector, name) {
    return this.page.locator(selector).first().getAttribute(name);
  }

  /** Asks for all images, also those further down, and names those that do not come or have no text. */
  brokenImages() {
    return this.page.evaluate(async () => {
      const images = [...document.images];
      const late = new Promise((resume) => setTimeout(resume, 10_000));
      await Promise.all(
        images.map((image) => {
          image.loading = 'eager';
          return Promise.race([image.decode().catch(() => {}), late]);
        }),
      );
      return images.filter((image) => image.naturalWidth === 0 || !image.hasAttribute('alt')).map(({ src }) => src);
    });
  }

  overflow() {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  async barriers() {
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate(() =>
      globalThis.axe.run(document, { resultTypes: ['violations'] }),
    );
    return violations
      .filter(({ impact }) => GRAVE.includes(impact))
      .map(
        ({ id, nodes }) =>
          `axe ${id}: ${nodes
            .slice(0, 2)
            .map(({ html }) => html.slice(0, 140))
            .join(' | ')}`,
      );
  }

  screenshot(path) {
    return this.page.screenshot({ path, fullPage: true });
  }

  close() {
    return this.context.close();
  }
}
