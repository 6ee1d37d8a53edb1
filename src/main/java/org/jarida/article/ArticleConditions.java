package org.jarida.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jarida.author.AuthorView;
import org.jarida.category.CategoryView;
import org.jarida.category.Section;
import org.jarida.category.SectionTree;
import org.jarida.shared.error.BadInput;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Perspective;
import org.jarida.tag.TagView;

/**
 * A filter as conditions of a list. Ids that name nothing match nothing; what cannot be meant is a {@link BadInput} with
 * the path of the field.
 */
final class ArticleConditions {
    private static final int MOST = 100;

    private final ArticleListSql sql;
    private final Perspective perspective;
    private final Supplier<SectionTree> sections;
    private final CurrentTerms terms;
    private final ArticleReader reader;
    private CurrentTerms.Terms named = CurrentTerms.Terms.NONE;

    ArticleConditions(ArticleListSql sql, Perspective perspective, Supplier<SectionTree> sections, CurrentTerms terms,
                      ArticleReader reader) {
        this.sql = sql;
        this.perspective = perspective;
        this.sections = sections;
        this.terms = terms;
        this.reader = reader;
    }

    void add(ArticleFilter filter) {
        if (filter == null) return;
        named = terms.load(ids(filter.tags(), TagView.TYPE), ids(filter.authors(), AuthorView.TYPE));
        given(filter.section(), this::section);
        set(filter.tags(), "tag", TagView.TYPE, "tags");
        set(filter.authors(), "author", AuthorView.TYPE, "authors");
        list(filter.languages(), "languages", languages -> sql.where("list.language = any(:languages)", "languages", texts(languages)));
        list(filter.ids(), "ids", ids -> sql.where("a.id = any(:ids)", "ids", uuids(ids, ArticleView.TYPE)));
        list(filter.slugs(), "slugs", slugs -> sql.where("a.id = any(:atSlugs)", "atSlugs",
                reader.bySlugs(slugs, perspective).toArray(UUID[]::new)));
        list(filter.states(), "states", this::states);
        list(filter.kinds(), "kinds", kinds -> sql.where("p.kind = any(:kinds)", "kinds", names(kinds)));
        range(filter.publishedAt(), "published_at", "published");
        range(filter.updatedAt(), "updated_at", "updated");
        given(filter.isBreaking(), breaking -> sql.where("coalesce(p.breaking_until > now(), false) = :breaking", "breaking", breaking));
        given(filter.isLive(), this::live);
    }

    private void section(TreeFilter filter) {
        if ((filter.id() == null) == (filter.path() == null)) throw new BadInput("Give id or path", "filter", "section");
        Optional<Section> section = filter.path() != null ? sections.get().findByPath(filter.path())
                : NodeId.parse(filter.id(), CategoryView.TYPE).flatMap(sections.get()::find);
        boolean direct = Boolean.FALSE.equals(filter.includeDescendants());
        section.map(Section::id).ifPresentOrElse(id -> in(id, direct), () -> sql.where("false"));
    }

    /** In the section itself, or there or below it. A second section is a condition on the list of the first. */
    void in(UUID section, boolean direct) {
        if (sql.drive("section", section)) {
            if (direct) sql.where("list.direct");
        } else sql.where("exists (select 1 from " + sql.table() + "_section x where x.article_id = p.article_id"
                + " and x.term_id = :section" + (direct ? " and x.direct)" : ")"), "section", section);
    }

    /** In each of several terms, by the lists of which they are read: {@code section}, {@code tag} or {@code author}. */
    void of(String list, Collection<UUID> terms, boolean direct) {
        sql.driveEach(list, terms);
        if (direct) sql.where("list.direct");
    }

    private void set(SetFilter filter, String list, String type, String field) {
        if (filter == null) return;
        String exists = "exists (select 1 from " + sql.table() + "_" + list + " x where x.article_id = p.article_id and x.term_id ";
        list(filter.any(), field, "any", any -> {
            UUID[] now = now(any, type);
            if (now.length != 1 || !sql.drive(list, now[0])) sql.where(exists + "= any(:" + list + "Any))", list + "Any", now);
        });
        list(filter.all(), field, "all", all -> {
            List<String> asked = all.stream().distinct().toList();
            Map<UUID, UUID> now = named.named(type, List.of(uuids(asked, type)));
            if (now.size() < asked.size()) sql.where("false"); // an id that names nothing
            int n = 0;
            for (UUID term : new TreeSet<>(now.values())) {
                String parameter = list + "All" + n++;
                sql.where(exists + "= :" + parameter + ")", parameter, term);
            }
        });
        list(filter.none(), field, "none", none ->
                sql.where("not " + exists + "= any(:" + list + "None))", list + "None", now(none, type)));
    }

    private void states(List<ArticleState> states) {
        if (perspective == Perspective.PUBLISHED) {
            if (!states.contains(ArticleState.PUBLISHED)) sql.where("false");
            return;
        }
        if (states.contains(ArticleState.TRASHED)) throw new BadInput("Lists hold nothing of the trash", "filter", "states");
        sql.where("a.state = any(:states)", "states", names(states));
    }

    private void live(boolean live) {
        if (perspective == Perspective.PUBLISHED) {
            if (!live) sql.where("false");
        } else sql.where((live ? "" : "not ") + "exists (select 1 from publication x where x.article_id = p.article_id)");
    }

    private void range(DateTimeFilter filter, String column, String name) {
        if (filter == null) return;
        given(filter.from(), from -> sql.where("list." + column + " >= :" + name + "From", name + "From", from));
        given(filter.before(), before -> sql.where("list." + column + " < :" + name + "Before", name + "Before", before));
    }

    private static <T> void given(T value, Consumer<T> then) {
        if (value != null) then.accept(value);
    }

    private static <T> void list(List<T> values, String field, Consumer<List<T>> then) {
        list(values, field, null, then);
    }

    private static <T> void list(List<T> values, String field, String inner, Consumer<List<T>> then) {
        if (values == null) return;
        Object[] path = inner == null ? new Object[] {"filter", field} : new Object[] {"filter", field, inner};
        if (values.isEmpty()) throw new BadInput("An empty list is not allowed", path);
        if (values.size() > MOST) throw new BadInput("More than " + MOST + " values", path);
        then.accept(values);
    }

    /** Terms that were merged since are what they became. */
    private UUID[] now(List<String> ids, String type) {
        return named.named(type, List.of(uuids(ids, type))).values().stream().distinct().toArray(UUID[]::new);
    }

    /** As many as may be given. */
    private static List<UUID> ids(SetFilter filter, String type) {
        if (filter == null) return List.of();
        return Stream.of(filter.any(), filter.all(), filter.none()).filter(Objects::nonNull)
                .flatMap(ids -> ids.stream().limit(MOST)).flatMap(id -> NodeId.parse(id, type).stream())
                .distinct().toList();
    }

    private static UUID[] uuids(List<String> ids, String type) {
        return ids.stream().distinct().flatMap(id -> NodeId.parse(id, type).stream()).toArray(UUID[]::new);
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static String[] names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }
}
