package org.jarida.article;

import static org.jarida.article.ArticleState.APPROVED;
import static org.jarida.article.ArticleState.ARCHIVED;
import static org.jarida.article.ArticleState.DRAFT;
import static org.jarida.article.ArticleState.IN_REVIEW;
import static org.jarida.article.ArticleState.PUBLISHED;
import static org.jarida.article.ArticleState.SCHEDULED;
import static org.jarida.article.ArticleState.TRASHED;
import static org.jarida.article.ArticleState.UNPUBLISHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleStateTest {
    @Test
    void approves_nothing_but_what_is_in_review() {
        assertEquals(List.of(IN_REVIEW, SCHEDULED), from(APPROVED));
        assertEquals(List.of(DRAFT, IN_REVIEW, APPROVED, SCHEDULED), from(IN_REVIEW));
    }

    @Test
    void leads_from_a_review_back_to_the_draft_or_on_to_readers() {
        assertEquals(List.of(DRAFT, IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED, UNPUBLISHED, TRASHED), next(IN_REVIEW));
        assertEquals(List.of(DRAFT, IN_REVIEW, SCHEDULED, PUBLISHED, UNPUBLISHED, TRASHED), next(APPROVED));
    }

    @Test
    void leaves_under_review_what_is_edited_there_and_makes_a_draft_of_everything_else() {
        Map<ArticleState, ArticleState> edited = Map.of(DRAFT, DRAFT, IN_REVIEW, IN_REVIEW, APPROVED, IN_REVIEW,
                SCHEDULED, DRAFT, PUBLISHED, DRAFT, UNPUBLISHED, DRAFT, ARCHIVED, DRAFT);

        edited.forEach((state, then) -> {
            assertEquals(then, state.edited(), state.name());
            assertTrue(state.mayBecome(then), state.name());
        });
    }

    private static List<ArticleState> next(ArticleState state) {
        return Arrays.stream(ArticleState.values()).filter(state::mayBecome).toList();
    }

    private static List<ArticleState> from(ArticleState next) {
        return Arrays.stream(ArticleState.values()).filter(state -> state.mayBecome(next)).toList();
    }
}
