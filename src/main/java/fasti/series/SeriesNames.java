package fasti.series;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names a series and its members for people: "Seventh round of the Lisbon talks". */
final class SeriesNames {
    private static final String TALKS = "talks";
    private static final List<String> OWN_NAMES = List.of("round", "leg");

    private final SeriesWords lexicon;
    private final SeriesKey key;
    private final String name;

    SeriesNames(SeriesWords lexicon, SeriesKey key, List<Located> references) {
        this.lexicon = lexicon;
        this.key = key;
        this.name = asWritten(key, references);
    }

    /** The spelling that is used most. */
    private static String asWritten(SeriesKey key, List<Located> references) {
        Map<String, Integer> spellings = new TreeMap<>();
        references.stream()
                .map(r -> r.reference().name())
                .filter(n -> !n.isEmpty())
                .forEach(n -> spellings.merge(n, 1, Integer::sum));
        return spellings.entrySet().stream()
                .max(
                        Comparator.comparing(Map.Entry<String, Integer>::getValue)
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(key.name());
    }

    String series() {
        return isCup() ? name : name + " " + key.family();
    }

    /** A cup or tournament has rounds but is none itself. */
    private boolean isCup() {
        return OWN_NAMES.contains(key.family());
    }

    String member(int ordinal) {
        String nth = lexicon.ordinalWord(ordinal);
        if (key.family().equals(TALKS)) {
            return capital(nth) + " round of the " + series();
        }
        return isCup()
                ? capital(nth) + " " + key.family() + " of the " + name
                : capital(nth) + " " + series();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
