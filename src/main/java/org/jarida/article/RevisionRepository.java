package org.jarida.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.UUID;

@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<ArticleRevision, UUID> {
    /** All that an article says, and to whom. */
    Contents contents(Article article) {
        Tuple row = getEntityManager().createQuery("""
                        select working, p, other from ArticleRevision working left join Publication p on p.articleId = working.articleId
                        left join ArticleRevision other on other.id = p.revisionId and other.id <> working.id
                        where working.id = :working""", Tuple.class)
                .setParameter("working", article.workingRevisionId()).getSingleResult();
        ArticleRevision working = row.get(0, ArticleRevision.class), other = row.get(2, ArticleRevision.class);
        Publication publication = row.get(1, Publication.class);
        return new Contents(working, publication, publication == null || other != null ? other : working);
    }

    /** @param shown what the public sees; null with its publication when it sees none */
    record Contents(ArticleRevision working, Publication publication, ArticleRevision shown) {}
}
