package org.jarida.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** One immutable state of an article's content. */
@Entity
@Immutable
@Table(name = "article_revision")
class ArticleRevision extends PanacheEntityBase {
    @Id
    private UUID id;
    private UUID articleId;
    private int number;
    private int articleVersion;
    @Enumerated(EnumType.STRING)
    private ArticleState state;
    private UUID editorId;
    private String note;
    private Instant createdAt;
    @Embedded
    private ArticleContent content;
    /** The block tree, as richtext writes it. */
    @ColumnTransformer(write = "cast(? as jsonb)", read = "cast(body as text)")
    private String body;

    protected ArticleRevision() {}

    /** @param state the article's, with this revision */
    ArticleRevision(UUID id, UUID articleId, int number, int articleVersion, ArticleState state, UUID editorId,
                    String note, Instant now, ArticleContent content, String body) {
        this.id = id;
        this.articleId = articleId;
        this.number = number;
        this.articleVersion = articleVersion;
        this.state = state;
        this.editorId = editorId;
        this.note = note;
        this.createdAt = now;
        this.content = content;
        this.body = body;
    }

    UUID id() { return id; }
    UUID articleId() { return articleId; }
    int number() { return number; }
    ArticleState state() { return state; }
    UUID editorId() { return editorId; }
    String note() { return note; }
    Instant createdAt() { return createdAt; }
    ArticleContent content() { return content; }
    String body() { return body; }
}
