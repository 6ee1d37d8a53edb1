package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jarida.author.AuthorView;
import org.jarida.category.CategoryView;
import org.jarida.category.Section;
import org.jarida.category.SectionTree;
import org.jarida.richtext.ReadMedia;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.NodeId;
import org.jarida.tag.TagView;
import org.jarida.text.TextRules;
import org.jarida.text.WebAddress;

/** What an editor sent, checked and laid over what was there: absent keeps, null clears. */
@ApplicationScoped
class EditContent {
    private static final int KICKER = 120, HEADLINE = 300, DECK = 1000, DATELINE = 120, SOURCE = 300, NAME = 200;
    private static final int MAX_SECTIONS = 20;
    static final int MAX_TAGS = 50, MAX_CREDITS = 30;
    private static final Pattern ROBOTS = Pattern.compile("[a-z][a-z:0-9-]*( *, *[a-z][a-z:0-9-]*)*");
    static final ArticleContent NEW = new ArticleContent(ArticleKind.NEWS, null, null, null, null, null, null, null, null, null,
            List.of(), null, List.of(), List.of(), null, Priority.NORMAL, null, SeoContent.NONE);

    private final ReadMedia leadMedia;

    EditContent(ReadMedia leadMedia) {
        this.leadMedia = leadMedia;
    }

    /** All but the slug, which stays: a slug is taken last, so that others wait for it as short as can be. */
    ArticleContent apply(ArticleContent now, ArticleDataInput data, Given given, Surroundings around) {
        SectionTree sections = around.newspaper().sections();
        return new ArticleContent(
                given.has("kind") ? Objects.requireNonNullElse(data.kind(), ArticleKind.NEWS) : now.kind(),
                text(given, "kicker", data.kicker(), KICKER, now.kicker()),
                headline(data, given, now),
                text(given, "shortHeadline", data.shortHeadline(), HEADLINE, now.shortHeadline()),
                text(given, "deck", data.deck(), DECK, now.deck()),
                text(given, "excerpt", data.excerpt(), DECK, now.excerpt()),
                text(given, "dateline", data.dateline(), DATELINE, now.dateline()),
                now.slug(),
                given.has("canonicalUrl") ? WebAddress.optional(data.canonicalUrl(), "data", "canonicalUrl") : now.canonicalUrl(),
                text(given, "source", data.source(), SOURCE, now.source()),
                given.has("byline") ? byline(data.byline(), around.authors()) : now.byline(),
                given.has("primarySectionId") ? section(data.primarySectionId(), sections, "data", "primarySectionId")
                        : now.primarySectionId(),
                given.has("sectionIds") ? sections(data.sectionIds(), sections) : now.sectionIds(),
                given.has("tagIds") ? tags(data.tagIds(), around.tags()) : now.tagIds(),
                given.has("leadMedia") ? leadMedia.of(data.leadMedia(), "data", "leadMedia") : now.leadMedia(),
                given.has("priority") ? Objects.requireNonNullElse(data.priority(), Priority.NORMAL) : now.priority(),
                given.has("breakingUntil") ? ArticleDesk.stored(data.breakingUntil()) : now.breakingUntil(),
                given.has("seo") ? seo(data.seo(), given.in("seo"), now.seo()) : now.seo());
    }

    private static String headline(ArticleDataInput data, Given given, ArticleContent now) {
        return given.has("headline") || now.headline() == null
                ? TextRules.required(data.headline(), HEADLINE, "data", "headline") : now.headline();
    }

    private static String text(Given given, String field, String value, int max, String now) {
        return given.has(field) ? TextRules.optional(value, max, "data", field) : now;
    }

    private static SeoContent seo(SeoInput seo, Given given, SeoContent now) {
        if (seo == null) return SeoContent.NONE;
        String robots = TextRules.optional(seo.robots(), NAME, "data", "seo", "robots");
        if (robots != null && !ROBOTS.matcher(robots).matches())
            throw Refusal.invalid("Must be directives such as noindex, nofollow", "data", "seo", "robots");
        return new SeoContent(
                given.has("title") ? TextRules.optional(seo.title(), HEADLINE, "data", "seo", "title") : now.title(),
                given.has("description") ? TextRules.optional(seo.description(), DECK, "data", "seo", "description")
                        : now.description(),
                given.has("robots") ? robots : now.robots());
    }

    private static UUID section(String id, SectionTree sections, String... path) {
        if (id == null) return null;
        return NodeId.parse(id, CategoryView.TYPE).flatMap(sections::find).map(Section::id)
                .orElseThrow(() -> Refusal.notFound("Category", path));
    }

    private static List<UUID> sections(List<String> ids, SectionTree sections) {
        List<UUID> found = new ArrayList<>();
        limit(ids, MAX_SECTIONS, "sectionIds");
        for (int i = 0; ids != null && i < ids.size(); i++)
            found.add(section(ids.get(i), sections, "data", "sectionIds", String.valueOf(i)));
        return found.stream().distinct().toList();
    }

    private static List<UUID> tags(List<String> ids, Map<UUID, Surroundings.Term> now) {
        limit(ids, MAX_TAGS, "tagIds");
        if (ids == null || ids.isEmpty()) return List.of();
        List<UUID> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) found.add(term(ids.get(i), TagView.TYPE, now, "Tag", "data", "tagIds", String.valueOf(i)).id());
        return found.stream().distinct().toList();
    }

    private static List<Credit> byline(List<CreditInput> given, Map<UUID, Surroundings.Term> authors) {
        limit(given, MAX_CREDITS, "byline");
        if (given == null || given.isEmpty()) return List.of();
        List<Credit> byline = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) byline.add(credit(given.get(i), authors, String.valueOf(i)));
        return byline;
    }

    private static Credit credit(CreditInput input, Map<UUID, Surroundings.Term> authors, String index) {
        String name = TextRules.optional(input.name(), NAME, "data", "byline", index, "name");
        if (input.authorId() == null) {
            if (name == null) throw Refusal.required("data", "byline", index, "name");
            return new Credit(null, name, input.role());
        }
        Surroundings.Term author = term(input.authorId(), AuthorView.TYPE, authors, "Author", "data", "byline", index, "authorId");
        return new Credit(author.id(), name == null ? author.name() : name, input.role());
    }

    /** Of what it is now, also when it was named by what it was before a merge. */
    private static Surroundings.Term term(String id, String type, Map<UUID, Surroundings.Term> now, String name, String... path) {
        return NodeId.parse(id, type).map(now::get).orElseThrow(() -> Refusal.notFound(name, path));
    }

    private static void limit(List<?> values, int max, String field) {
        if (values != null && values.size() > max) throw Refusal.tooLarge("More than " + max + " entries", "data", field);
    }
}
