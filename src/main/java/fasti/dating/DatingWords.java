package fasti.dating;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words that tell whether a sentence looks ahead or back, from a table. */
final class DatingWords {

    /** What a word tells. */
    enum Role {
        /** "agreed to attend": it is still to come. */
        AHEAD,
        /** "was held": it is over. */
        PAST,
        /** "for the first time since": what has been since then has ended. */
        FIRST,
        /** Stands before a date that dates the sentence, not a noun. */
        PREPOSITION
    }

    private final Map<Role, Set<String>> words = new HashMap<>();

    static DatingWords english() {
        DatingWords table = new DatingWords();
        try (InputStream in = DatingWords.class.getResourceAsStream("english/words.tsv")) {
            Objects.requireNonNull(in, "english/words.tsv is missing");
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(table::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void read(String[] cells) {
        words.computeIfAbsent(Role.valueOf(cells[0].toUpperCase(Locale.ROOT)), r -> new HashSet<>())
                .add(cells[1]);
    }

    boolean is(Role role, String word) {
        return words.getOrDefault(role, Set.of()).contains(word);
    }

    /** "They agreed to attend": it is told as still to come, and as nothing else. */
    boolean looksAhead(String sentence) {
        return holds(Role.AHEAD, sentence) && !holds(Role.PAST, sentence);
    }

    boolean holds(Role role, String sentence) {
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (is(role, word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a date dates its sentence, "on December 22", and no noun, "the December 22 attacks".
     */
    boolean isAfterPreposition(String text, int start) {
        int end = start;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String mark = end > 0 ? text.substring(end - 1, end) : "";
        String before = from < end ? text.substring(from, end) : mark;
        return is(Role.PREPOSITION, before.toLowerCase(Locale.ROOT));
    }
}
