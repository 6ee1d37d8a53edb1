package org.jarida.branding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SocialHandleTest {
    @Test
    void is_read_from_the_address_of_the_page() {
        is("@difaf24", "https://x.com/difaf24", "https://twitter.com/difaf24/", "https://www.instagram.com/difaf24?hl=ar",
                "https://www.threads.net/@difaf24", "https://www.tiktok.com/@difaf24", "https://m.youtube.com/@difaf24",
                "https://t.me/difaf24");
        is("difaf24", "https://www.facebook.com/difaf24", "https://web.facebook.com/difaf24/",
                "https://ma.linkedin.com/company/difaf24");
        is("@difaf24@mastodon.example", "https://mastodon.example/@difaf24");
        is("@ضفاف24", "https://www.youtube.com/@%D8%B6%D9%81%D8%A7%D9%8124");
    }

    @Test
    void is_none_where_the_address_does_not_tell() {
        for (String url : List.of("https://www.facebook.com/profile.php?id=100064", "https://www.facebook.com/groups/1234",
                "https://www.youtube.com/channel/UC123", "https://www.youtube.com/feed", "https://x.com/", "https://x.com",
                "https://news.google.com/publications/CAAqBwg", "https://example.ma/rss"))
            assertEquals(Optional.empty(), SocialHandle.of(url), url);
    }

    private static void is(String handle, String... urls) {
        for (String url : urls) assertEquals(Optional.of(handle), SocialHandle.of(url), url);
    }
}
