package org.jarida.author;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jarida.shared.cache.Memory;
import org.jarida.shared.cache.Remembered;
import org.jarida.shared.cache.Topic;
import org.jarida.shared.graphql.Cursor;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.NodeSource;
import org.jarida.shared.graphql.Page;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.Total;
import org.jarida.text.Fold;

/** Authors as clients see them. */
@ApplicationScoped
public class AuthorViews implements NodeSource {
    static final Cursor.Kind CURSORS = Cursor.Kind.of("authors", Cursor.Part.TEXT, Cursor.Part.UUID);

    private static final UUID LEAST = new UUID(0, 0);

    /** Some ten megabytes. */
    private static final int MOST_REMEMBERED = 20_000;

    private final AuthorRepository authors;
    private final Memory memory;
    private final Remembered<UUID, AuthorView> remembered;

    AuthorViews(AuthorRepository authors, Memory memory) {
        this.authors = authors;
        this.memory = memory;
        this.remembered = memory.of(MOST_REMEMBERED, Topic.AUTHOR);
    }

    /** By its slug or any spelling that folds alike. */
    public Optional<AuthorView> findBySlug(String slug) {
        return authors.findBySlug(slug).map(Author::view);
    }

    AuthorConnection page(String search, PageRequest page) {
        String fold = search == null ? "" : Fold.fold(search).strip();
        List<Author> read = authors.page(fold, page.after().map(cursor -> cursor.text(0)).orElse(""),
                page.after().map(cursor -> cursor.uuid(1)).orElse(LEAST), page.limit());
        List<AuthorEdge> edges = page.page(read).stream().map(author -> new AuthorEdge(cursor(author), author.view())).toList();
        return new AuthorConnection(edges, page.info(read, AuthorViews::cursor), Total.lazily(() -> authors.count(fold, Total.CAP + 1)));
    }

    private static String cursor(Author author) {
        return CURSORS.encode(author.nameFold(), author.id());
    }

    @Override
    public String type() {
        return AuthorView.TYPE;
    }

    /** For who reads them with other terms. */
    public Remembered<UUID, AuthorView>.Asked ask(Collection<UUID> ids) {
        return remembered.ask(ids);
    }

    @Override
    public Map<UUID, AuthorView> load(Collection<UUID> ids) {
        return remembered.all(ids, this::read);
    }

    private Map<UUID, AuthorView> read(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        memory.detach(authors.getEntityManager());
        return authors.current(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().view()));
    }

    @Override
    public Optional<Page> page(Node node) {
        AuthorView author = (AuthorView) node;
        return Optional.of(new Page(author.path(), author.name()));
    }
}
