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

    boolean holds(Role role, String sentence) {
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (is(role, word)) {
                return true;
            }
        }
        return false;
    }
}
