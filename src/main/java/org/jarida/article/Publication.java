package org.jarida.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That the public may see an article now, and what it sees. It exists exactly as long as that is so. */
@Entity
@Table(name = "publication")
class Publication extends PanacheEntityBase {
    @Id
    private UUID articleId;
    private UUID revisionId;
    private int version;
    private String language;
    private String slug;
    @Enumerated(EnumType.STRING)
    private ArticleKind kind;
    private Instant firstPublishedAt;
    private Instant publishedAt;
    private Instant modifiedAt;
    private Instant updatedAt;
    private Instant breakingUntil;
    private String html;
    private String excerpt;
    private int wordCount;
    private int readingMinutes;
    private int rendererVersion;

    protected Publication() {}

    Publication(UUID articleId) {
        this.articleId = articleId;
    }

    /** What readers see from now on. */
    void show(Article article, ArticleRevision revision, Rendition rendition) {
        revisionId = revision.id();
        version = article.version();
        language = article.language();
        slug = revision.content().slug();
        kind = revision.content().kind();
        firstPublishedAt = article.firstPublishedAt();
        publishedAt = article.publishedAt();
        modifiedAt = article.modifiedAt();
        updatedAt = article.updatedAt();
        breakingUntil = revision.content().breakingUntil();
        html = rendition.html();
        excerpt = rendition.excerpt();
        wordCount = rendition.wordCount();
        readingMinutes = rendition.readingMinutes();
        rendererVersion = Rendition.VERSION;
    }

    UUID revisionId() { return revisionId; }
    String language() { return language; }
}
