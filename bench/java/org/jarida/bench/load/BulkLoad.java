package org.jarida.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jarida.article.BulkArticle;
import org.jarida.article.BulkBody;
import org.jarida.text.Fold;
import org.jarida.text.Slug;
import org.postgresql.PGConnection;

/** Articles by COPY, and what follows from them by one statement a table. {@link Faithful} holds it to the API's writes. */
final class BulkLoad {
    private static final int BATCH = 2_000;
    private static final String SECTIONS = """
            with recursive up (named, id, direct) as (
                select id, id, true from category
                union all select up.named, c.parent_id, false from up join category c on c.id = up.id
                where c.parent_id is not null)
            insert into %1$s_section (term_id, article_id, language, direct, published_at, updated_at)
            select up.id, p.article_id, p.language, bool_or(up.direct), p.published_at, p.updated_at
            from %1$s p join article_revision r on r.id = p.revision_id
            cross join unnest(r.primary_section_id || r.section_ids) section join up on up.named = section
            group by 1, 2, 3, 5, 6""";
    private static final String TAGS = """
            insert into %1$s_tag (term_id, article_id, language, published_at, updated_at)
            select distinct tag, p.article_id, p.language, p.published_at, p.updated_at
            from %1$s p join article_revision r on r.id = p.revision_id cross join unnest(r.tag_ids) tag""";
    private static final String AUTHORS = """
            insert into %1$s_author (term_id, article_id, language, published_at, updated_at)
            select distinct cast(credit ->> 'authorId' as uuid), p.article_id, p.language, p.published_at, p.updated_at
            from %1$s p join article_revision r on r.id = p.revision_id cross join jsonb_array_elements(r.byline) credit""";

    private final Connection connection;
    private final Draft.Desk desk;
    private final UUID account;
    private final Set<String> folds = new HashSet<>();
    private final Map<Integer, BulkBody> bodies = new ConcurrentHashMap<>();

    /** @param connection of a superuser, so that references need not be checked one by one */
    BulkLoad(Connection connection, Draft.Desk desk, UUID account) {
        this.connection = connection;
        this.desk = desk;
        this.account = account;
    }

    void run() throws SQLException, IOException {
        long start = System.nanoTime();
        try (Statement sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            for (int from = 0; from < desk.articles(); from += BATCH) {
                copy(from, Math.min(desk.articles(), from + BATCH));
                if (from % 50_000 == 0) {
                    System.err.printf("%,d articles loaded, %d s%n", from, (System.nanoTime() - start) / 1_000_000_000);
                }
            }
            for (String perspective : List.of("publication", "draft")) {
                for (String fill : List.of(SECTIONS, TAGS, AUTHORS)) {
                    sql.execute(fill.formatted(perspective));
                }
            }
            sql.execute("reset session_replication_role");
            sql.execute("vacuum analyze");
            sql.execute("checkpoint");
        }
        System.err.printf("%,d articles loaded in %d s%n", desk.articles(), (System.nanoTime() - start) / 1_000_000_000);
    }

    private void copy(int from, int to) throws SQLException, IOException {
        List<Draft> drafts = IntStream.range(from, to).parallel().mapToObj(desk::write).toList();
        List<String> slugs = drafts.stream().map(this::slug).toList();
        List<List<List<Object[]>>> rows = IntStream.range(0, drafts.size()).parallel()
                .mapToObj(i -> article(drafts.get(i), slugs.get(i)).rows()).toList();
        for (int table = 0; table < BulkArticle.TABLES.size(); table++) {
            StringBuilder text = new StringBuilder(1 << 20);
            for (List<List<Object[]>> article : rows) {
                article.get(table).forEach(row -> CopyText.append(row, text));
            }
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + BulkArticle.TABLES.get(table) + " from stdin",
                    new java.io.ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** As the API makes them: of the headline, with the next number when others have it. */
    private String slug(Draft draft) {
        String base = Slug.of(draft.headline()).orElse("article"), slug = base;
        for (int n = 2; !folds.add(Fold.fold(slug)); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    private BulkArticle article(Draft draft, String slug) {
        Random random = new Random(desk.seed() + draft.number());
        Set<String> lists = new LinkedHashSet<>();
        List<Terms.Section> sections = new ArrayList<>(List.of(draft.section()));
        draft.otherSections().forEach(id -> sections.add(desk.terms().sections().stream()
                .filter(section -> section.id().equals(id)).findFirst().orElseThrow()));
        for (Terms.Section section : sections) {
            lists.add(section.id());
            lists.addAll(section.ancestors());
        }
        long millis = draft.publishedAt().toEpochMilli();
        return BulkArticle.of(uuid7(millis, random), uuid7(millis, random), account, slug, draft.headline(),
                bodies.computeIfAbsent(draft.body(), body -> BulkBody.of(draft.html().get())),
                uuid(draft.section().id()), draft.otherSections().stream().map(BulkLoad::uuid).toList(),
                draft.tags().stream().map(BulkLoad::uuid).toList(),
                draft.authors().stream().map(author -> uuid(author.id())).toList(),
                draft.authors().stream().map(Terms.Term::name).toList(), List.copyOf(lists), draft.section().path(),
                draft.publishedAt());
    }

    private static UUID uuid(String nodeId) {
        return UUID.fromString(nodeId.substring(nodeId.indexOf('_') + 1));
    }

    private static UUID uuid7(long millis, Random random) {
        return new UUID(millis << 16 | 0x7000 | random.nextInt(1 << 12), random.nextLong() >>> 2 | 1L << 63);
    }
}
