package org.jarida.demo;

import java.util.Locale;
import org.jarida.shared.security.Role;

/** Who can sign in to the demo newspaper. */
enum DemoAccount {
    ADMIN("admin@jarida.example", "مديرة الموقع"), EDITOR("editor@jarida.example", "رئيس التحرير"),
    AUTHOR("author@jarida.example", "صحافية");

    final String email;
    final String displayName;

    DemoAccount(String email, String displayName) {
        this.email = email;
        this.displayName = displayName;
    }

    Role role() {
        return Role.valueOf(name());
    }

    /** Published on purpose: a demo holds nothing to protect, and listens to this machine alone in dev mode. */
    String password() {
        return "jarida-demo-" + name().toLowerCase(Locale.ROOT);
    }
}
