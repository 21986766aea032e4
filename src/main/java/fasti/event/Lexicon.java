package fasti.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What telling events needs to know of English words: classes, types, inflection. */
final class Lexicon {
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> verbs = new HashMap<>();
    private final Map<String, EventType> verbTypes = new HashMap<>();
    private final Map<String, EventType> nounTypes = new HashMap<>();
    private final Map<String, Boolean> lasting = new HashMap<>();
    private final Set<String> countries = new HashSet<>();
    private final List<String[]> numbers = rows("numbers.tsv");
    private final Inflection inflection;

    private Lexicon() {
        rows("given-names.tsv").forEach(r -> words.put(r[0], Set.of(r[1])));
        rows("words.tsv").forEach(r -> words.put(r[0], Set.of(r[1].split(" ", -1))));
        rows("verbs.tsv").forEach(r -> verbs.put(r[0], Set.of(r[1].split(" ", -1))));
        rows("event-verbs.tsv").forEach(r -> verbTypes.put(r[0], type(r[1])));
        for (String[] row : rows("event-nouns.tsv")) {
            nounTypes.put(row[0], type(row[1]));
            lasting.put(row[0], row.length > 2);
        }
        rows("countries.tsv").forEach(r -> countries.add(r[0]));
        Set<String> known = new HashSet<>(verbs.keySet());
        known.addAll(verbTypes.keySet());
        inflection = new Inflection(rows("irregular-verbs.tsv"), known);
    }

    static Lexicon english() {
        return new Lexicon();
    }

    private static EventType type(String name) {
        return EventType.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static List<String[]> rows(String name) {
        String file = "english/" + name;
        InputStream in = Lexicon.class.getResourceAsStream(file);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    Inflection inflection() {
        return inflection;
    }

    /** Whether a word, in the case given, belongs to a class of {@code words.tsv}. */
    boolean is(String wordClass, String word) {
        return words.getOrDefault(word, Set.of()).contains(wordClass);
    }

    /** The number a word says, "six" or "6"; 0 where it says none that the table holds. */
    int number(String word) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i)[0].equals(word) || Integer.toString(i + 1).equals(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** "first" for 1; beyond the table "number 40". */
    String ordinal(int number) {
        return number <= numbers.size() ? numbers.get(number - 1)[1] : "number " + number;
    }

    /** Whether a word is the name of a country, or its last word. */
    boolean isCountry(String word) {
        return countries.contains(word);
    }

    /** Whether a verb, by its lemma, belongs to a class of {@code verbs.tsv}. */
    boolean isVerb(String verbClass, String lemma) {
        return verbs.getOrDefault(lemma, Set.of()).contains(verbClass);
    }

    /** Whether a lemma is a verb that the tables hold. */
    boolean isKnownVerb(String lemma) {
        return verbs.containsKey(lemma) || verbTypes.containsKey(lemma);
    }

    Optional<EventType> verbType(String lemma) {
        return Optional.ofNullable(verbTypes.get(lemma));
    }

    /** The type of event a noun names ("truce", "airstrikes"); empty where it names none. */
    Optional<EventType> nounType(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        EventType type = nounTypes.get(lower);
        return Optional.ofNullable(type != null ? type : nounTypes.get(inflection.singular(lower)));
    }

    /** Whether the event a noun names goes on for a time: talks, a war. */
    boolean isLasting(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return lasting.getOrDefault(lower, lasting.getOrDefault(inflection.singular(lower), false));
    }

    /**
     * Whether a noun names something that happens, by the table or, for a noun the table does not
     * hold, by its ending: "inauguration", "shooting".
     */
    boolean isEventNoun(String noun) {
        if (nounType(noun).isPresent()) {
            return true;
        }
        if (Character.isUpperCase(noun.charAt(0))) {
            return false;
        }
        String singular = inflection.singular(noun.toLowerCase(Locale.ROOT));
        return singular.length() > 6
                && !is("not-event", singular)
                && (singular.endsWith("tion")
                        || singular.endsWith("sion")
                        || singular.endsWith("ment")
                        || singular.endsWith("ing"));
    }
}
