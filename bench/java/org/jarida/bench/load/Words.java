package org.jarida.bench.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Arabic text whose words follow Zipf's law, as those of newspapers do: the same for the same seed. */
final class Words {
    private static final int VOCABULARY = 20_000;
    private static final String[] COMMON = ("في من على إلى أن التي الذي عن مع هذا هذه ما بعد كما لا قد بين كان خلال "
            + "المغرب اليوم قال حيث أو كل غير لم ذلك المغربية وزير الحكومة الرباط الدار البيضاء منذ عدد الوطني").split(" ");
    private static final String LETTERS = "اااللليييمممنننوووتتررببععددسسفكقحهجطصشخضزثذغظءةى";

    private final String[] words;
    private final Zipf zipf = new Zipf(VOCABULARY);

    Words(long seed) {
        Random random = new Random(seed);
        Set<String> distinct = new LinkedHashSet<>(List.of(COMMON));
        while (distinct.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder(random.nextInt(4) == 0 ? "ال" : "");
            for (int left = 3 + random.nextInt(5); left > 0; left--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            distinct.add(word.toString());
        }
        words = distinct.toArray(String[]::new);
    }

    String some(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(words[zipf.next(random)]);
        }
        return text.toString();
    }

    /** Names of sections, tags and authors: from the rarer half, so that they differ. */
    String name(Random random) {
        return words[VOCABULARY / 2 + random.nextInt(VOCABULARY / 2)] + " " + words[zipf.next(random)];
    }

    /** Paragraphs of some 500 characters, as HTML. */
    String html(Random random, int characters) {
        List<String> paragraphs = new ArrayList<>();
        int written = 0;
        while (written < characters) {
            StringBuilder paragraph = new StringBuilder();
            int length = Math.min(400 + random.nextInt(200), characters - written);
            while (paragraph.length() < length) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(some(random, 6 + random.nextInt(12)))
                        .append(random.nextBoolean() ? "." : "،");
            }
            written += paragraph.length();
            paragraphs.add("<p>" + paragraph + "</p>");
        }
        paragraphs.add(1, "<h2>" + some(random, 4) + "</h2>");
        return String.join("", paragraphs);
    }
}
