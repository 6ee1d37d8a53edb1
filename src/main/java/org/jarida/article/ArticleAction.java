package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;

/** What can be done to an article. */
@Description("What can be done to an article")
public enum ArticleAction { EDIT, SUBMIT, APPROVE, REQUEST_CHANGES, PUBLISH, SCHEDULE, UNPUBLISH, ARCHIVE, TRASH, RESTORE, PURGE }
