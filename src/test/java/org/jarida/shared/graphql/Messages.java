package org.jarida.shared.graphql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tests look for in a server's messages. */
final class Messages {
    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

    private Messages() {}

    /** The first error's. */
    static String code(String message) {
        Matcher code = CODE.matcher(message);
        if (!code.find()) throw new AssertionError("No error in " + message);
        return code.group(1);
    }
}
