package org.jarida.article;

import org.eclipse.microprofile.graphql.Description;

@Description("In the draft perspective lists are by change, newest first, unless ordered otherwise; what was never published counts as yet to come")
public enum ArticleOrder { PUBLISHED_AT_DESC, PUBLISHED_AT_ASC, UPDATED_AT_DESC }
