// What the checks know from the API itself, and what they need the newsroom to do first.

const EDITOR = { email: 'admin@jarida.example', password: 'jarida-demo-admin' };

export class Newsroom {
  #url;
  #token;

  constructor(api) {
    this.#url = `${api}/graphql`;
  }

  async ask(query, variables = {}, locale = 'ar') {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Jarida-Locale': locale,
        ...(this.#token && { Authorization: `Bearer ${this.#token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async #write(mutation, type, selection, input) {
    const data = await this.ask(
      `mutation Write($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code message path } } }`,
      { input },
    );
    if (data[mutation].userErrors.length) throw new Error(JSON.stringify(data[mutation].userErrors));
    return data[mutation];
  }

  /** For each edition breaking stories and an article that was withdrawn, whose paths it answers; a redirect to a section. */
  async prepare() {
    this.#token = (await this.#write('signIn', 'SignInInput', 'accessToken', EDITOR)).accessToken;
    const { articles } = await this.ask('{ articles(first: 100) { nodes { id version language } } }');
    const breaking = [];
    for (const language of ['ar', 'fr']) {
      for (const { id, version } of articles.nodes.filter((one) => one.language === language).slice(0, 2)) {
        const data = { breakingUntil: new Date(Date.now() + 3_600_000).toISOString() };
        const { article } = await this.#write('updateArticle', 'UpdateArticleInput', 'article { id version }', {
          id,
          expectedVersion: version,
          data,
        });
        breaking.push(await this.#publish(article));
      }
    }
    const gone = { ar: await this.#withdraw('ar', 'مقال سحبته الجريدة'), fr: await this.#withdraw('fr', 'Un article retiré') };
    await this.#write('createRedirect', 'CreateRedirectInput', 'redirect { id }', {
      from: '/vieille-adresse',
      to: '/سياسة',
      status: 301,
    });
    this.#token = undefined;
    return { gone };
  }

  async #withdraw(language, headline) {
    const data = { language, headline, body: { markdown: headline } };
    const { article } = await this.#write('createArticle', 'CreateArticleInput', 'article { id version }', { data });
    const { id, version, path } = await this.#publish(article);
    const input = { id, expectedVersion: version, routeAs: 'GONE' };
    await this.#write('unpublishArticle', 'UnpublishArticleInput', 'article { id }', input);
    return path;
  }

  async #publish({ id, version }) {
    const selection = 'article { id version path }';
    return (
      await this.#write('publishArticle', 'PublishArticleInput', selection, {
        id,
        expectedVersion: version,
        minorChange: true,
      })
    ).article;
  }

  /** What a reader of an edition should find. */
  async edition(code) {
    const { site, articles, breaking, menu } = await this.ask(
      `query Edition($languages: [String!]!) {
      site { name timezone direction themes { mode colors { name hex } } }
      articles(first: 50, filter: { languages: $languages }) { nodes {
        id kind headline kicker deck path canonicalUrl direction language publishedAt byline { name author { name path } }
        tags { name path } translations { language headline path } leadMedia { url } body { plainText }
        primarySection { name path articles(first: 1, filter: { languages: $languages }) { totalCount } }
      } }
      breaking: articles(first: 5, filter: { isBreaking: true, languages: $languages }) { nodes { headline } }
      menu(location: "main") { items { label url children { label } target { ... on Category { name path
        articles(first: 30, filter: { languages: $languages }) { nodes { headline } } } } } }
    }`,
      { languages: [code] },
      code,
    );
    return {
      code,
      site,
      articles: articles.nodes,
      breaking: breaking.nodes,
      menu: menu.items,
      prefix: code === 'ar' ? '' : `/${code}`,
    };
  }
}
