package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jarida.author.AuthorView;
import org.jarida.author.AuthorViews;
import org.jarida.category.CategoryView;
import org.jarida.category.Section;
import org.jarida.category.SectionTree;
import org.jarida.richtext.ReadMedia;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.NodeId;
import org.jarida.tag.TagView;
import org.jarida.tag.TagViews;
import org.jarida.text.TextRules;
import org.jarida.text.WebAddress;

/** What an editor sent, checked and laid over what was there: absent keeps, null clears. */
@ApplicationScoped
class EditContent {
    private static final int KICKER = 120, HEADLINE = 300, DECK = 1000, DATELINE = 120, SOURCE = 300, NAME = 200;
    private static final int MAX_SECTIONS = 20, MAX_TAGS = 50, MAX_CREDITS = 30;
    private static final Pattern ROBOTS = Pattern.compile("[a-z][a-z:0-9-]*( *, *[a-z][a-z:0-9-]*)*");
    static final ArticleContent NEW = new ArticleContent(ArticleKind.NEWS, null, null, null, null, null, null, null, null, null,
            List.of(), null, List.of(), List.of(), null, Priority.NORMAL, null, SeoContent.NONE);

    private final TagViews tags;
    private final AuthorViews authors;
    private final ReadMedia leadMedia;

    EditContent(TagViews tags, AuthorViews authors, ReadMedia leadMedia) {
        this.tags = tags;
        this.authors = authors;
        this.leadMedia = leadMedia;
    }

    /** All but the slug, which stays: a slug is taken last, so that others wait for it as short as can be. */
    ArticleContent apply(ArticleContent now, ArticleDataInput data, Given given, SectionTree sections) {
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
                given.has("byline") ? byline(data.byline()) : now.byline(),
                given.has("primarySectionId") ? section(data.primarySectionId(), sections, "data", "primarySectionId")
                        : now.primarySectionId(),
                given.has("sectionIds") ? sections(data.sectionIds(), sections) : now.sectionIds(),
                given.has("tagIds") ? tags(data.tagIds()) : now.tagIds(),
                given.has("leadMedia") ? leadMedia.of(data.leadMedia(), "data", "leadMedia") : now.leadMedia(),
                given.has("priority") ? Objects.requireNonNullElse(data.priority(), Priority.NORMAL) : now.priority(),
                given.has("breakingUntil") ? data.breakingUntil() : now.breakingUntil(),
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

    private List<UUID> tags(List<String> ids) {
        limit(ids, MAX_TAGS, "tagIds");
        if (ids == null || ids.isEmpty()) return List.of();
        List<UUID> uuids = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++)
            uuids.add(NodeId.parse(ids.get(i), TagView.TYPE).orElse(null));
        Map<UUID, TagView> found = tags.load(new LinkedHashSet<>(uuids));
        for (int i = 0; i < uuids.size(); i++)
            if (!found.containsKey(uuids.get(i))) throw Refusal.notFound("Tag", "data", "tagIds", String.valueOf(i));
        return uuids.stream().map(id -> uuid(found.get(id).id())).distinct().toList();
    }

    private List<Credit> byline(List<CreditInput> given) {
        limit(given, MAX_CREDITS, "byline");
        if (given == null || given.isEmpty()) return List.of();
        Map<UUID, AuthorView> found = authors.load(given.stream().filter(credit -> credit.authorId() != null)
                .flatMap(credit -> NodeId.parse(credit.authorId(), AuthorView.TYPE).stream()).distinct().toList());
        List<Credit> byline = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) byline.add(credit(given.get(i), found, String.valueOf(i)));
        return byline;
    }

    private static Credit credit(CreditInput input, Map<UUID, AuthorView> authors, String index) {
        String name = TextRules.optional(input.name(), NAME, "data", "byline", index, "name");
        if (input.authorId() == null) {
            if (name == null) throw Refusal.required("data", "byline", index, "name");
            return new Credit(null, name, input.role());
        }
        UUID id = NodeId.parse(input.authorId(), AuthorView.TYPE).filter(authors::containsKey)
                .orElseThrow(() -> Refusal.notFound("Author", "data", "byline", index, "authorId"));
        return new Credit(uuid(authors.get(id).id()), name == null ? authors.get(id).name() : name, input.role());
    }

    /** Of what it is now, also when it was named by what it was before a merge. */
    private static UUID uuid(String nodeId) {
        return NodeId.parse(nodeId).orElseThrow().uuid();
    }

    private static void limit(List<?> values, int max, String field) {
        if (values != null && values.size() > max) throw Refusal.tooLarge("More than " + max + " entries", "data", field);
    }
}
