// Every kind of page and what a reader of it sees. A page: [name, path, expect(reader, check), status].

// Maghrebi names, as docs/branding.md and the newsroom have them; French ones beside.
const MONTHS = {
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
};
const NOTICES = {
  ar: ['هذه الصفحة غير موجودة', 'أُزيلت هذه الصفحة'],
  fr: ['Cette page n’existe pas', 'Cette page a été retirée'],
};
const ABOUT = { ar: 'من نحن', fr: 'Qui sommes-nous' };

/** Texts as they are compared: the front end sets French spaces so that no line begins with a colon. */
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const same = (found, wanted) => JSON.stringify(found.map(plain)) === JSON.stringify(wanted.map(plain));
const dayOf = (instant, zone) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(instant)).split('-').map(Number);

export function pagesOf(edition, gone) {
  const { code, prefix, articles, menu, site } = edition;
  const story =
    articles.find(
      ({ kind, tags, byline, translations }) =>
        kind === 'NEWS' && tags.length && byline[0]?.author && translations.length,
    ) ?? articles.find(({ kind, tags, byline }) => kind === 'NEWS' && tags.length && byline[0]?.author);
  const section = menu
    .filter(({ target }) => target?.articles)
    .reduce((most, item) => (item.target.articles.nodes.length > most.target.articles.nodes.length ? item : most));
  const pages = [
    ['front', prefix || '/', (reader, check) => front(reader, check, edition)],
    [
      'section',
      prefix + section.target.path,
      (reader, check) => listed(reader, check, section.target.name, section.target.articles.nodes),
    ],
    ['article', story.path, (reader, check) => article(reader, check, story, site)],
    ['tag', prefix + story.tags[0].path, (reader, check) => topic(reader, check, story.tags[0].name, story)],
    [
      'author',
      prefix + story.byline[0].author.path,
      (reader, check) => topic(reader, check, story.byline[0].author.name, story),
    ],
    ['page', `${prefix}/about`, (reader, check) => titled(reader, check, ABOUT[code])],
    ['not-found', `${prefix}/no/such/page`, (reader, check) => suggested(reader, check, NOTICES[code][0]), 404],
  ];
  const gallery = articles.find(({ kind }) => kind === 'GALLERY');
  if (gallery) pages.push(['gallery', gallery.path, (reader, check) => pictures(reader, check, gallery)]);
  pages.push(['gone', gone[code], (reader, check) => suggested(reader, check, NOTICES[code][1]), 410]);
  return pages;
}

async function front(reader, check, { site, articles, breaking, menu }) {
  check('the title names the newspaper', (await reader.page.title()).startsWith(site.name));
  const lead = plain(await reader.text('.card.lead h2'));
  check(
    'a new story leads',
    articles.slice(0, 24).some(({ headline }) => plain(headline) === lead),
  );
  const seen = (await reader.texts('.first h2, .second h2, .block h3')).map(plain);
  check('no story stands twice', new Set(seen).size === seen.length);
  const sections = menu.filter(({ target }) => target?.articles?.nodes.length).map(({ target }) => target.name);
  const shown = await reader.texts('.block .heading h2');
  check(
    'sections are in the order of the menu',
    shown.length > 1 &&
      same(
        shown,
        sections.filter((name) => shown.includes(name)),
      ),
  );
  for (const headlines of await reader.page
    .locator('.block')
    .evaluateAll((all) =>
      all.map((block) => [
        block.querySelector('h2').innerText,
        ...[...block.querySelectorAll('h3')].map((it) => it.innerText),
      ]),
    )) {
    const [name, ...found] = headlines.map(plain);
    const wanted = menu
      .find(({ target }) => target?.name === name)
      .target.articles.nodes.map(({ headline }) => plain(headline));
    check(
      `${name} has its own stories in order`,
      same(
        found,
        wanted.filter((it) => found.includes(it)),
      ),
    );
  }
  check('what breaks runs in the ticker', (await reader.page.locator('.ticker.urgent').count()) === 1);
  check('the ticker has each', (await reader.page.locator('.ticker li').count()) === breaking.length);
  const labels = (await reader.page.locator('.menu > ul > li > .entry a').allTextContents()).map(plain);
  check(
    'the menu is the newsroom’s',
    same(
      labels,
      menu.map(({ label }) => label),
    ),
  );
  check('the front page is current', (await reader.page.locator('.menu a[aria-current="page"]').count()) === 1);
  check(
    'other languages are marked',
    await reader.page
      .locator('.elsewhere .card')
      .evaluateAll(
        (all, own) => all.every(({ lang, dir }) => lang !== own && dir === (lang === 'ar' ? 'rtl' : 'ltr')),
        await reader.page.evaluate('document.documentElement.lang'),
      ),
  );
  check('an article of another edition is in reach', (await reader.page.locator('.elsewhere .card').count()) > 0);
}

