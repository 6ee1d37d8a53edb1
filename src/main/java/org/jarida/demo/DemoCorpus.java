package org.jarida.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The texts of examples/corpus, which the build puts into the jar. */
@ApplicationScoped
class DemoCorpus {
    private final ObjectMapper json;

    DemoCorpus(ObjectMapper json) {
        this.json = json;
    }

    List<DemoCategory> categories() {
        return list("categories.json", new TypeReference<>() {});
    }

    List<DemoAuthor> authors() {
        return list("authors.json", new TypeReference<>() {});
    }

    List<DemoRedirect> redirects() {
        return list("redirects.json", new TypeReference<>() {});
    }

    /** In an order in which each comes after what it names. */
    List<DemoArticle> articles() {
        return lines("articles.jsonl");
    }

    List<DemoArticle> unpublished() {
        return lines("unpublished.jsonl");
    }

    private <T> List<T> list(String file, TypeReference<List<T>> type) {
        try (InputStream in = open(file)) {
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<DemoArticle> lines(String file) {
        try (InputStream in = open(file);
                MappingIterator<DemoArticle> rows = json.readerFor(DemoArticle.class).readValues(in)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + file);
        if (in == null) throw new IOException("demo/" + file + " is missing from the jar");
        return in;
    }
}
