package fasti.corpus;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months as several languages write them, long and short, from {@code months.tsv}. */
final class MonthNames {
    private static final Map<String, Integer> NUMBERS = load();

    private MonthNames() {}

    /** The month from 1 to 12 that a word names, in any case, with or without a full stop. */
    static Optional<Integer> number(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(NUMBERS.get(plain.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String[] row : Table.rows("months.tsv")) {
            for (String name : row[1].split(" ", -1)) {
                numbers.put(name, Integer.valueOf(row[0]));
            }
        }
        return Map.copyOf(numbers);
    }
}
