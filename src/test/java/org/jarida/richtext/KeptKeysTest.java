package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptKeysTest {
    private static final String HTML = "<p>الفقرة الأولى من الخبر</p><p>الثانية تتحدث عن "
            + "الميناء</p><hr><p>ختام</p><hr>";
    private static final Body BEFORE = HtmlReader.read(HTML);

    private static List<String> keys(Body body) {
        return body.blocks().stream().map(Block::key).toList();
    }

    private static List<String> keysAfter(String html) {
        return keys(BodyReader.read(new BodyInput(null, html, null), BEFORE, url -> Optional.empty(), "body"));
    }

    @Test
    void are_those_of_what_did_not_change() {
        assertEquals(keys(BEFORE), keysAfter(HTML));
    }

    @Test
    void stay_on_an_edited_paragraph_and_on_the_others() {
        assertEquals(keys(BEFORE), keysAfter(HTML.replace("الميناء", "ميناء <b>طنجة</b>")));
    }

    @Test
    void stay_on_the_others_when_one_is_put_in_taken_out_or_moved() {
        List<String> before = keys(BEFORE);

        List<String> added = keysAfter("<p>جديد كل الجدة</p>" + HTML);
        assertEquals(before, added.subList(1, 6));
        assertFalse(before.contains(added.get(0)));
        assertEquals(before.subList(1, 5), keysAfter(HTML.replace("<p>الفقرة الأولى من الخبر</p>", "")));
        assertEquals(List.of(before.get(3), before.get(0), before.get(1), before.get(2), before.get(4)),
                keysAfter("<p>ختام</p>" + HTML.replace("<p>ختام</p>", "")));
    }

    @Test
    void are_found_in_good_time_when_everything_changed() {
        Body old = HtmlReader.read(numbered("قديم"));

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> BodyReader.read(
                new BodyInput(null, numbered("جديد"), null), old, url -> Optional.empty(), "body"));
    }

    private static String numbered(String word) {
        StringBuilder html = new StringBuilder();
        for (int number = 0; number < 2_000; number++) {
            html.append("<p>").append((word + number + " ").repeat(20)).append("</p>");
        }
        return html.toString();
    }
}
