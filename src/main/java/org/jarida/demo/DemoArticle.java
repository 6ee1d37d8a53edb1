package org.jarida.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** One line of the corpus: names instead of ids. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DemoArticle(String language, String category, String kind, String title, String kicker, String deck,
                   List<String> byline, List<String> tags, String publishedAt, String bodyHtml) {}
