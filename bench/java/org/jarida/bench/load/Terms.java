package org.jarida.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The newspaper without its articles, written by the API: its face, 40 sections in 3 levels, 200 authors, 2,000 tags. */
record Terms(List<Section> sections, List<Term> authors, List<Term> tags) {
    static final int AUTHORS = 200, TAGS = 2_000;
    private static final int ROOTS = 5, BRANCHES = 15, LEAVES = 20;

    /** @param ancestors ids from the root, without its own */
    record Section(String id, String path, List<String> ancestors) {}

    record Term(String id, String name) {}

    static Terms write(Client client, Words words, Random random) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < ROOTS + BRANCHES + LEAVES; i++) {
            Section parent = i < ROOTS ? null
                    : i < ROOTS + BRANCHES ? sections.get(i % ROOTS) : sections.get(ROOTS + i % BRANCHES);
            sections.add(section(client, words.name(random), parent));
        }
        List<Term> authors = terms(client, "Author", AUTHORS, words, random), tags = terms(client, "Tag", TAGS, words, random);
        face(client, sections);
        return new Terms(sections, authors, tags);
    }

    private static Section section(Client client, String name, Section parent) throws IOException {
        Map<String, Object> input = new TreeMap<>(Map.of("name", name));
        List<String> ancestors = new ArrayList<>();
        if (parent != null) {
            input.put("parentId", parent.id());
            ancestors.addAll(parent.ancestors());
            ancestors.add(parent.id());
        }
        JsonNode made = client.ask("mutation($i: CreateCategoryInput!) { createCategory(input: $i)"
                + " { category { id path } userErrors { message } } }", Map.of("i", input)).at("/createCategory/category");
        return new Section(made.path("id").asText(), made.path("path").asText(), ancestors);
    }

    private static List<Term> terms(Client client, String type, int count, Words words, Random random) throws IOException {
        String field = type.toLowerCase(java.util.Locale.ROOT);
        Map<String, Term> terms = new java.util.LinkedHashMap<>();
        while (terms.size() < count) {
            JsonNode made = client.ask("mutation($i: Create" + type + "Input!) { create" + type + "(input: $i) { " + field
                    + " { id name } userErrors { message } } }", Map.of("i", Map.of("name", words.name(random))))
                    .at("/create" + type + "/" + field);
            terms.put(made.path("id").asText(), new Term(made.path("id").asText(), made.path("name").asText()));
        }
        return new ArrayList<>(terms.values());
    }

    private static void face(Client client, List<Section> sections) throws IOException {
        List<Map<String, Object>> colors = new ArrayList<>();
        for (String color : List.of("primary", "on-primary", "surface", "on-surface", "accent", "border")) {
            colors.add(Map.of("name", color, "hex", color.startsWith("on") ? "#ffffff" : "#123456"));
        }
        client.ask("mutation($i: UpdateSiteInput!) { updateSite(input: $i) { userErrors { message } } }", Map.of("i", Map.of(
                "expectedVersion", client.ask("{ site { version } }", Map.of()).at("/site/version").asInt(),
                "taglines", List.of(Map.of("language", "ar", "value", "كل الأخبار")),
                "logos", List.of(Map.of("variant", "LIGHT", "url", "/logo.svg"), Map.of("variant", "DARK", "url", "/logo-dark.svg")),
                "fonts", List.of(Map.of("role", "headline", "family", "Noto Kufi Arabic"), Map.of("role", "body", "family", "Amiri")),
                "socialLinks", List.of(Map.of("platform", "x", "url", "https://x.com/jarida"),
                        Map.of("platform", "facebook", "url", "https://facebook.com/jarida")),
                "themes", List.of(Map.of("mode", "LIGHT", "colors", colors), Map.of("mode", "DARK", "colors", colors)))));
        List<Map<String, Object>> items = new ArrayList<>();
        sections.subList(0, 12).forEach(section -> items.add(new HashMap<>(Map.of("targetId", section.id()))));
        for (String location : List.of("main", "footer")) {
            client.ask("mutation($i: UpdateMenuInput!) { updateMenu(input: $i) { userErrors { message } } }",
                    Map.of("i", Map.of("location", location, "items", items)));
        }
    }
}
