package org.jarida.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example newspaper keeps to the rules of texts: it is also what dev mode shows. */
class ExampleNewspaperTest {
    private static final Path CORPUS = Path.of("examples", "corpus");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK = Pattern.compile("/\\?p=([0-9]+)"), PICTURE = Pattern.compile("src='([^']+)'");

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
        assertEquals(22, keys.size());
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
        assertEquals(70, articles.size());
    }

    @Test
    void has_every_kind_in_its_three_languages() throws IOException {
        Set<String> kinds = new HashSet<>();
        Map<String, Integer> languages = new TreeMap<>();
        for (JsonNode article : articles()) {
            kinds.add(article.get("kind").asText());
            languages.merge(article.get("language").asText(), 1, Integer::sum);
        }
        assertEquals(Set.of("ANALYSIS", "BRIEF", "FEATURE", "GALLERY", "INTERVIEW", "LIVE_BLOG", "NEWS", "OPINION", "VIDEO"),
                kinds);
        assertEquals(Map.of("ar", 39, "fr", 22, "en", 9), languages);
    }

    @Test
    void names_originals_and_links_before_what_refers_to_them() throws IOException {
        Set<String> seen = new HashSet<>(), translated = new HashSet<>();
        for (JsonNode article : articles()) {
            if (article.has("translationOf")) {
                assertTrue(seen.contains(article.get("translationOf").asText()), article.toString());
                translated.add(article.get("translationOf").asText());
            }
            LINK.matcher(article.get("bodyHtml").asText()).results()
                    .forEach(link -> assertTrue(seen.contains(link.group(1)), link.group()));
            assertTrue(seen.add(article.get("legacyId").asText()), article.toString());
        }
        assertEquals(12, translated.size());
    }

    @Test
    void names_authors_and_pictures_that_it_has() throws IOException {
        Set<String> names = new HashSet<>();
        for (JsonNode author : JSON.readTree(CORPUS.resolve("authors.json").toFile())) {
            names.add(author.get("name").asText());
            author.path("printed").forEach(name -> names.add(name.asText()));
            assertDrawn(author.get("avatar").get("url").asText());
        }
        for (String file : List.of("articles.jsonl", "unpublished.jsonl")) {
            for (JsonNode article : lines(file)) {
                article.get("byline").forEach(name -> assertTrue(names.contains(name.asText()), name.asText()));
                if (article.has("leadMedia")) {
                    assertDrawn(article.get("leadMedia").get("url").asText());
                    assertFalse(Blank.is(article.get("leadMedia").get("alt").asText()), article.toString());
                }
                PICTURE.matcher(article.get("bodyHtml").asText()).results()
                        .forEach(picture -> assertDrawn(picture.group(1)));
            }
        }
    }

    /** Below 8 kB, and nothing in it that a browser would run or fetch. */
    private static void assertDrawn(String url) {
        try {
            String svg = Files.readString(Path.of("src/main/resources/META-INF/resources" + url));
            assertTrue(svg.length() < 8_000, url);
            assertFalse(svg.matches("(?s).*(<script|<style|style=|href=\"[^#]).*"), url);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<JsonNode> articles() throws IOException {
        return lines("articles.jsonl");
    }

    private static List<JsonNode> lines(String file) throws IOException {
        List<JsonNode> articles = new ArrayList<>();
        for (String line : Files.readAllLines(CORPUS.resolve(file))) {
            articles.add(JSON.readTree(line));
        }
        return articles;
    }
}
