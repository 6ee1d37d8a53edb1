package org.jarida.shared.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Which documents are run, and where those that are known in advance come from. */
@ConfigMapping(prefix = "jarida.operations")
public interface OperationsConfig {
    /** Whoever is not signed in runs registered documents alone. */
    @WithDefault("false")
    boolean registeredOnly();

    /** Apollo's automatic persisted queries. */
    @WithDefault("true")
    boolean automatic();

    /** Directories and files of documents to register at start. */
    Optional<List<String>> files();
}
