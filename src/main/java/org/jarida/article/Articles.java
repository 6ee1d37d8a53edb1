package org.jarida.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jarida.shared.error.Refusal;

@ApplicationScoped
class Articles implements PanacheRepositoryBase<Article, UUID> {
    /** Writers of one article queue: each sees the version that the one before it made. */
    Article lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes now, with its revision and publication, so that what the database refuses surfaces here, as the field that it is about. */
    void write(Article article) {
        try {
            persistAndFlush(article);
        } catch (ConstraintViolationException e) {
            if ("article_legacy_id_key".equals(e.getConstraintName()))
                throw Refusal.notUnique("Another article has this legacy id", "data", "legacyId");
            if ("article_translation_group_id_language_key".equals(e.getConstraintName()))
                throw Refusal.notUnique("The story has an article in this language", "data", "translationOf");
            throw e;
        }
    }

    void purge(Article article) {
        delete(article);
        flush();
        getEntityManager().createNativeQuery("delete from article_revision where article_id = :id")
                .setParameter("id", article.id()).executeUpdate();
    }
}
