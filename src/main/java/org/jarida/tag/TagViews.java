package org.jarida.tag;

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

/** Tags as clients see them. */
@ApplicationScoped
public class TagViews implements NodeSource {
    static final Cursor.Kind CURSORS = Cursor.Kind.of("tags", Cursor.Part.TEXT);

    /** Some ten megabytes. */
    private static final int MOST_REMEMBERED = 20_000;

    private final TagRepository tags;
    private final Memory memory;
    private final Remembered<UUID, TagView> remembered;

    TagViews(TagRepository tags, Memory memory) {
        this.tags = tags;
        this.memory = memory;
        this.remembered = memory.of(MOST_REMEMBERED, Topic.TAG);
    }

    /** By its slug or any spelling that folds alike. */
    public Optional<TagView> findBySlug(String slug) {
        return tags.findBySlug(slug).map(Tag::view);
    }

    TagConnection page(String search, PageRequest page) {
        String fold = search == null ? "" : Fold.fold(search).strip();
        List<Tag> read = tags.page(fold, page.after().map(cursor -> cursor.text(0)).orElse(""), page.limit());
        List<TagEdge> edges = page.page(read).stream().map(tag -> new TagEdge(cursor(tag), tag.view())).toList();
        return new TagConnection(edges, page.info(read, TagViews::cursor), Total.lazily(() -> tags.count(fold, Total.CAP + 1)));
    }

    private static String cursor(Tag tag) {
        return CURSORS.encode(tag.nameFold());
    }

    @Override
    public String type() {
        return TagView.TYPE;
    }

    /** For who reads them with other terms. */
    public Remembered<UUID, TagView>.Asked ask(Collection<UUID> ids) {
        return remembered.ask(ids);
    }

    @Override
    public Map<UUID, TagView> load(Collection<UUID> ids) {
        return remembered.all(ids, this::read);
    }

    private Map<UUID, TagView> read(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        memory.detach(tags.getEntityManager());
        return tags.current(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().view()));
    }

    @Override
    public Optional<Page> page(Node node) {
        TagView tag = (TagView) node;
        return Optional.of(new Page(tag.path(), tag.name()));
    }
}
