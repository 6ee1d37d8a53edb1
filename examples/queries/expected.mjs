// What each document answers about the example newspaper: pairs of what came and what should have come. Only what the
// example newspaper decides is compared; `corpus` is ../corpus.mjs, `asked` are the document's variables.
const headlines = ({ edges, nodes }) => (nodes ?? edges.map(({ node }) => node)).map(({ headline }) => headline);
const titles = (rows, first = 20) => rows.slice(0, first).map(({ title }) => title.normalize('NFC'));

/** Without its date: the demo moves the dates of the corpus to the present. */
const card = ({ headline, kicker, deck, language, kind, byline, tags }) => ({
  headline, kicker, deck, language, kind,
  byline: byline.map(({ name }) => name), tags: tags?.map(({ name }) => name) ?? [],
});
const cardOf = (row) => ({
  headline: row.title.normalize('NFC'), kicker: row.kicker?.normalize('NFC') ?? null, deck: row.deck?.normalize('NFC') ?? null,
  language: row.language, kind: row.kind ?? 'NEWS',
  byline: (row.byline ?? []).map((name) => name.normalize('NFC')), tags: (row.tags ?? []).map((name) => name.normalize('NFC')),
});
const direction = (language) => (language === 'ar' ? 'RTL' : 'LTR');

export const expected = {
  latest: ({ articles }, { corpus }) => [[headlines(articles), titles(corpus.rows, 3)]],

  'front-page': ({ articles }, { corpus, asked, seen = 0 }) => [
    [articles.edges.map(({ node }) => card(node)), corpus.rows.slice(seen, seen + asked.first).map(cardOf)],
    [articles.edges.map(({ node }) => node.direction),
      corpus.rows.slice(seen, seen + asked.first).map(({ language }) => direction(language))],
    [articles.pageInfo.hasNextPage, corpus.rows.length > seen + asked.first],
    [articles.pageInfo.hasPreviousPage, seen > 0],
    [articles.pageInfo.endCursor, articles.edges.at(-1).cursor],
  ],

  'article-by-path': ({ article }, { corpus, asked }) => [
    [article.path, asked.path],
    [card(article), cardOf(corpus.row(article.headline))],
    [article.translations.map(({ language }) => language), corpus.translations(corpus.row(article.headline))],
    [[article.state, article.isLive, article.direction], ['PUBLISHED', true, direction(article.language)]],
    [JSON.parse(article.jsonLd)['@graph'].map((node) => node['@type']), ['NewsArticle', 'BreadcrumbList']],
    [article.body.blocks.filter((block) => block.spans).map(({ spans }) => spans.map(({ text }) => text).join(''))
      .every((text) => article.body.plainText.includes(text)), true],
  ],

  'article-by-slug': ({ article }, { corpus }) => [
    [article.translations.map(({ language }) => language), corpus.translations(corpus.row(article.headline))],
    [article.body.html.startsWith('<'), true],
    [article.leadMedia?.url ?? null, corpus.row(article.headline).leadMedia?.url ?? null],
  ],

  'section-page': ({ category }, { corpus, asked }) => [
    [category.path, asked.path],
    [headlines(category.articles), titles(corpus.inSection(asked.path), asked.first)],
    [[category.articles.totalCount, category.articles.totalCountIsExact], [corpus.inSection(asked.path).length, true]],
  ],

  author: ({ author }, { corpus, asked }) => [
    [[author.slug, author.path], [asked.slug, `/author/${asked.slug}`]],
    [headlines(author.articles), titles(corpus.by(author.name), asked.first)],
    [author.articles.totalCount, corpus.by(author.name).length],
  ],

  tag: ({ tag }, { corpus, asked }) => [
    [[tag.slug, tag.path], [asked.slug, `/tag/${asked.slug}`]],
    [headlines(tag.articles), titles(corpus.tagged(tag.name), asked.first)],
    [tag.articles.totalCount, corpus.tagged(tag.name).length],
  ],

  branding: ({ site }) => [
    [site.locales.filter(({ code }) => code === site.defaultLocale.code), [site.defaultLocale]],
    [JSON.parse(site.webManifest).name, site.name],
    [site.themes.flatMap(({ contrast }) => contrast).filter(({ aa, ratio }) => aa !== ratio >= 4.5), []],
    [site.names.find(({ language }) => language === site.defaultLocale.code)?.value, site.name],
  ],

  menu: ({ menu }) => [
    [(menu?.items ?? []).filter(({ label, url }) => !label || !/^(\/|https?:)/.test(url)), []],
  ],
};
