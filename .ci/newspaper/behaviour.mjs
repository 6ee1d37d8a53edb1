// What a reader does: keys, the menu, the ticker, light and dark, a network that fails.
import { Reader } from './reader.mjs';

export async function keyboard(browser, base, check) {
  const reader = await Reader.open(browser, base, { width: 1280, still: false });
  const { page } = reader;
  await page.clock.install();
  await reader.go('/');
  await page.keyboard.press('Tab');
  check(
    'the first stop skips to the content',
    (await page.evaluate('document.activeElement.id')) === 'skip' && (await page.locator('#skip').boundingBox()).y >= 0,
  );
  await page.keyboard.press('Enter');
  check('it skips', await reader.becomes(() => page.evaluate('document.activeElement.id === "main"')));
  const opener = page.locator('.opener').first();
  const panel = page.locator('.panel').first();
  await opener.focus();
  check('the focus is visible', (await opener.evaluate((button) => getComputedStyle(button).outlineStyle)) === 'solid');
  await page.keyboard.press('Enter');
  check('a key opens the menu', (await panel.isVisible()) && (await opener.getAttribute('aria-expanded')) === 'true');
  await page.keyboard.press('Tab');
  check('the next stop is in it', await page.evaluate('document.activeElement.closest(".panel") !== null'));
  await page.keyboard.press('Escape');
  check(
    'Escape closes it',
    !(await panel.isVisible()) && (await page.evaluate('document.activeElement.classList.contains("opener")')),
  );
  await ticker(reader, check);
  check('nothing goes wrong', reader.problems.length === 0, reader.problems);
  await reader.close();
}

/** On a clock that stands between the steps: of two headlines, two turns would show the first one again. */
async function ticker({ page }, check) {
  const shown = () => page.locator('.ticker li:not([hidden])').innerText();
  await page.mouse.move(600, 700);
  await page.clock.pauseAt((await page.evaluate('Date.now()')) + 60_000);
  const first = await shown();
  await page.clock.runFor(6500);
  const second = await shown();
  check('headlines run', second !== first);
  const button = page.locator('.pause-button');
  const running = await button.getAttribute('aria-label');
  await button.focus();
  await page.keyboard.press('Enter');
  check('the button says that it runs again', (await button.getAttribute('aria-label')) !== running);
  await page.clock.runFor(20_000);
  check('they stand still after the pause', (await shown()) === second);
  await page.keyboard.press('Enter');
  await page.clock.runFor(6500);
  check('they run again', (await shown()) !== second);
}

export async function onAPhone(browser, base, check) {
  const reader = await Reader.open(browser, base, { width: 390 });
  const { page } = reader;
  await reader.go('/');
  const button = page.locator('.menu-button');
  check('the menu is closed', !(await page.locator('#menu').isVisible()));
  await button.press('Enter');
  check(
    'it opens',
    (await page.locator('#menu').isVisible()) && (await button.getAttribute('aria-expanded')) === 'true',
  );
  await page.locator('#menu a').nth(1).focus();
  await page.keyboard.press('Escape');
  check('Escape closes it', !(await page.locator('#menu').isVisible()));
  await button.click();
  await reader.follow('#menu .panel a');
  check(
    'a section of the second level opens',
    new URL(page.url()).pathname.split('/').length === 3 && !(await page.locator('#menu').isVisible()),
  );
  check('one question for each page', reader.questions === 1);
  check(
    'headlines stand still where little motion is asked for',
    (await page.locator('.pause-button .icon-play').count()) === 1,
  );
  check('nothing goes wrong', reader.problems.length === 0, reader.problems);
  await reader.close();
}

export async function lightAndDark(browser, base, check, { site }) {
  const colour = (mode, name) =>
    site.themes.find((theme) => theme.mode === mode).colors.find((token) => token.name === name).hex;
  const rgb = (hex) =>
    `rgb(${hex
      .match(/\w\w/g)
      .map((part) => parseInt(part, 16))
      .join(', ')})`;
  const reader = await Reader.open(browser, base, { width: 1280, dark: true });
  const ground = () => reader.page.evaluate('getComputedStyle(document.body).backgroundColor');
  await reader.go('/');
  check('a dark device gets the dark theme', (await ground()) === rgb(colour('DARK', 'background')));
  const logo = await reader.attribute('.logo', 'src');
  await reader.page.locator('.mode-button').click();
  check('the button makes it light', (await ground()) === rgb(colour('LIGHT', 'background')));
  check('the logo follows', (await reader.attribute('.logo', 'src')) !== logo);
  await reader.go('/');
  check('the choice is kept', (await ground()) === rgb(colour('LIGHT', 'background')));
  await reader.close();
}

export async function whenItFails(browser, base, check) {
  const reader = await Reader.open(browser, base, { width: 390 });
  const { page } = reader;
  const api = '**/graphql';
  let slow = true;
  const held = [];
  await page.route(api, async (route) => {
    if (slow) await new Promise((resume) => held.push(resume));
    await route.continue().catch(() => {});
  });
  await page.goto(base);
  check('a skeleton stands meanwhile', await page.locator('.skeleton').isVisible());
  const asked = (count) => reader.becomes(() => held.length === count);
  check('it is asked for', await asked(1));
  held.pop()();
  await reader.arrived();
  const overtaken = [() => page.locator('.second a').first(), () => page.locator('.footer nav a').nth(1)];
  for (const [index, link] of overtaken.entries()) {
    await link().evaluate((element) => element.click());
    check('each click asks', await asked(index + 1));
  }
  slow = false;
  const last = page.locator('.footer nav a').nth(2);
  const name = (await last.textContent()).trim();
  await last.evaluate((link) => link.click());
  await page.locator('.listing h1', { hasText: name }).waitFor();
  held.forEach((resume) => resume());
  await page.waitForLoadState('networkidle');
  check('the last click wins', (await reader.text('h1')) === name);
  await page.unroute(api);
  check('clicks that were overtaken are no error', reader.problems.length === 0, reader.problems);

  await page.route(api, (route) => route.abort());
  await page
    .locator('.footer nav a')
    .nth(3)
    .evaluate((link) => link.click());
  await page.waitForSelector('[role="alert"]');
  check('a reader is told', (await reader.text('h1')) === 'تعذّر الاتصال بالجريدة');
  await page.unroute(api);
  await page.locator('[role="alert"] button').click();
  await page.waitForSelector('.listing .title:not(.notice)');
  check('another attempt succeeds', (await reader.page.locator('.stories').count()) === 1);
  const code = 'ab12cd34';
  await page.route(api, (route) =>
    route.fulfill({
      json: { errors: [{ message: 'System error', extensions: { code: 'INTERNAL', correlationId: code } }] },
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
  await page
    .locator('.footer nav a')
    .nth(5)
    .evaluate((link) => link.click());
  await page.waitForSelector('[role="alert"] code');
  check('an error of the API is named', (await reader.text('[role="alert"] code')) === code);
  await reader.close();
}
