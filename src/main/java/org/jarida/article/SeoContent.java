package org.jarida.article;

/** What an editor set for search engines; null leaves it to the article's own texts. */
record SeoContent(String title, String description, String robots) {
    static final SeoContent NONE = new SeoContent(null, null, null);
}
