package org.jarida.branding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jarida.shared.error.Refusal;
import org.jarida.text.WebAddress;

/** @param platform for example {@code facebook}; a newspaper may have several accounts on one */
public record SocialLink(String platform, String url) {
    private static final int MOST = 50;

    static List<SocialLink> read(List<SocialLinkInput> given) {
        Set<String> urls = new HashSet<>();
        return Parts.read(given, MOST, (SocialLinkInput input, String... path) -> {
            String[] url = Paths.below(path, "url");
            SocialLink link = new SocialLink(KebabName.required(input.platform(), Paths.below(path, "platform")),
                    WebAddress.optional(input.url(), url));
            if (!urls.add(link.url)) throw Refusal.notUnique("This address is given twice", url);
            return link;
        }, "socialLinks");
    }
}