async function listed(reader, check, name, articles) {
  await titled(reader, check, name);
  const first = await reader.texts('.stories h2');
  check(
    'the newest are first',
    same(
      first,
      articles.slice(0, 13).map(({ headline }) => headline),
    ),
  );
  if (articles.length <= 13) return;
  await reader.page.evaluate(() => scrollTo(0, 500));
  await reader.page.waitForFunction(() => history.state?.scroll === 500);
  await reader.follow('a[rel="next"]', { scrolling: false });
  const wanted = articles.slice(13, 26).map(({ headline }) => headline);
  check('the next page follows', same((await reader.texts('.stories h2')).slice(0, wanted.length), wanted));
  check('the next page is an address', new URL(reader.page.url()).searchParams.has('after'));
  check('one question for the next page', reader.questions === 1);
  await reader.page.goBack();
  await reader.page.waitForFunction(
    (title) => document.querySelector('.stories h2')?.innerText.trim() === title,
    first[0],
  );
  check('back is where one was', Math.abs((await reader.page.evaluate('scrollY')) - 500) < 5);
}

async function article(reader, check, story, site) {
  await titled(reader, check, story.headline);
  const block = reader.page.locator('article.story');
  check(
    'language and direction are its own',
    (await block.getAttribute('lang')) === story.language &&
      (await block.getAttribute('dir')) === story.direction.toLowerCase(),
  );
  for (const field of ['kicker', 'deck']) {
    if (story[field])
      check(`the ${field} stands`, plain(await reader.text(`.story-head .${field}`)) === plain(story[field]));
  }
  check(
    'the byline stands',
    same(
      await reader.texts('.byline .names a'),
      story.byline.filter((it) => it.author).map((it) => it.name),
    ),
  );
  const [year, month, day] = dayOf(story.publishedAt, site.timezone);
  check(
    'the date has the locale’s month',
    (await reader.text('.byline time')).includes(`${day} ${MONTHS[story.language][month - 1]} ${year}`),
  );
  const body = plain(await reader.text('.story .body'));
  const paragraphs = story.body.plainText
    .split('\n\n')
    .map(plain)
    .filter((text) => text.length > 60);
  check(
    'the body stands in order',
    paragraphs.length > 0 && paragraphs.reduce((from, text) => (from < 0 ? from : body.indexOf(text, from)), 0) >= 0,
  );
  check(
    'tags stand',
    same(
      await reader.texts('.story-foot .chips >> nth=0 >> a'),
      story.tags.map(({ name }) => name),
    ),
  );
  check(
    'the canonical address is the API’s',
    (await reader.attribute('link[rel="canonical"]', 'href')) === story.canonicalUrl,
  );
  check(
    'there is an AMP page',
    decodeURI(await reader.attribute('link[rel="amphtml"]', 'href')) === `${story.path}/amp`,
  );
  check(
    'JSON-LD names it',
    JSON.parse(await reader.page.locator('head script[type="application/ld+json"]').textContent())['@graph'].length > 0,
  );
  if (story.leadMedia) check('the image stands', (await reader.page.locator('.hero img').count()) === 1);
  const [other] = story.translations;
  if (!other) return;
  await reader.follow(`.languages a[hreflang="${other.language}"]`);
  check('the language switch leads to the same story', plain(await reader.text('h1')) === plain(other.headline));
  check('the page speaks its language', (await reader.attribute('html', 'lang')) === other.language);
  check('the focus is on the new title', (await reader.page.evaluate('document.activeElement.tagName')) === 'H1');
  check('the address is the other story’s', decodeURI(new URL(reader.page.url()).pathname) === other.path);
  await reader.page.goBack();
  await reader.page.waitForFunction((lang) => document.documentElement.lang === lang, story.language);
}

async function pictures(reader, check, story) {
  await titled(reader, check, story.headline);
  check('the pictures stand', (await reader.page.locator('.body .gallery img').count()) > 2);
  const edges = (selector) => reader.page.locator(selector).first().boundingBox();
  const [head, body] = [await edges('.story-head'), await edges('.body')];
  check('the body is as wide as its head', head.x === body.x && head.width === body.width);
}

async function topic(reader, check, name, story) {
  await titled(reader, check, name);
  check('its article is listed', (await reader.texts('.stories h2')).map(plain).includes(plain(story.headline)));
}

async function titled(reader, check, title) {
  check('the title stands', plain(await reader.text('h1')) === plain(title));
  check('one title', (await reader.page.locator('h1').count()) === 1);
}

async function suggested(reader, check, title) {
  await titled(reader, check, title);
  check('something to go on with', (await reader.page.locator('.listing .card a').count()) > 2);
}
