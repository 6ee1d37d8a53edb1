package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jarida.author.AuthorDeleted;
import org.jarida.author.AuthorsMerged;
import org.jarida.category.TreeLock;
import org.jarida.shared.graphql.NodeId;
import org.jarida.tag.TagDeleted;
import org.jarida.tag.TagsMerged;

/** Keeps the lists of tags and authors that end: one statement a table, however many articles are in it. */
@ApplicationScoped
class TermLists {
    private static final String MERGE = """
            with former as (delete from %1$s where term_id = any(:ended) returning article_id, language, published_at, updated_at)
            insert into %1$s (term_id, article_id, language, published_at, updated_at)
            select distinct cast(:target as uuid), article_id, language, published_at, updated_at from former
            on conflict (article_id, term_id) do nothing""";
    private static final String END = "delete from %s where term_id = any(:ended)";

    private final EntityManager entities;
    private final TreeLock tree;

    TermLists(EntityManager entities, TreeLock tree) {
        this.entities = entities;
        this.tree = tree;
    }

    void follow(@Observes TagsMerged event) {
        merge("tag", event.sourceIds(), event.nodeId());
    }

    void follow(@Observes AuthorsMerged event) {
        merge("author", event.sourceIds(), event.nodeId());
    }

    void follow(@Observes TagDeleted event) {
        end("tag", event.nodeId());
    }

    void follow(@Observes AuthorDeleted event) {
        end("author", event.nodeId());
    }

    /** Twice: while others write articles, which takes long, and for what they wrote, which is little. */
    private void merge(String term, List<String> sources, String target) {
        UUID[] ended = sources.stream().map(TermLists::uuid).toArray(UUID[]::new);
        rename(term, ended, uuid(target));
        tree.closing();
        rename(term, ended, uuid(target));
    }

    private void rename(String term, UUID[] ended, UUID target) {
        for (String table : tables(term))
            entities.createNativeQuery(MERGE.formatted(table)).setParameter("ended", ended).setParameter("target", target)
                    .executeUpdate();
    }

    private void end(String term, String id) {
        for (String table : tables(term))
            entities.createNativeQuery(END.formatted(table)).setParameter("ended", new UUID[] {uuid(id)}).executeUpdate();
    }

    private static List<String> tables(String term) {
        return List.of("publication_" + term, "draft_" + term);
    }

    private static UUID uuid(String nodeId) {
        return NodeId.parse(nodeId).orElseThrow().uuid();
    }
}
