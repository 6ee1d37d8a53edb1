package org.jarida.text;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("LocalizedText")
@Description("One text in one language; direction by the first strong character (UAX #9), else the language's")
public record LocalizedTextView(@NonNull String value, @NonNull String language, @NonNull TextDirection direction) {
    public static LocalizedTextView of(String language, String value) {
        return new LocalizedTextView(value, language, Direction.of(value).orElseGet(() -> Direction.ofLanguage(language)));
    }

    public static List<LocalizedTextView> of(Map<String, String> texts) {
        return texts.entrySet().stream().map(text -> of(text.getKey(), text.getValue())).toList();
    }
}
