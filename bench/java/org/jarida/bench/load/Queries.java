package org.jarida.bench.load;

/** What is measured, as a site's front end would send it. */
final class Queries {
    private static final String CARD = " fragment card on Article { headline slug excerpt publishedAt"
            + " primarySection { name slug } byline { name } tags { name slug } }";

    /** W1: the front page, 20 cards. */
    static final String FRONT = "query { articles(first: 20) { nodes { ...card } } }" + CARD;

    /** W2: an article's page, with the latest of its section. */
    static final String ARTICLE = "query($slug: String!) { article(by: {slug: $slug}) { headline deck slug path url"
            + " publishedAt modifiedAt language direction wordCount readingMinutes body { html }"
            + " primarySection { name path ancestors { name path } articles(first: 5) { nodes { headline slug publishedAt } } }"
            + " byline { name role author { name slug } } tags { name slug } } }";

    /** W3: a page of a section, with how many there are. */
    static final String SECTION = "query($id: ID!, $after: String) { articles(filter: {section: {id: $id}}, first: 20, after: $after)"
            + " { totalCount nodes { ...card } pageInfo { hasNextPage endCursor } } }" + CARD;

    /** W5: what every page shows around its content. */
    static final String FACE = "query { site { name tagline direction baseUrl timezone defaultLocale { code } locales { code }"
            + " logos { url variant } themes { mode colors { name hex } } fonts { family } socialLinks { url }"
            + " menus { location items { label url } } publisher { legalName logoUrl } }"
            + " categories(first: 100, filter: {rootsOnly: true}) { nodes { name slug path children { name slug path"
            + " children { name slug path } } } } }";

    /** W6: an article written and published. */
    static final String CREATE = "mutation($i: CreateArticleInput!) { createArticle(input: $i)"
            + " { article { id version slug } userErrors { message } } }";
    static final String PUBLISH = "mutation($i: PublishArticleInput!) { publishArticle(input: $i)"
            + " { article { id version path } userErrors { message } } }";

    private Queries() {}
}
