package org.jarida.branding;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One entry of a menu, leading to a URL or to a node.
 *
 * @param labels   by language; empty when it is called as its target
 * @param url      absolute, or a path; null when there is a target
 * @param targetId the id of a node; null when there is a URL
 */
@JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
public record MenuItem(String key, Map<String, String> labels, String url, String targetId, List<MenuItem> children) {
    Stream<String> targetIds() {
        return Stream.concat(Stream.ofNullable(targetId), children.stream().flatMap(MenuItem::targetIds));
    }
}
