package org.jarida.shared.graphql;

import java.util.List;
import java.util.Locale;

/** The two media types of answers (GraphQL over HTTP, section 6). */
enum AnswerType {
    /** Also for clients that do not say: 200 whenever the request itself was well formed. */
    JSON("application/json"),
    /** The status tells whether the operation was executed. */
    GRAPHQL("application/graphql-response+json");

    private final String name;

    AnswerType(String name) {
        this.name = name;
    }

    String header() {
        return name + "; charset=utf-8";
    }

    /** @param accept all Accept headers; the type of the highest weight, the first of equals */
    static AnswerType of(List<String> accept) {
        AnswerType best = null;
        double highest = 0;
        for (String range : String.join(",", accept).split(",")) {
            AnswerType type = match(range.split(";", -1)[0].trim().toLowerCase(Locale.ROOT));
            double weight = weight(range);
            if (type != null && weight > highest) {
                best = type;
                highest = weight;
            }
        }
        if (best == null && !String.join("", accept).isBlank()) {
            throw new RequestRefused(Code.NOT_ACCEPTABLE, "Answers are " + JSON.name + " or " + GRAPHQL.name);
        }
        return best == null ? JSON : best;
    }

    private static AnswerType match(String range) {
        return switch (range) {
            case "application/graphql-response+json" -> GRAPHQL;
            case "application/json", "application/*", "*/*", "*" -> JSON;
            default -> null;
        };
    }

    private static double weight(String range) {
        for (String parameter : range.split(";")) {
            String text = parameter.trim().toLowerCase(Locale.ROOT);
            if (text.startsWith("q=")) {
                return text.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)") ? Double.parseDouble(text.substring(2)) : 0;
            }
        }
        return 1;
    }
}
