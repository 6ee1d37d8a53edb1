package org.jarida.demo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code java -jar quarkus-run.jar [--demo]} */
@QuarkusMain
public class Main {
    /** The configuration profile of {@code --demo}: application.properties says what it sets. */
    static final String PROFILE = "demo";
    private static final String DEMO = "--demo", PROFILES = "quarkus.profile";
    private static final int USAGE = 2;

    public static void main(String... arguments) {
        List<String> unknown = Arrays.stream(arguments).filter(argument -> !argument.equals(DEMO)).toList();
        if (!unknown.isEmpty()) {
            System.err.printf("Unknown: %s%nUsage: java -jar quarkus-run.jar [--demo]%n"
                    + "  --demo   fills an empty database with a demo newspaper; settings are environment variables%n",
                    String.join(" ", unknown));
            System.exit(USAGE);
        }
        if (arguments.length > 0) {
            System.setProperty(PROFILES, profiles() + "," + PROFILE);
            System.setProperty("jarida.demo.enabled", "true");
        }
        Quarkus.run(arguments);
    }

    private static String profiles() {
        return Optional.ofNullable(System.getProperty(PROFILES))
                .or(() -> Optional.ofNullable(System.getenv("QUARKUS_PROFILE"))).orElse("prod");
    }
}
