package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example newspaper keeps to the rules of texts: it is also what dev mode shows. */
class ExampleNewspaperTest {
    private static final Path CORPUS = Path.of("examples", "corpus");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void names_parents_before_their_children_by_slugs_of_their_own() throws IOException {
        Set<String> keys = new HashSet<>();
        Set<String> slugs = new HashSet<>();
        for (JsonNode category : JSON.readTree(CORPUS.resolve("categories.json").toFile())) {
            String slug = category.get("slug").asText();

            assertTrue(category.get("parent").isNull() || keys.contains(category.get("parent").asText()), slug);
            assertTrue(keys.add(category.get("key").asText()), slug);
            assertTrue(slugs.add(Slug.key(slug)), slug);
            assertEquals(Slug.of(category.get("names").get("ar").asText()), Optional.of(slug));
        }
        assertEquals(13, keys.size());
    }

    @Test
    void has_articles_with_titles_dates_categories_and_slugs_of_their_own() throws IOException {
        Set<String> categories = new HashSet<>();
        JSON.readTree(CORPUS.resolve("categories.json").toFile())
                .forEach(category -> categories.add(category.get("key").asText()));
        Set<String> slugs = new HashSet<>();
        List<JsonNode> articles = articles();
        for (JsonNode article : articles) {
            String title = article.get("title").asText();

            assertTrue(slugs.add(Slug.key(Slug.of(title).orElseThrow())), title);
            assertTrue(categories.contains(article.get("category").asText()), title);
            assertEquals(Optional.of(Direction.ofLanguage(article.get("language").asText())), Direction.of(title), title);
            assertTrue(OffsetDateTime.parse(article.get("publishedAt").asText()).getYear() >= 2024, title);
            assertEquals(Normal.nfc(article.toString()), article.toString(), title);
            article.get("byline").forEach(name -> assertFalse(Blank.is(name.asText()), title));
        }
        assertEquals(30, articles.size());
    }

    private static List<JsonNode> articles() throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        for (String line : Files.readAllLines(CORPUS.resolve("articles.jsonl"))) {
            articles.add(JSON.readTree(line));
        }
        return articles;
    }
}
