package fasti.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Writes made-up mentions of one day as JSON Lines, the same on every machine, to measure how
 * merging bears a hot day: {@code java src/jmh/java/fasti/load/HotDay.java 50000 > day.jsonl}.
 *
 * <p>Every four mentions tell one event, each in words of its own; 25 mentions in no order make an
 * article.
 */
final class HotDay {
    private static final int MENTIONS_PER_ARTICLE = 25;
    private static final String[] SYLLABLES =
            "ba ke lo mi nu ra so ti va wen dor gal hin jor kal lum mor nis pol ril sten tor"
                    .split(" ");
    private static final String[] DEEDS =
            "visited opened closed attacked left praised warned sued joined flooded rebuilt blocked"
                    .split(" ");
    private static final String[] THINGS =
            "harbour bridge school hospital factory airport station court market museum prison dam"
                    .split(" ");
    private static final List<String> TELLINGS =
            List.of(
                    "%s %s the %s in %s with %s on Monday.",
                    "On Monday %s %s the %s of %s beside %s.",
                    "%s %s a %s near %s on December 22, %s said.",
                    "Late on Monday %s %s the old %s in %s, helped by %s.");

    private final Random random = new Random(5);
    private final List<String> people = names(1500);
    private final List<String> towns = names(400);

    private HotDay() {}

    /** Writes so many mentions to standard output. */
    public static void main(String[] args) throws IOException {
        List<String> mentions = new HotDay().mentions(Integer.parseInt(args[0]));
        try (PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(System.out, 1 << 16),
                        false,
                        StandardCharsets.UTF_8)) {
            for (int i = 0; i < mentions.size(); i += MENTIONS_PER_ARTICLE) {
                int end = Math.min(mentions.size(), i + MENTIONS_PER_ARTICLE);
                String text = String.join("\\n\\n", mentions.subList(i, end));
                out.printf(
                        "{\"id\":\"d%06d\",\"published\":\"2014-12-23\",\"text\":\"%s\"}\n",
                        i, text);
            }
            if (out.checkError()) {
                throw new IOException("standard output could not be written");
            }
        }
    }

    private List<String> mentions(int count) {
        List<String> mentions = new ArrayList<>();
        while (mentions.size() < count) {
            Object[] event = {
                pick(people), pick(DEEDS), pick(THINGS), pick(towns), pick(people),
            };
            TELLINGS.forEach(telling -> mentions.add(telling.formatted(event)));
        }
        Collections.shuffle(mentions, random);
        return mentions.subList(0, count);
    }

    private List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = pick(SYLLABLES) + pick(SYLLABLES) + (i % 2 == 0 ? pick(SYLLABLES) : "");
            names.add(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        return names;
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
