package org.jarida.demo;

import static org.jarida.demo.DemoDesk.input;
import static org.jarida.demo.DemoDesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the newspaper's identity and menus. */
class DemoSite {
    /** Where examples/newspaper/Serve.java shows it. */
    private static final String FRONT_END = "http://localhost:3000";

    private final DemoDesk desk;

    DemoSite(DemoDesk desk) {
        this.desk = desk;
    }

    void identity() {
        Map<?, ?> site = desk.query("{ site { version } }", "site");
        desk.mutate("updateSite", "site { id }", input("expectedVersion", site.get("version"),
                "names", List.of(text("ar", "ضفاف 24"), text("fr", "Difaf 24"), text("en", "Difaf 24")),
                "baseUrl", FRONT_END,
                "taglines", List.of(text("ar", "جريدة إلكترونية مغربية"),
                        text("fr", "Le journal électronique des deux rives"), text("en", "News from both banks")),
                "iconUrl", "/demo/icon.svg", "logos", DemoFace.logos(), "themes", DemoFace.themes(),
                "fonts", DemoFace.fonts(), "socialLinks", DemoFace.socialLinks(), "publisher", DemoFace.publisher()));
    }

    /** The main menu has the sections as deep as they go. */
    void menus(List<DemoCategory> sections, DemoTerms terms) {
        List<Map<String, Object>> main = new ArrayList<>();
        main.add(DemoFace.page("/", "الرئيسية", "Accueil", "Home"));
        main.addAll(below(null, sections, terms));
        menu("main", main);
        menu("footer", DemoFace.footer());
    }

    private void menu(String location, List<Map<String, Object>> items) {
        desk.mutate("updateMenu", "menu { id }", input("location", location, "items", items));
    }

    private static List<Map<String, Object>> below(String parent, List<DemoCategory> sections, DemoTerms terms) {
        return sections.stream().filter(section -> Objects.equals(parent, section.parent()))
                .map(section -> input("targetId", terms.category(section.key()),
                        "children", below(section.key(), sections, terms)))
                .toList();
    }
}
