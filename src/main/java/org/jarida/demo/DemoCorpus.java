package org.jarida.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts of examples/corpus, which the build puts into the jar. */
@ApplicationScoped
class DemoCorpus {
    private final ObjectMapper json;

    DemoCorpus(ObjectMapper json) {
        this.json = json;
    }

    List<DemoCategory> categories() {
        try (InputStream in = open("categories.json")) {
            return List.of(json.readValue(in, DemoCategory[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<DemoArticle> articles() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open("articles.jsonl"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank()).map(this::article).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemoArticle article(String line) {
        try {
            return json.readValue(line, DemoArticle.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String file) throws IOException {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + file);
        if (in == null) throw new IOException("demo/" + file + " is missing from the jar");
        return in;
    }
}
