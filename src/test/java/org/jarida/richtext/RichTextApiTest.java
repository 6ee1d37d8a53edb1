package org.jarida.richtext;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RichTextApiTest {
    private static final String QUERY = """
            mutation($input: ProbeBodyInput!) { probeBody(input: $input) { userErrors { code path } body {
              plainText markdown web: html feed: html(profile: FEED) references { id }
              blocks { __typename key
                ... on ParagraphBlock { direction spans { text marks href target { id } } }
                ... on HeadingBlock { level anchor spans { text } }
                ... on ListBlock { ordered items { ordered spans { text } children { spans { text } } } }
                ... on QuoteBlock { pull attribution paragraphs { direction spans { text } } }
                ... on MediaBlock { media { url alt caption credit focalPoint { x y } } }
                ... on EmbedBlock { provider url embedHtml title }
                ... on TableBlock { header rows { cells { spans { text } } } }
                ... on CodeBlock { text language }
                ... on HtmlBlock { html } } } } }""";

    @Inject
    GraphQLSchema schema;

    private static ValidatableResponse send(Map<String, ?> body) {
        return given().contentType("application/json")
                .body(Map.of("query", QUERY, "variables", Map.of("input", Map.of("body", body)))).post("/graphql")
                        .then();
    }

    @Test
    void serves_every_kind_of_block() {
        ValidatableResponse answer = send(Map.of("html", WebHtml.render(BodyTest.WHOLE,
                org.jarida.text.TextDirection.RTL)));

        answer.body("errors", equalTo(null)).body("data.probeBody.userErrors", empty())
                .body("data.probeBody.body.blocks.__typename", contains("HeadingBlock", "ParagraphBlock", "ListBlock",
                        "QuoteBlock", "MediaBlock", "EmbedBlock", "RelatedBlock", "TableBlock", "CodeBlock", "DividerBlock",
                        "HtmlBlock"))
                .body("data.probeBody.body.blocks[1].direction", equalTo("RTL"))
                .body("data.probeBody.body.blocks[1].spans[1].marks", contains("STRONG"))
                .body("data.probeBody.body.blocks[2].items[0].children[0].spans[0].text", equalTo("ب"))
                .body("data.probeBody.body.blocks[4].media[0].focalPoint.y", equalTo(0.25f))
                .body("data.probeBody.body.blocks[5].provider", equalTo("youtube"))
                .body("data.probeBody.body.web", startsWith("<h2 id=\"h-عنوان\">عنوان</h2>"))
                .body("data.probeBody.body.feed", startsWith("<h2>عنوان</h2>"))
                .body("data.probeBody.body.markdown", startsWith("## عنوان\n"))
                .body("data.probeBody.body.references.id", contains("article_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b01"));
    }

    @Test
    void takes_nested_blocks_and_names_the_path_of_what_it_refuses() {
        Map<String, ?> inner = Map.of("spans", List.of(
                Map.of("text", "ب", "href", "/article_0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b01")));
        Map<String, ?> item = Map.of("spans", List.of(Map.of("text", "ا")), "ordered", true, "children", List.of(
                inner));
        send(Map.of("blocks", List.of(Map.of("list", Map.of("ordered", false, "items", List.of(item))))))
                .body("errors", equalTo(null))
                .body("data.probeBody.body.web", equalTo("<ul><li>ا<ol><li><a href=\"/article_0198c0de-5b5e-7f0a-8a52-"
                        + "3f1f2e6d9b01\">ب</a></li></ol></li></ul>"));

        Map<String, ?> script = Map.of("spans", List.of(Map.of("text", "ا", "href", "javascript:x")));
        send(Map.of("blocks", List.of(Map.of("paragraph", script))))
                .body("data.probeBody.body", equalTo(null))
                .body("data.probeBody.userErrors[0].code", equalTo("INVALID"))
                .body("data.probeBody.userErrors[0].path",
                        contains("input", "body", "blocks", "0", "paragraph", "spans", "0", "href"));
    }

    @Test
    void is_the_contracts() {
        String text = new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectives(false)
                .descriptionsAsHashComments(true)).print(schema).replaceAll("(?m)^\\s*#.*\\n", "");

        for (String type : List.of(
                "enum HtmlProfile {\n  AMP\n  EMAIL\n  FEED\n  WEB\n}",
                "enum Mark {\n  CODE\n  EM\n  STRIKE\n  STRONG\n  SUB\n  SUP\n  UNDERLINE\n}",
                "interface Block {\n  key: ID!\n}",
                "type FocalPoint {\n  x: Float!\n  y: Float!\n}",
                "type ListItem {\n  children: [ListItem!]!\n  ordered: Boolean!\n  spans: [Span!]!\n}",
                "type HeadingBlock implements Block {\n  anchor: String!\n  key: ID!\n  level: Int!\n  spans: "
                        + "[Span!]!\n}",
                "type EmbedBlock implements Block {\n  embedHtml: String\n  key: ID!\n  provider: String!\n  "
                        + "title: String\n  url: String!\n}",
                "type QuoteBlock implements Block {\n  attribution: String\n  key: ID!\n  paragraphs: "
                        + "[SpanRun!]!\n  pull: Boolean!\n}",
                "type Span {\n  href: String\n  marks: [Mark!]!\n  target: Node\n  text: String!\n}",
                "type TableRow {\n  cells: [TableCell!]!\n}",
                "input ListItemInput {\n  children: [ListItemInput!]\n  ordered: Boolean = false\n  spans: "
                        + "[SpanInput!]!\n}",
                "input MediaUseInput {\n  alt: String\n  assetId: ID\n  caption: String\n  credit: String\n  "
                        + "focalPoint: FocalPointInput\n  url: String\n}",
                "input RelatedInput {\n  articleIds: [ID!]!\n  key: ID\n}",
                "input SpanInput {\n  href: String\n  marks: [Mark!]\n  targetId: ID\n  text: String!\n}",
                "html(\n    profile: HtmlProfile = WEB\n  ): String!")) {
            if (!text.contains(type)) {
                org.junit.jupiter.api.Assertions.fail(type + "\nis not in\n" + text);
            }
        }
    }
}
