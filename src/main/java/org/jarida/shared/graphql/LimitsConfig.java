package org.jarida.shared.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one request may ask for. */
@ConfigMapping(prefix = "jarida.limits")
interface LimitsConfig {
    /** Tokens of a document. */
    @WithDefault("2000")
    int tokens();

    /** Characters of a document. */
    @WithDefault("131072")
    int document();

    /** Fields in fields; those of introspection are counted apart. */
    @WithDefault("12")
    int depth();

    /** Different aliases of fields of one name in a document. */
    @WithDefault("30")
    int aliases();

    /** Directives in a document. */
    @WithDefault("50")
    int directives();

    /** What an operation may cost, see {@link Cost}. */
    @WithDefault("100000")
    int cost();

    /** Objects and lists in each other, in variables. */
    @WithDefault("64")
    int variablesDepth();

    /** Values in variables: texts, numbers, objects and lists; 2,000 blocks of a body are about 60,000. */
    @WithDefault("200000")
    int variablesSize();

    /** Bytes of a request's body. */
    @WithDefault("1048576")
    long body();

    /** Characters of an answer, names included: 100 articles with bodies of 20,000 are 2,000,000. */
    @WithDefault("4194304")
    int answer();

    /** Connections of clients to a node, see {@link OpenConnections}; each takes some kilobytes. */
    @WithDefault("4096")
    int connections();

    /** How long a request may be executed; each mutation of a document has as much. */
    @WithDefault("PT10S")
    Duration deadline();

    /** How long a client may take to send a request's head, as long again for its body, and to take the answer. */
    @WithDefault("PT15S")
    Duration receive();
}
