package org.jarida.branding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.Nodes;
import org.jarida.text.TextRules;
import org.jarida.text.WebAddress;

/** Reads the items of one menu: their form as it goes, then that what they lead to exists, all of it at once. */
final class MenuInputs {
    private static final int DEEPEST = 3, MOST = 200, LONGEST_LABEL = 100;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final String defaultLocale;
    private final Set<String> keys = new HashSet<>();
    private final Map<String[], String> targets = new LinkedHashMap<>();
    private int count;

    private MenuInputs(String defaultLocale) {
        this.defaultLocale = defaultLocale;
    }

    static List<MenuItem> read(List<MenuItemInput> given, String defaultLocale, Nodes nodes) {
        MenuInputs inputs = new MenuInputs(defaultLocale);
        List<MenuItem> items = inputs.level(given, 1, "items");
        inputs.refuseUnknownTargets(nodes);
        return items;
    }

    private List<MenuItem> level(List<MenuItemInput> given, int depth, String... path) {
        if (given == null || given.isEmpty()) return List.of();
        if (depth > DEEPEST) throw Refusal.tooLarge("Items nest at most " + DEEPEST + " deep", path);
        count += given.size();
        if (count > MOST) throw Refusal.tooLarge("A menu has at most " + MOST + " items", "items");
        List<MenuItem> items = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++)
            items.add(item(given.get(i), depth, Paths.below(path, String.valueOf(i))));
        return items;
    }

    private MenuItem item(MenuItemInput input, int depth, String... path) {
        String key = key(input.key(), Paths.below(path, "key"));
        Map<String, String> labels = labels(input, path);
        if (input.url() == null && input.targetId() == null) throw Refusal.required(Paths.below(path, "url"));
        if (input.url() != null && input.targetId() != null)
            throw Refusal.invalid("Give url or targetId, not both", Paths.below(path, "url"));
        if (input.url() == null) targets.put(Paths.below(path, "targetId"), input.targetId());
        else if (!WebAddress.isPath(input.url()) && !WebAddress.isWeb(input.url()))
            throw Refusal.invalid("Must be an absolute http or https URL, or a path that begins with a slash",
                    Paths.below(path, "url"));
        else if (labels.isEmpty()) throw Refusal.required(Paths.below(path, "label"));
        return new MenuItem(key, labels, input.url(), input.targetId(),
                level(input.children(), depth + 1, Paths.below(path, "children")));
    }

    private String key(String given, String... path) {
        if (given == null) return UUID.randomUUID().toString();
        if (!KEY.matcher(given).matches())
            throw Refusal.invalid("Must be 1 to 40 letters, digits, hyphens and underscores", path);
        if (!keys.add(given)) throw Refusal.notUnique("Another item has this key", path);
        return given;
    }

    private Map<String, String> labels(MenuItemInput input, String... path) {
        Map<String, String> labels = TextRules.localized(input.labels(), LONGEST_LABEL, Paths.below(path, "labels"));
        String label = TextRules.optional(input.label(), LONGEST_LABEL, Paths.below(path, "label"));
        if (label != null && labels.putIfAbsent(defaultLocale, label) != null)
            throw Refusal.notUnique("The default locale's label is given twice", Paths.below(path, "label"));
        return labels;
    }

    /** Whether readers may see it does not matter: an item shows when they may. */
    private void refuseUnknownTargets(Nodes nodes) {
        List<Node> found = nodes.loadAny(List.copyOf(targets.values()));
        int at = 0;
        for (String[] path : targets.keySet())
            if (nodes.page(found.get(at++)).isEmpty()) throw Refusal.notFound("Article, category, tag or author", path);
    }
}
