package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.StatementCount;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What writing an article costs in SQL, beside who asks and the commit; whatever it names, and however much it says. */
@QuarkusTest
class WriteStatementsTest {
    private static final String PAYLOAD = "article { id version slug path headline isLive allowedActions }";

    private final Newsroom given = new Newsroom();
    private final Gql editor = Gql.as(Role.EDITOR);
    private Term section, below;

    @BeforeEach
    void sections_in_two_levels() {
        section = given.category("قسم");
        below = given.category("فرعي", section);
    }

    @Test
    void a_creation_costs_6() {
        assertEquals(6, create(article(1)).size());
        assertEquals(6, create(article(5)).size());
        assertEquals(6, create(article(5).with("slug", given.word())).size());
    }

    @Test
    void a_headline_that_another_has_costs_3_more_for_its_number() {
        Writing same = article(1);
        create(same);

        assertEquals(9, create(same).size());
    }

    @Test
    void a_save_costs_7() {
        Story story = article(3).written();

        assertEquals(7, change("updateArticle", "UpdateArticleInput", story, Map.of("data", Map.of("deck", "تفاصيل"))).size());
        Story live = article(3).published();
        assertEquals(7, change("updateArticle", "UpdateArticleInput", live, Map.of("data", Map.of("primarySectionId", section.id(),
                "tagIds", List.of(given.tag("آخر").id())))).size());
    }

    @Test
    void a_publication_costs_7() {
        assertEquals(7, change("publishArticle", "PublishArticleInput", article(1).written(), Map.of()).size());
        assertEquals(7, change("publishArticle", "PublishArticleInput", article(5).written(), Map.of()).size());
        assertEquals(7, change("publishArticle", "PublishArticleInput", article(5).published(), Map.of()).size());
    }

    @Test
    void a_withdrawal_costs_7() {
        assertEquals(7, change("unpublishArticle", "UnpublishArticleInput", article(3).published(), Map.of()).size());
    }

    private Writing article(int tags) {
        return given.article("خبر").in(below, given.category("آخر")).by(given.author("كاتب"))
                .tagged(java.util.stream.Stream.generate(() -> given.tag("وسم")).limit(tags).toArray(Term[]::new)).saying("<p>نص</p>");
    }

    private List<String> create(Writing article) {
        return statements("createArticle", "CreateArticleInput", Map.of("data", article.data()));
    }

    private List<String> change(String mutation, String type, Story story, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.putAll(Map.of("id", story.id(), "expectedVersion", story.version()));
        return statements(mutation, type, input);
    }

    /** Of one that another of its kind went before: what the node parsed of the newspaper is as it was. */
    private List<String> statements(String mutation, String type, Map<String, ?> input) {
        given.article("قبله").written();
        return StatementCount.statements(editor, counted -> {
            var answer = counted.mutate(mutation, type, input, PAYLOAD);
            assertEquals(List.of(), answer.refusals(mutation));
            return answer;
        });
    }
}
