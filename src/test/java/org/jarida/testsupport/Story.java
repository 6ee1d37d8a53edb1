package org.jarida.testsupport;

import java.util.Map;

/** An article as a mutation answered it to an editor. */
public record Story(String id, int version, String state, boolean live, String headline, String slug, String path) {
    static final String FIELDS = "id version state isLive headline slug path";

    /** Fails unless the mutation took effect. */
    public static Story of(Answer answer, String mutation) {
        if (!answer.refusals(mutation).isEmpty()) throw new AssertionError("Refused: " + answer.http().asString());
        Map<String, Object> article = answer.data(mutation + ".article");
        return new Story((String) article.get("id"), (Integer) article.get("version"), (String) article.get("state"),
                (Boolean) article.get("isLive"), (String) article.get("headline"), (String) article.get("slug"),
                (String) article.get("path"));
    }
}
