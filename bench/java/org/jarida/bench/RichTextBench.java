package org.jarida.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jarida.richtext.Body;
import org.jarida.richtext.BodyInput;
import org.jarida.richtext.BodyReader;
import org.jarida.richtext.PlainText;
import org.jarida.richtext.WebHtml;
import org.jarida.text.TextDirection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to take in and to show an Arabic article of 3,000 characters, made of the demo newspaper's. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RichTextBench {
    private static final int CHARACTERS = 3_000;
    private static final String MORE = "<figure><img src=\"/photos/a.jpg\" alt=\"ميناء\"><figcaption>ميناء طنجة</figcaption></figure>"
            + "<ul><li>أول</li><li>ثان<ol><li>فرعي</li></ol></li></ul><p>https://www.youtube.com/watch?v=dQw4w9WgXcQ</p>";

    private BodyInput html;
    private Body body;
    private String stored;

    @Setup
    public void write() throws IOException {
        StringBuilder article = new StringBuilder(MORE);
        try (BufferedReader corpus = new BufferedReader(new InputStreamReader(
                RichTextBench.class.getResourceAsStream("/demo/articles.jsonl"), StandardCharsets.UTF_8))) {
            ObjectMapper json = new ObjectMapper();
            do {
                article.append(json.readTree(corpus.readLine()).get("bodyHtml").asText());
                html = new BodyInput(null, article.toString(), null);
                body = parse();
            } while (PlainText.of(body).length() < CHARACTERS);
        }
        stored = body.toJson();
        System.out.printf("%d characters of text in %d blocks and %d characters of HTML%n", PlainText.of(body).length(),
                body.blocks().size(), article.length());
    }

    @Benchmark
    public Body parse() {
        return BodyReader.read(html, Body.EMPTY, address -> Optional.empty(), "body");
    }

    @Benchmark
    public String render() {
        return WebHtml.render(body, TextDirection.RTL);
    }

    @Benchmark
    public String parseAndRender() {
        return WebHtml.render(parse(), TextDirection.RTL);
    }

    /** As it is saved again: keys go over from the body before. */
    @Benchmark
    public Body parseOverAnother() {
        return BodyReader.read(html, body, address -> Optional.empty(), "body");
    }

    @Benchmark
    public Body readStored() {
        return Body.fromJson(stored);
    }
}
