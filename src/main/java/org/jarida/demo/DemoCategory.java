package org.jarida.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;

/**
 * @param names by language
 * @param descriptions by language; null for none
 * @param parent the key of another one before it, or null
 * @param formerSlug what its address was before; null when it has kept it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DemoCategory(String key, String slug, Map<String, String> names, Map<String, String> descriptions, String parent,
                    String formerSlug) {}
