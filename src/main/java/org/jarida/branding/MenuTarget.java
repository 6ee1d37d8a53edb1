package org.jarida.branding;

import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.Page;

/** What an item leads to. */
record MenuTarget(Node node, Page page) {}
