package org.jarida.shared.security;

import org.eclipse.microprofile.graphql.Description;

/** What an API token may do. A token holds scopes and no role; a signed-in account holds a role and no scope. */
@Description("What an API token may do")
public enum Scope {
    DRAFTS_READ, ARTICLES_WRITE, ARTICLES_PUBLISH, TAXONOMY_WRITE, MEDIA_WRITE, SITE_WRITE, ACCOUNTS_WRITE, IMPORT;

    /** For {@code @RolesAllowed}, which needs constants. */
    public static final String MAY_READ_DRAFTS = "DRAFTS_READ", MAY_WRITE_ARTICLES = "ARTICLES_WRITE",
            MAY_PUBLISH_ARTICLES = "ARTICLES_PUBLISH", MAY_WRITE_TAXONOMY = "TAXONOMY_WRITE",
            MAY_WRITE_MEDIA = "MEDIA_WRITE", MAY_WRITE_SITE = "SITE_WRITE", MAY_WRITE_ACCOUNTS = "ACCOUNTS_WRITE",
            MAY_IMPORT = "IMPORT";
}
