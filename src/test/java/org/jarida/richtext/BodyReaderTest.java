package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jarida.richtext.BlockInput.*;
import org.jarida.shared.error.ErrorCode;
import org.jarida.shared.error.Refusal;
import org.jarida.text.TextDirection;
import org.junit.jupiter.api.Test;

class BodyReaderTest {
    private static final List<SpanInput> TEXT = List.of(new SpanInput("نص", null, null, null));

    private static Body read(BodyInput input) {
        return BodyReader.read(input, Body.EMPTY, url -> Optional.empty(), "data", "body");
    }

    private static Body read(BlockInput... blocks) {
        return read(new BodyInput(List.of(blocks), null, null));
    }

    private static void assertRefused(ErrorCode code, List<String> path, BlockInput... blocks) {
        Refusal refusal = assertThrows(Refusal.class, () -> read(blocks));

        assertEquals(code, refusal.error().code());
        assertEquals(path, refusal.error().path());
    }

    private static BlockInput paragraph(String key, SpanInput... spans) {
        return new BlockInput(new ParagraphInput(key, null, List.of(spans)), null, null, null, null, null, null,
                null, null, null, null);
    }

    private static BlockInput heading(int level) {
        return new BlockInput(null, new HeadingInput(null, level, TEXT), null, null, null, null, null, null, null,
                null, null);
    }

    private static BlockInput media(MediaUseInput... uses) {
        return new BlockInput(null, null, null, null, new MediaBlockInput(null, List.of(uses)), null, null, null,
                null, null, null);
    }

    @Test
    void refuses_a_level_that_html_does_not_have() {
        assertRefused(ErrorCode.INVALID, List.of("input", "data", "body", "blocks", "1", "heading", "level"),
                heading(6), heading(7));
        assertRefused(ErrorCode.INVALID, List.of("input", "data", "body", "blocks", "0", "heading", "level"),
                heading(0));
    }

    @Test
    void refuses_addresses_that_run_code_or_lead_nowhere() {
        for (String href : List.of("javascript:alert(1)", "data:text/html,x", "x", "/\\x", "https://", "#x")) {
            assertRefused(ErrorCode.INVALID,
                    List.of("input", "data", "body", "blocks", "0", "paragraph", "spans", "1", "href"),
                    paragraph(null, TEXT.get(0), new SpanInput("ا", null, href, null)));
        }
        assertRefused(ErrorCode.INVALID,
                List.of("input", "data", "body", "blocks", "0", "paragraph", "spans", "0", "targetId"),
                paragraph(null, new SpanInput("ا", null, null, "0198c0de-5b5e-7f0a-8a52-3f1f2e6d9b01")));
        assertRefused(ErrorCode.INVALID, List.of("input", "data", "body", "blocks", "0", "embed", "url"),
                new BlockInput(
                null, null, null, null, null, new EmbedInput(null, "/x", null), null, null, null, null, null));
    }

    @Test
    void refuses_media_without_a_source_or_with_a_focus_outside() {
        List<String> path = List.of("input", "data", "body", "blocks", "0", "media", "media", "0");
        assertRefused(ErrorCode.REQUIRED, with(path, "url"), media(new MediaUseInput(null, " ", null, null, null,
                null)));
        assertRefused(ErrorCode.INVALID, with(path, "url"), media(new MediaUseInput(null, "data:,x", null, null,
                null, null)));
        assertRefused(ErrorCode.INVALID, with(path, "assetId"), media(new MediaUseInput("article_x", null, null,
                null, null, null)));
        for (double focus : new double[] {-0.1, 1.1, Double.NaN}) {
            assertRefused(ErrorCode.INVALID, with(path, "focalPoint", "y"), media(new MediaUseInput(null, "/x",
                    null, null,
                    null, new MediaUseInput.FocalPointInput(0, focus))));
        }
        assertRefused(ErrorCode.REQUIRED, List.of("input", "data", "body", "blocks", "0", "media", "media"), media());
    }

    @Test
    void refuses_what_is_not_one_block_or_one_form() {
        assertRefused(ErrorCode.INVALID, List.of("input", "data", "body", "blocks", "0"),
                new BlockInput(null, null, null, null, null, null, null, null, null, null, null));
        Refusal refusal = assertThrows(Refusal.class, () -> read(new BodyInput(null, "x", "x")));
        assertEquals(List.of("input", "data", "body"), refusal.error().path());
    }

    @Test
    void refuses_too_much() {
        ListItemInput item = new ListItemInput(TEXT, false, null);
        for (int level = 0; level < 12; level++) {
            item = new ListItemInput(TEXT, false, List.of(item));
        }
        BlockInput deep = new BlockInput(null, null, new ListInput(null, true, List.of(item)), null, null, null,
                null, null,
                null, null, null);
        Refusal refusal = assertThrows(Refusal.class, () -> read(deep));
        assertEquals(ErrorCode.TOO_LARGE, refusal.error().code());
        assertEquals(31, refusal.error().path().size());

        assertRefused(ErrorCode.TOO_LARGE, List.of("input", "data", "body", "blocks"),
                Collections.nCopies(2_001, paragraph(null, TEXT.get(0))).toArray(BlockInput[]::new));
        assertRefused(ErrorCode.TOO_LARGE, List.of("input", "data", "body", "blocks"),
                paragraph(null, new SpanInput("ا".repeat(400_000), null, null, null)),
                paragraph(null, new SpanInput("ا".repeat(400_000), null, null, null)));
    }

    @Test
    void refuses_keys_and_languages_of_other_forms() {
        assertRefused(ErrorCode.INVALID, List.of("input", "data", "body", "blocks", "0", "paragraph", "key"),
                paragraph("\"><script>", TEXT.get(0)));
        assertRefused(ErrorCode.INVALID, List.of("input", "data", "body", "blocks", "0", "code", "language"),
                new BlockInput(
                null, null, null, null, null, null, null, null, new CodeInput(null, "x", "a b"), null, null));
    }

    @Test
    void gives_a_copied_block_a_key_of_its_own() {
        List<String> keys = read(paragraph("k", TEXT.get(0)), paragraph("k", TEXT.get(0)), paragraph(null, TEXT.get(0)))
                .blocks().stream().map(Block::key).toList();

        assertEquals("k", keys.get(0));
        assertEquals(3, keys.stream().distinct().count());
    }

    @Test
    void leaves_out_blocks_without_content_and_keeps_text_as_typed() {
        Body body = read(paragraph(null, new SpanInput(" \u200F\u00A0", null, null, null)),
                paragraph(null, new SpanInput("  ا  “ب”\t", null, null, null),
                        new SpanInput("e\u0301\u0000\r\n\u202E", null, null, null)));

        assertEquals(List.of(new Block.Paragraph(null, null, List.of(Span.of("  ا  “ب”\té\n")))),
                AnyBodyTest.unkeyed(body));
    }

    @Test
    void takes_a_direction_that_the_text_says_itself_for_granted() {
        Body body = read(new BlockInput(new ParagraphInput(null, TextDirection.RTL, TEXT), null, null, null, null,
                null, null,
                null, null, null, null));

        assertEquals(List.of(new Block.Paragraph(null, null, List.of(Span.of("نص")))), AnyBodyTest.unkeyed(body));
    }

    private static List<String> with(List<String> path, String... more) {
        return java.util.stream.Stream.concat(path.stream(), java.util.stream.Stream.of(more)).toList();
    }
}
