package org.jarida.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The front page as one statement, run by PostgreSQL's own generator on the server's core. */
final class PgBench {
    private static final String FRONT = """
            select p.article_id, r.headline, r.slug, p.excerpt, p.published_at,
                   (select jsonb_build_object('names', c.names, 'slug', c.slug) from category c where c.id = r.primary_section_id),
                   (select jsonb_agg(credit -> 'name') from jsonb_array_elements(r.byline) credit),
                   (select jsonb_agg(jsonb_build_object('name', t.name, 'slug', t.slug) order by array_position(r.tag_ids, t.id))
                      from tag t where t.id = any(r.tag_ids))
            from publication p join article_revision r on r.id = p.revision_id
            order by p.published_at desc, p.article_id desc limit 20;
            """;
    /** As the node asks, which remembers the cards that this names. */
    private static final String NAMES = """
            select p.article_id as id, p.revision_id, p.version, a.state, a.working_revision_id, a.translation_group_id, a.legacy_id,
                   p.published_at as list_key from publication p join article a on a.id = p.article_id
            order by p.published_at desc, p.article_id desc limit 21;
            """;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Database database;
    private final Options options;
    private final Path data;

    PgBench(Database database, Options options, Path data) {
        this.database = database;
        this.options = options;
        this.data = data;
    }

    /** Whole cards by one statement. */
    Optional<Double> cards() throws IOException {
        return run(FRONT);
    }

    /** The node's own statement. */
    Optional<Double> names() throws IOException {
        return run(NAMES);
    }

    /** Statements a second; empty where pgbench is not installed. */
    private Optional<Double> run(String sql) throws IOException {
        Path script = Files.writeString(data.resolve("front.sql"), sql.replace('\n', ' '));
        List<String> command = new ArrayList<>(Pinned.command(options.serverCore()));
        command.addAll(List.of("pgbench", "-n", "-M", "prepared", "-f", script.toString(), "-c", "" + options.connections(),
                "-T", "" + options.measured().toSeconds(), "-h", "127.0.0.1", "-p", "" + database.port(), "-U", "jarida", "jarida"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        String said;
        try {
            said = new String(builder.start().getInputStream().readAllBytes());
        } catch (IOException none) {
            return Optional.empty();
        }
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) {
            System.err.println(said);
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(rate.group(1)));
    }
}
