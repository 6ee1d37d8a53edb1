package org.jarida.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordPressPathTest {
    @Test
    void reads_the_id_of_an_article() {
        for (String asked : List.of("/?p=123", "?p=123", "/index.php?p=123", "/?page_id=123", "/?a=b&p=123&c=d#e", "/?p=123&preview=true"))
            assertEquals(Optional.of("123"), WordPressPath.legacyId(asked), asked);
        for (String asked : List.of("/", "/?p=", "/?p=x", "/?q=123", "/?xp=123", "/x?p=123", "/#p=123", "/?a#?p=123", "/?p=1234567890123456789"))
            assertEquals(Optional.empty(), WordPressPath.legacyId(asked), asked);
    }

    @Test
    void drops_dates_and_the_mobile_version() {
        for (String asked : List.of("/2024/01/30/slug/", "/2024/01/30/slug", "/2024/01/slug", "/2024/1/slug/amp/", "/slug/amp", "/slug/AMP?x",
                "/index.php/2024/01/30/slug/", "/index.php/slug"))
            assertEquals(List.of("/slug"), meant(asked), asked);
        assertEquals(List.of("/fr/slug"), meant("/fr/2024/01/30/slug/"));
        assertEquals(List.of("/politics/slug"), meant("/politics/slug/amp"));
    }

    @Test
    void reads_slugs_in_either_case_of_encoding_and_cut_in_the_middle_of_a_letter() {
        assertEquals(List.of("/كرة"), meant("/2024/01/%d9%83%d8%b1%d8%a9/"));
        assertEquals(List.of("/كرة"), meant("/2024/01/%D9%83%D8%B1%D8%A9/"));
        assertEquals(List.of("/كر"), meant("/2024/01/%d9%83%d8%b1%d8"));
        assertEquals(List.of("/كر"), meant("/%d9%83%d8%b1%d8"));
    }

    @Test
    void finds_sections_under_their_parents_and_without_them() {
        assertEquals(List.of("/parent/child"), meant("/category/parent/child/"));
        for (String asked : List.of("/category/parent/child/", "/category/child", "category/child/amp", "/Category/a/b/child?x=/y"))
            assertEquals(Optional.of("child"), WordPressPath.section(asked), asked);
        for (String asked : List.of("/category", "/category/", "/x/category/child", "/category/%d9"))
            assertEquals(Optional.empty(), WordPressPath.section(asked), asked);
        assertEquals(List.of("/child"), meant("/category/child"));
    }

    @Test
    void leaves_alone_what_has_no_shape_of_wordpress() {
        for (String asked : List.of("/", "", "/slug", "/a/b", "/2024", "/2024/01", "/2024/01/30", "/amp", "/category", "/tag/x"))
            assertEquals(List.of(), meant(asked), asked);
        assertEquals(List.of(), meant("/3024/01/slug"));
        assertEquals(List.of(), meant("/2024/13/slug"));
    }

    private static List<String> meant(String asked) {
        return WordPressPath.meant(asked, "fr"::equals).stream().toList();
    }
}
