package org.jarida.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The requests of each read that is measured, ready to be sent. */
final class Requests {
    private static final int PAGES = 10_000;

    private Requests() {}

    static Map<String, Supplier<byte[]>> of(Database database, Client client, Terms terms) throws IOException, SQLException {
        Map<String, Supplier<byte[]>> requests = new LinkedHashMap<>();
        requests.put("W1 front page", one(Queries.FRONT, Map.of()));
        List<byte[]> latest = pages(database.column("select slug from publication order by published_at desc limit " + PAGES));
        Zipf popular = new Zipf(latest.size());
        Random random = new Random(1);
        requests.put("W2 article page, the newer the likelier", () -> latest.get(popular.next(random)));
        List<byte[]> any = pages(database.column("select slug from publication order by hashtextextended(slug, 1) limit " + PAGES));
        requests.put("W2 article page, any article", () -> any.get(random.nextInt(any.size())));
        List<byte[]> third = new ArrayList<>();
        for (Terms.Section section : terms.sections()) {
            third.add(request(Queries.SECTION, third(client, section)));
        }
        requests.put("W3 third page of a section", () -> third.get(random.nextInt(third.size())));
        requests.put("W5 branding and sections", one(Queries.FACE, Map.of()));
        return requests;
    }

    private static Map<String, Object> third(Client client, Terms.Section section) throws IOException {
        Map<String, Object> variables = new TreeMap<>(Map.of("id", section.id()));
        for (int page = 1; page <= 2; page++) {
            JsonNode info = client.ask(Queries.SECTION, variables).at("/articles/pageInfo");
            if (!info.path("hasNextPage").asBoolean()) {
                throw new IOException(section + " has no third page");
            }
            variables.put("after", info.path("endCursor").asText());
        }
        return variables;
    }

    private static List<byte[]> pages(List<String> slugs) {
        return slugs.stream().map(slug -> request(Queries.ARTICLE, Map.of("slug", slug))).toList();
    }

    private static Supplier<byte[]> one(String document, Map<String, ?> variables) {
        byte[] request = request(document, variables);
        return () -> request;
    }

    private static byte[] request(String document, Map<String, ?> variables) {
        return Http.post("/graphql", Client.json(document, variables), null);
    }
}
