package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jarida.branding.SiteSettings;
import org.jarida.category.CurrentNewspaper;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.Given;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Perspective;
import org.jarida.shared.persistence.Uuid7;
import org.jarida.text.LanguageTag;
import org.jarida.text.TextRules;

/** What belongs to the article and not to a revision: its language, the story it tells in it, the id it had elsewhere. */
@ApplicationScoped
class EditIdentity {
    private static final int LEGACY_ID = 200;

    private final ArticleReader reader;
    private final CurrentNewspaper newspaper;

    EditIdentity(ArticleReader reader, CurrentNewspaper newspaper) {
        this.reader = reader;
        this.newspaper = newspaper;
    }

    Article begin(UUID id, ArticleDataInput data, UUID createdBy, Instant now) {
        return new Article(id, language(data), group(data), legacyId(data), createdBy, now);
    }

    void apply(Article article, ArticleDataInput data, Given given) {
        String language = given.has("language") ? language(data) : article.language();
        if (!language.equals(article.language()) && article.firstPublishedAt() != null)
            throw Refusal.invalid("The language of an article is fixed once it was public", "data", "language");
        article.identify(language, given.has("translationOf") ? group(data) : article.translationGroupId(),
                given.has("legacyId") ? legacyId(data) : article.legacyId());
    }

    private String language(ArticleDataInput data) {
        SiteSettings site = newspaper.get().site();
        if (data.language() == null) return site.defaultLocale();
        String language = LanguageTag.required(data.language(), "data", "language");
        if (!site.hasLocale(language)) throw Refusal.invalid("Not one of the newspaper's locales", "data", "language");
        return language;
    }

    private UUID group(ArticleDataInput data) {
        if (data.translationOf() == null) return Uuid7.next();
        return NodeId.parse(data.translationOf(), ArticleView.TYPE).flatMap(id -> reader.byId(id, Perspective.DRAFT))
                .map(ArticleRow::translationGroupId).orElseThrow(() -> Refusal.notFound("Article", "data", "translationOf"));
    }

    private static String legacyId(ArticleDataInput data) {
        return TextRules.optional(data.legacyId(), LEGACY_ID, "data", "legacyId");
    }
}
