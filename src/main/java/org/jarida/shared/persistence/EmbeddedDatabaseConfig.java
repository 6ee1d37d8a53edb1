package org.jarida.shared.persistence;

import io.quarkus.runtime.LaunchMode;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Names the embedded PostgreSQL as the datasource, and starts it, when the datasource is asked for and nothing else
 * names one. Configuration is the only place that the jar, dev mode and tests have in common before Agroal starts.
 */
public final class EmbeddedDatabaseConfig implements ConfigSourceFactory {
    private static final String URL = "quarkus.datasource.jdbc.url", USERNAME = "quarkus.datasource.username",
            PASSWORD = "quarkus.datasource.password";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (value(context, URL) != null) {
            return List.of();
        }
        String configured = value(context, DataDirectory.PROPERTY);
        Path data = DataDirectory.resolve(configured == null ? DataDirectory.DEFAULT : configured);
        return List.of(new Source(() -> EmbeddedDatabase.of(LaunchMode.current(), data)));
    }

    /** After every other factory, so that whatever they bring is seen. */
    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(Integer.MAX_VALUE);
    }

    private static String value(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value == null || value.getValue() == null || value.getValue().isBlank() ? null : value.getValue();
    }

    private static final class Source implements ConfigSource {
        private final Supplier<EmbeddedDatabase> database;
        private boolean refused;

        private Source(Supplier<EmbeddedDatabase> database) {
            this.database = database;
        }

        @Override
        public synchronized String getValue(String name) {
            return switch (name) {
                case URL -> ask(EmbeddedDatabase::url);
                case USERNAME -> ask(EmbeddedDatabase::username);
                case PASSWORD -> ask(EmbeddedDatabase::password);
                default -> null;
            };
        }

        /** Configuration gathers failures and goes on asking: the first one tells it all, and is not tried again. */
        private String ask(Function<EmbeddedDatabase, String> property) {
            if (refused) {
                return null;
            }
            try {
                return property.apply(database.get());
            } catch (EmbeddedDatabase.StartRefused failure) {
                refused = true;
                throw failure;
            }
        }

        /** Empty: a name that is listed is read during the build, which would start a server and record its port. */
        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public int getOrdinal() {
            return Integer.MIN_VALUE;
        }

        @Override
        public String getName() {
            return "EmbeddedDatabaseConfig";
        }
    }
}
