// What the server answers before any script runs: statuses, addresses, AMP pages, and nothing that is not the front end's.
import { request } from 'node:http';
import { ampValidator } from '../rich-text/amp.mjs';

/** As it is written: fetch would tidy dots up. */
const status = (base, path, method = 'GET') =>
  new Promise((resolve, reject) => {
    request(new URL(base), { path, method }, (response) =>
      resolve({ status: response.resume().statusCode, location: response.headers.location }),
    )
      .on('error', reject)
      .end();
  });

export async function served(base, check, editions, gone) {
  const [arabic, french] = editions;
  const answers = async (path, wanted, location) => {
    const found = await status(base, encodeURI(path));
    check(
      `${path} answers ${wanted}`,
      found.status === wanted && (!location || decodeURI(found.location ?? '') === location),
      [JSON.stringify(found)],
    );
  };
  const section = arabic.menu.find(({ target }) => target?.articles).target.path;
  await Promise.all([
    answers('/', 200),
    answers('/fr', 200),
    answers(section, 200),
    answers(`/fr${section}`, 200),
    answers(arabic.articles[0].path, 200),
    answers('/about', 200),
    answers('/fr/about', 200),
    answers(gone.ar, 410),
    answers(gone.fr, 410),
    answers('/nothing', 404),
    answers('/fr/nothing', 404),
    answers('/vieille-adresse', 301, '/سياسة'),
    answers('/fr/vieille-adresse', 301, '/fr/سياسة'),
    answers(`/2020/01/30/${arabic.articles[0].path.split('/').at(-1)}/`, 301, arabic.articles[0].path),
  ]);
  for (const path of [
    '/../../pom.xml',
    '/%2e%2e/%2e%2e/pom.xml',
    '/..%2f..%2fpom.xml',
    '/scripts/../../../pom.xml',
    '/Serve.java',
    '/scripts/%00.js',
    '/.ci/run',
    '/queries/',
    '/%5c..%5cpom.xml',
  ]) {
    check(`${path} is not handed out`, [400, 404].includes((await status(base, path)).status));
  }
  check('nothing can be written', (await status(base, '/', 'POST')).status === 405);
  const html = await (await fetch(`${base}/fr`)).text();
  check('language and direction are right before any script', /<html lang="fr" dir="ltr">/.test(html));

  const problems = await ampValidator();
  for (const { articles } of editions) {
    for (const { path, headline } of articles.slice(0, 12)) {
      const page = await (await fetch(base + encodeURI(`${path}/amp`))).text();
      check(`${path}/amp is AMP`, problems(page).length === 0, problems(page));
      check(
        `${path}/amp is the article`,
        page.includes('<h1>') && page.includes(headline.slice(0, 12).replace(/"/g, '&quot;')),
      );
    }
  }
  check('there are French ones', french.articles.length > 0);
}
