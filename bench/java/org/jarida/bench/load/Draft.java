package org.jarida.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What an editor would send for one article: the same for the same seed and number. */
record Draft(int number, String headline, int body, Supplier<String> html, Terms.Section section, List<String> otherSections,
             List<Terms.Term> authors, List<String> tags, Instant publishedAt) {
    private static final int CHARACTERS = 3_000;

    /** So many bodies are different: of a million articles, a hundred have the same. */
    static final int BODIES = 10_000;

    /** The oldest is number 0; each is 6 minutes younger. The youngest is never in the future. */
    private static final Instant YOUNGEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration APART = Duration.ofMinutes(6);

    /** Makes the articles of one newspaper. */
    record Desk(Words words, Terms terms, int articles, long seed, Zipf tagRanks) {
        Desk(Words words, Terms terms, int articles, long seed) {
            this(words, terms, articles, seed, new Zipf(Terms.TAGS));
        }

        Draft write(int number) {
            Random random = new Random(seed * 31 + number);
            List<Terms.Section> sections = terms.sections();
            Terms.Section primary = sections.get(random.nextInt(sections.size()));
            List<String> others = random.nextInt(5) > 0 ? List.of() : List.of(sections.get(random.nextInt(sections.size())).id());
            List<Terms.Term> authors = new ArrayList<>();
            authors.add(terms.authors().get(random.nextInt(terms.authors().size())));
            if (random.nextInt(5) == 0) {
                authors.add(terms.authors().get((random.nextInt(terms.authors().size()))));
            }
            Set<String> tags = new LinkedHashSet<>();
            for (int wanted = 3 + random.nextInt(3); tags.size() < wanted; ) {
                tags.add(terms.tags().get(tagRanks.next(random)).id());
            }
            return new Draft(number, words.some(random, 7 + random.nextInt(4)), number % BODIES, () -> html(number % BODIES), primary, others,
                    authors, List.copyOf(tags), YOUNGEST.minus(APART.multipliedBy(articles - number)));
        }

        private String html(int body) {
            return words.html(new Random(seed * 37 + body), CHARACTERS);
        }
    }

    /** As {@code createArticle} takes it. */
    Map<String, Object> data() {
        Map<String, Object> data = new TreeMap<>();
        data.put("headline", headline);
        data.put("body", Map.of("html", html.get()));
        data.put("primarySectionId", section.id());
        data.put("sectionIds", otherSections);
        data.put("tagIds", tags);
        data.put("byline", authors.stream().map(author -> Map.of("authorId", author.id(), "role", "AUTHOR")).toList());
        return data;
    }
}
