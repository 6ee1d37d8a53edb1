package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jarida.shared.security.Role;
import org.jarida.testsupport.Answer;
import org.jarida.testsupport.Desk;
import org.jarida.testsupport.Gql;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Then;
import org.jarida.testsupport.Writing;
import org.junit.jupiter.api.Test;

/** {@code allowedActions} is what the operations then do: each is tried, in every stage and by everyone who writes. */
@QuarkusTest
class AllowedActionsTest {
    private static final Map<String, BiFunction<Desk, Story, Answer>> OPERATIONS = new TreeMap<>(Map.of(
            "EDIT", (desk, story) -> desk.update(story, Map.of("deck", "تفاصيل")),
            "SUBMIT", Desk::submit,
            "APPROVE", Desk::approve,
            "REQUEST_CHANGES", Desk::requestChanges,
            "PUBLISH", Desk::publish,
            "UNPUBLISH", (desk, story) -> desk.unpublish(story, Map.of()),
            "TRASH", Desk::trash,
            "RESTORE", Desk::restore,
            "PURGE", Desk::purge));

    private final Newsroom given = new Newsroom();
    private final Desk author = Desk.of(Role.AUTHOR);

    @Test
    void is_what_can_be_done() {
        Map<String, Gql> callers = new LinkedHashMap<>();
        for (Role role : List.of(Role.AUTHOR, Role.EDITOR)) callers.put(role.name(), Gql.as(role));
        callers.put("writer", token("DRAFTS_READ", "ARTICLES_WRITE"));
        callers.put("publisher", token("DRAFTS_READ", "ARTICLES_PUBLISH"));
        List<String> wrong = new ArrayList<>();

        stages().forEach((stage, make) -> callers.forEach((who, caller) -> {
            Story story = make.get();
            List<String> allowed = allowed(caller, story);
            for (Map.Entry<String, BiFunction<Desk, Story, Answer>> operation : OPERATIONS.entrySet()) {
                if (story == null) story = make.get();
                boolean done = tookEffect(operation.getValue().apply(Desk.of(caller), story));
                if (done != allowed.contains(operation.getKey()))
                    wrong.add(stage + " by " + who + (done ? " lacks " : " has ") + operation.getKey() + ": " + allowed);
                if (done) story = null;
            }
        }));

        assertEquals(List.of(), wrong);
    }

    private Map<String, Supplier<Story>> stages() {
        Map<String, Supplier<Story>> stages = new LinkedHashMap<>();
        stages.put("draft", () -> own().written());
        stages.put("in review", () -> own().inReview());
        stages.put("approved", () -> own().approved());
        stages.put("published", () -> own().published());
        stages.put("live and edited", this::edited);
        stages.put("live and in review", () -> Then.submit(edited()));
        stages.put("unpublished", () -> own().unpublished());
        stages.put("unpublished and edited", () -> Then.update(own().unpublished(), Map.of("kicker", "عاجل")));
        stages.put("trashed", () -> own().trashed());
        return stages;
    }

    private Story edited() {
        return Then.update(own().published(), Map.of("kicker", "عاجل"));
    }

    private Writing own() {
        return given.article("خبر").as(author);
    }

    private static List<String> allowed(Gql caller, Story story) {
        return caller.draft().run("query($id: ID!) { article(by: {id: $id}) { allowedActions } }",
                Map.of("id", story.id())).data("article.allowedActions");
    }

    private static boolean tookEffect(Answer answer) {
        if (!answer.errors().isEmpty()) {
            assertEquals("FORBIDDEN", answer.errorCode());
            return false;
        }
        Map<String, Map<String, List<?>>> payloads = answer.http().jsonPath().get("data");
        return payloads.values().iterator().next().get("userErrors").isEmpty();
    }

    private static Gql token(String... scopes) {
        return Gql.bearer(Gql.as(Role.ADMIN).mutate("createApiToken", "CreateApiTokenInput",
                Map.of("name", "Actions", "scopes", List.of(scopes)), "secret").data("createApiToken.secret"));
    }
}
