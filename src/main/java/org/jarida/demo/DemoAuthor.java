package org.jarida.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/** @param printed the other names that stand above the author's articles: those of other scripts */
@JsonIgnoreProperties(ignoreUnknown = true)
record DemoAuthor(String name, List<String> printed, String jobTitle, String bio, Map<String, Object> avatar,
                  List<String> sameAs) {
    DemoAuthor {
        printed = printed == null ? List.of() : printed;
        sameAs = sameAs == null ? List.of() : sameAs;
    }
}
