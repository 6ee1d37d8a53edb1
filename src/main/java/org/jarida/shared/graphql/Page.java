package org.jarida.shared.graphql;

/**
 * Where readers find a node, for menus and bodies that lead to it.
 *
 * @param path  decoded, from the root of the site
 * @param title what a link without words of its own says, in the request's locale
 */
public record Page(String path, String title) {}
