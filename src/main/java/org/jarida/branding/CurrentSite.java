package org.jarida.branding;

import java.util.List;

/**
 * The newspaper's face as this request sees it. Implemented where sections are: menus lead to them, so that one
 * statement brings settings, sections and menus.
 */
public interface CurrentSite {
    SiteSettings settings();

    /** By location. */
    List<MenuSettings> menus();
}
