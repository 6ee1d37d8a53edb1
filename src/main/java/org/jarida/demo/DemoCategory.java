package org.jarida.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;

/** @param parent the key of another one before it, or null */
@JsonIgnoreProperties(ignoreUnknown = true)
record DemoCategory(String key, String slug, Map<String, String> names, String parent) {}
