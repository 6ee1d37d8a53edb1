package org.jarida.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jarida.shared.cache.Memory;

/**
 * What readers are shown of articles, decoded. Neither a revision nor what one publication shows of it ever changes, so
 * nothing of this is ever forgotten for being old; only what a list or a slug leads to now is looked up by these keys,
 * so what is no longer public is not found. Those look-ups are remembered themselves ({@link ArticleReader}): a node
 * shows what another took back for as long as that other's notification needs, and never longer than {@code Memory} may be
 * used without having heard, 0.9 s. Drafts are never here, nor what a transaction has not committed.
 */
@ApplicationScoped
class ShownArticles {
    /** Of text that nobody may ask for any more: after a purge, say. */
    private static final Duration UNUSED = Duration.ofHours(1);
    private static final int BYTES_A_CARD = 1_500, BYTES_A_REFERENCE = 100, BYTES_A_CHARACTER = 2;

    @ConfigMapping(prefix = "jarida.memory")
    interface Config {
        /** MiB of the heap for the cards of articles: about 2,000 bytes each. */
        @WithDefault("24")
        long cardsMib();

        /** MiB of the heap for the bodies of articles: about 40,000 bytes for one of 3,000 characters. */
        @WithDefault("48")
        long bodiesMib();
    }

    /** @param version of the publication: counted up by each */
    record Key(UUID revisionId, int version) {
        static Key of(ArticleRow row) {
            return new Key(row.revisionId(), row.version());
        }
    }

    private final Memory memory;
    private final Cache<Key, ArticleRow> cards;
    private final Cache<UUID, StoredBody> bodies;

    ShownArticles(Memory memory, Config config) {
        this.memory = memory;
        this.cards = Caffeine.newBuilder().executor(Runnable::run).expireAfterAccess(UNUSED)
                .maximumWeight(config.cardsMib() << 20).weigher((Key key, ArticleRow row) -> weight(row)).build();
        this.bodies = Caffeine.newBuilder().executor(Runnable::run).expireAfterAccess(UNUSED)
                .maximumWeight(config.bodiesMib() << 20).weigher((UUID id, StoredBody body) -> weight(body)).build();
    }

    boolean mayBeUsed() {
        return !memory.isInTransaction();
    }

    /** Null when it is not remembered. */
    ArticleRow card(Key key) {
        return cards.getIfPresent(key);
    }

    /** @param read what is kept, when it is not remembered */
    ArticleRow card(Key key, Supplier<ArticleRow> read) {
        return cards.get(key, unknown -> read.get());
    }

    /** Null when it is not remembered. */
    StoredBody body(UUID revisionId) {
        return bodies.getIfPresent(revisionId);
    }

    /** One that is public, and as this version of the application renders it. */
    void keep(UUID revisionId, StoredBody body) {
        if (body.html() != null) bodies.put(revisionId, body);
    }

    private static int weight(ArticleRow row) {
        ArticleContent content = row.content();
        int references = content.byline().size() + content.tagIds().size() + content.sectionIds().size();
        return BYTES_A_CARD + BYTES_A_REFERENCE * references
                + characters(content.headline(), content.deck(), content.excerpt(), content.kicker(), content.slug(),
                        row.rendition().excerpt());
    }

    private static int weight(StoredBody body) {
        return BYTES_A_REFERENCE + characters(body.blocks(), body.plainText()) + 2 * characters(body.html().toString());
    }

    private static int characters(String... texts) {
        return BYTES_A_CHARACTER * Stream.of(texts).filter(Objects::nonNull).mapToInt(String::length).sum();
    }
}
