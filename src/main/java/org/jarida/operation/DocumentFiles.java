package org.jarida.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jarida.shared.error.Refusal;
import org.jarida.shared.error.UserError;
import org.jarida.shared.graphql.DocumentId;
import org.jarida.shared.graphql.OperationsConfig;
import org.jboss.logging.Logger;

/**
 * Registers the documents that {@code jarida.operations.files} names, at start: each {@code .graphql} or {@code .gql}
 * file is one, and {@code persisted-documents.json} holds many, as graphql-codegen's client preset writes it (with
 * {@code hashAlgorithm: "sha256"}). A node does not start with documents that it could not run.
 */
@ApplicationScoped
class DocumentFiles {
    private static final Logger LOG = Logger.getLogger(DocumentFiles.class);
    private static final String MANIFEST = "persisted-documents.json", JSON = ".json", VERSION = "start";
    private static final int AT_ONCE = 500;
    private static final TypeReference<LinkedHashMap<String, String>> DOCUMENTS = new TypeReference<>() {};

    private final OperationsConfig config;
    private final RegisterOperations operations;
    private final ObjectMapper json;

    DocumentFiles(OperationsConfig config, RegisterOperations operations, ObjectMapper json) {
        this.config = config;
        this.operations = operations;
        this.json = json;
    }

    void register(@Observes StartupEvent event) {
        for (String name : config.files().orElse(List.of())) {
            for (Path file : files(Path.of(name))) register(file);
        }
    }

    private void register(Path file) {
        List<Document> documents = documents(file);
        Release release = new Release(file.getFileName().toString(), VERSION);
        for (int i = 0; i < documents.size(); i += AT_ONCE) {
            List<Document> some = documents.subList(i, Math.min(documents.size(), i + AT_ONCE));
            operations.flaws(release, some).stream().findFirst().ifPresent(flaw -> {
                throw refused(file, flaw);
            });
            try {
                operations.register(release, some);
            } catch (Refusal refusal) {
                throw refused(file, refusal.error());
            }
        }
        LOG.infof("Registered %d documents of %s", documents.size(), file);
    }

    private List<Document> documents(Path file) {
        try {
            String text = Files.readString(file);
            if (!file.toString().endsWith(JSON)) return List.of(new Document(DocumentId.of(text), text));
            Map<String, String> manifest = json.readValue(text, DOCUMENTS);
            return manifest.entrySet().stream().map(entry -> new Document(entry.getKey(), entry.getValue())).toList();
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(file + " must be an object of documents by their SHA-256", malformed);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read as UTF-8", unreadable);
        }
    }

    private static List<Path> files(Path given) {
        if (!Files.isDirectory(given)) return List.of(given);
        try (Stream<Path> all = Files.walk(given)) {
            return all.filter(Files::isRegularFile).filter(DocumentFiles::holdsDocuments).sorted().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(given + " cannot be read", unreadable);
        }
    }

    private static boolean holdsDocuments(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".graphql") || name.endsWith(".gql") || name.equals(MANIFEST);
    }

    private static IllegalStateException refused(Path file, UserError flaw) {
        return new IllegalStateException(file + " cannot be registered: " + flaw.message() + " ("
                + String.join(".", flaw.path()) + ")");
    }
}
