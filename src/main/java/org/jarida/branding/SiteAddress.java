package org.jarida.branding;

import org.jarida.shared.error.Refusal;
import org.jarida.text.WebAddress;

/** Where something of the newspaper's is: a path of its own, or an absolute https URL (http for localhost). */
final class SiteAddress {
    private SiteAddress() {}

    /** As typed, or null for none; refused as INVALID. */
    static String optional(String typed, String... path) {
        return typed == null || WebAddress.isPath(typed) ? typed : WebAddress.optional(typed, path);
    }

    static String required(String typed, String... path) {
        if (typed == null) throw Refusal.required(path);
        return optional(typed, path);
    }
}
