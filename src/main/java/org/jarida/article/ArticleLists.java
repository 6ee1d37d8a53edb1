package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Keeps the index tables: inside the transaction of what happened, from the rows that it wrote. */
@ApplicationScoped
class ArticleLists {
    /** All lists of one perspective by one statement: an article is written more often than anything else. */
    private static final String FILL = """
            with recursive up (id, direct) as (
                select c.id, true from article_revision r cross join unnest(r.primary_section_id || r.section_ids) named
                join category n on n.id = named join category c on c.id = coalesce(n.merged_into, n.id)
                where r.id = (select revision_id from %1$s where article_id = :article) and c.deleted_at is null
                union
                select c.parent_id, false from up join category c on c.id = up.id where c.parent_id is not null),
            sections as (
                insert into %1$s_section (term_id, article_id, language, direct, published_at, updated_at)
                select up.id, p.article_id, p.language, bool_or(up.direct), p.published_at, p.updated_at
                from up, %1$s p where p.article_id = :article
                group by up.id, p.article_id, p.language, p.published_at, p.updated_at),
            tags as (
                insert into %1$s_tag (term_id, article_id, language, published_at, updated_at)
                select distinct now.id, p.article_id, p.language, p.published_at, p.updated_at
                from %1$s p join article_revision r on r.id = p.revision_id cross join unnest(r.tag_ids) tag
                join tag named on named.id = tag join tag now on now.id = coalesce(named.merged_into, named.id)
                where p.article_id = :article and now.deleted_at is null)
            insert into %1$s_author (term_id, article_id, language, published_at, updated_at)
            select distinct now.id, p.article_id, p.language, p.published_at, p.updated_at
            from %1$s p join article_revision r on r.id = p.revision_id cross join jsonb_array_elements(r.byline) credit
            join author named on named.id = cast(credit ->> 'authorId' as uuid)
            join author now on now.id = coalesce(named.merged_into, named.id)
            where p.article_id = :article and now.deleted_at is null""";
    private static final String CLEAR = """
            with sections as (delete from %1$s_section where article_id = :article),
                 tags as (delete from %1$s_tag where article_id = :article)
            delete from %1$s_author where article_id = :article""";
    /** A publication dates the working revision, as do the steps of a review, and changes nothing else of it. */
    private static final String DATE = """
            with now as (select id, published_at, updated_at from article where id = :article),
                 sections as (update %1$s_section l set published_at = now.published_at, updated_at = now.updated_at
                              from now where l.article_id = now.id),
                 tags as (update %1$s_tag l set published_at = now.published_at, updated_at = now.updated_at
                          from now where l.article_id = now.id)
            update %1$s_author l set published_at = now.published_at, updated_at = now.updated_at
            from now where l.article_id = now.id""";

    private final EntityManager entities;

    ArticleLists(EntityManager entities) {
        this.entities = entities;
    }

    void follow(@Observes ArticleEvent event) {
        if (event instanceof ArticlePurged) return; // its rows went with it
        UUID article = event.articleId();
        if (event instanceof ArticleReviewed) {
            run(DATE, "draft", article);
            return;
        }
        if (event instanceof ArticlePublished published) {
            run(DATE, "draft", article);
            if (published.placeBefore() != null) run(CLEAR, "publication", article);
            run(FILL, "publication", article);
            return;
        }
        if (!(event instanceof ArticleCreated)) run(CLEAR, "draft", article);
        if (!(event instanceof ArticleTrashed)) run(FILL, "draft", article);
    }

    private void run(String sql, String perspective, UUID article) {
        entities.createNativeQuery(sql.formatted(perspective)).setParameter("article", article).executeUpdate();
    }
}
