package org.jarida.shared.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jarida.testsupport.Newsroom;
import org.jarida.testsupport.Story;
import org.jarida.testsupport.Term;
import org.junit.jupiter.api.Test;

/** Queries that are walked have the answers of graphql-java, byte for byte. */
@QuarkusTest
class SameAnswersTest {
    private static final int QUERIES = 400;
    private static final Map<String, Object> VARIABLES = Map.of("yes", true, "no", false);

    @Inject
    Engine engine;

    @Inject
    GraphQLSchema schema;

    @Inject
    Schema model;

    @Inject
    LimitsConfig limits;

    @Inject
    Introspection introspection;

    @Test
    @ActivateRequestContext
    void whatever_is_asked() {
        Engine stock = new Engine(schema, model, limits, introspection, new AsyncExecutionStrategy(new Errors()));
        RandomQueries queries = new RandomQueries(schema, values(), 20261129);
        int walked = 0, filled = 0;
        for (int i = 0; i < QUERIES; i++) {
            GraphqlRequest request = new GraphqlRequest(queries.next(), null, VARIABLES, false, false);
            ExecutionResult expected = stock.execute(request), result = engine.execute(request);
            assertEquals(json(expected), json(result), request::query);
            walked += result.getData() instanceof Picked ? 1 : 0;
            filled += json(result).length() > 1_000 ? 1 : 0;
        }
        assertTrue(walked > QUERIES / 2 && filled > QUERIES / 10, walked + " were walked, " + filled + " had much to say");
    }

    private static String json(ExecutionResult result) {
        return ResultWriter.result(result, error -> Problem.of(Code.INTERNAL, error.getErrorType() + " " + error.getPath()))
                .toString();
    }

    private Map<String, List<String>> values() {
        Newsroom given = new Newsroom();
        Term section = given.category("قسم", given.category("فوق")), tag = given.tag("وسم"), author = given.author("كاتب");
        Story linked = given.article("خبر").in(section).tagged(tag).by(author).saying("<p>نص</p>").published();
        Story story = given.article("خبر").in(section).tagged(tag, given.tag("وسم")).by(author)
                .saying("<h2>عنوان</h2><p>نص <b>عريض</b> <a href=\"" + linked.path() + "\">رابط</a></p><ul><li>أ</li></ul>").published();
        List<String> ids = List.of(quoted(story.id()), quoted(section.id()), quoted(tag.id()), quoted(author.id()), quoted("x"));
        List<String> paths = List.of(quoted(story.path()), quoted(section.path()), quoted("/" + linked.slug()), quoted("/nothing"));
        return Map.ofEntries(
                Map.entry("article.by", List.of("{slug: " + quoted(story.slug()) + "}", "{id: " + quoted(linked.id()) + "}",
                        "{path: " + quoted(story.path()) + "}", "{slug: \"none\"}", "{id: \"x\"}")),
                Map.entry("category.by", List.of("{slug: " + quoted(section.slug()) + "}", "{path: \"/none\"}")),
                Map.entry("tag.by", List.of("{slug: " + quoted(tag.slug()) + "}")),
                Map.entry("author.by", List.of("{id: " + quoted(author.id()) + "}")),
                Map.entry("articles.filter", List.of("{section: {id: " + quoted(section.id()) + "}}",
                        "{tags: {any: [" + quoted(tag.id()) + "]}}", "{section: {}}")),
                Map.entry("articles.orderBy", List.of("PUBLISHED_AT_ASC", "UPDATED_AT_DESC")),
                Map.entry("node.id", ids), Map.entry("nodes.ids", List.of("[" + String.join(", ", ids) + "]")),
                Map.entry("route.path", paths), Map.entry("location", List.of("\"main\"", "\"none\"")),
                Map.entry("first", List.of("1", "2", "3", "101")), Map.entry("after", List.of("null", "\"x\"")),
                Map.entry("includeDescendants", List.of("true", "false")), Map.entry("profile", List.of("WEB", "AMP", "FEED")));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
