package org.jarida.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The bodies of whole exports: every word that goes in comes out. */
class WordPressExportTest {
    private static final Path SAMPLES = Path.of("../shared/samples/wxr");
    private static final Pattern CONTENT = Pattern.compile("(?s)<content:encoded>\\s*<!\\[CDATA\\[(.*?)]]>\\s*</content:encoded>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SHORTCODE = Pattern.compile("\\[/?(?:caption|gallery|embed|video|audio)[^\\]]*]");

    @Test
    void of_the_projects_own_keep_all_words() throws IOException {
        String export = new String(WordPressExportTest.class.getResourceAsStream("export.xml").readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8);

        assertEquals(Map.of(), lost("export.xml", export));
    }

    @Test
    void of_the_samples_keep_all_words() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "skipped: no samples beside the project");
        Map<String, List<String>> lost = new TreeMap<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                lost.putAll(lost(file.getFileName().toString(), Files.readString(file)));
            }
        }

        assertEquals(Map.of(), lost);
    }

    private static Map<String, List<String>> lost(String file, String export) {
        Map<String, List<String>> lost = new LinkedHashMap<>();
        int post = 0;
        for (var match : CONTENT.matcher(export).results().toList()) {
            String content = match.group(1).replace("]]]]><![CDATA[>", "]]>");
            Body body = WordPressReader.read(content, url -> Optional.empty(), id -> Optional.of("/" + id), "content");
            List<String> missing = new ArrayList<>(words(visible(content)));
            List<String> kept = words(PlainText.of(body));
            missing.removeIf(kept::remove);
            if (!missing.isEmpty()) {
                lost.put(file + " #" + post, missing);
            }
            post++;
        }
        return lost;
    }

    private static String visible(String content) {
        Document document = Jsoup.parseBodyFragment(SHORTCODE.matcher(content).replaceAll(" "));
        document.select("script,style,template,svg,iframe").remove();
        document.select("br,p,div,li,td,th,dt,dd,h1,h2,h3,h4,h5,h6,address,figcaption,blockquote,cite,pre,tr,option")
                .prepend(" ").append(" ");
        return document.body().wholeText().replaceAll("https?://\\S+", " ");
    }

    private static List<String> words(String text) {
        return new ArrayList<>(WORD.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC))
                .results()
                .map(match -> match.group()).toList());
    }
}
