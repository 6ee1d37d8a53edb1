package org.jarida.branding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jarida.text.LocalizedTextView;

/**
 * Items in one locale. One whose target the reader may not see is left out with all below it.
 *
 * @param targets those that the reader may see, by id
 */
record MenuItems(SiteSettings site, String locale, Map<String, MenuTarget> targets) {
    List<MenuItemView> of(List<MenuItem> items) {
        return items.stream().flatMap(this::of).toList();
    }

    private Stream<MenuItemView> of(MenuItem item) {
        MenuTarget target = item.targetId() == null ? null : targets.get(item.targetId());
        if (item.targetId() != null && target == null) return Stream.empty();
        String label = item.labels().isEmpty() ? target.page().title() : site.choose(item.labels(), locale);
        return Stream.of(new MenuItemView(item.key(), label, LocalizedTextView.of(item.labels()),
                target == null ? item.url() : target.page().path(),
                target == null ? null : target.node(), of(item.children())));
    }
}
