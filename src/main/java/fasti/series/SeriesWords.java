package fasti.series;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The words with which a language speaks of numbered meetings, from a table of role, word, value
 * and example.
 */
final class SeriesWords {

    /** What a word can do around the name of a meeting. */
    enum Role {
        /** "round", "talks". */
        KIND,
        /** "seventh". */
        ORDINAL,
        /** "twenty" of "twenty-first". */
        TENS,
        /** "six". */
        CARDINAL,
        /** "previous", "next". */
        STEP,
        /** "more" of "six more rounds": they are not counted from the first. */
        MORE,
        DEFINITE,
        INDEFINITE,
        /** "peace" of "peace talks". */
        MODIFIER,
        /** May stand between a meeting and its date: "took place on". */
        GLUE,
        /** Says that the date is the beginning only. */
        BEGIN,
        /** After "first" shows that it counts something else: "the first meeting since". */
        BREAK,
        /** Stands before two members: "between these two rounds". */
        BETWEEN,
        /** May be followed by its number: "round 4". */
        NUMBERED,
        /** "said" of ", the minister said,": no part of what happened. */
        SAY,
        /** Leads to those who take part: "experts from Portugal". */
        PARTY,
        /** Goes on with a list: "Portugal and Spain". */
        JOIN,
        /** Leads to the place that names the talks: "talks in Lisbon". */
        PLACE,
        /** No part of a meeting's name, however it is written. */
        STOP
    }

    /**
     * A kind of meeting.
     *
     * @param family kinds of one family may name the same series: a meeting, talks, negotiations
     * @param counted whether it can carry a number itself: a round can, a process cannot
     * @param plural whether the word speaks of several
     */
    record Kind(String word, String family, boolean counted, boolean plural) {}

    private final Map<Role, Map<String, String>> words = new EnumMap<>(Role.class);
    private final Map<String, Kind> kinds = new HashMap<>();

    private SeriesWords() {
        for (Role role : Role.values()) {
            words.put(role, new HashMap<>());
        }
    }

    /** The English table. */
    static SeriesWords english() {
        SeriesWords words = new SeriesWords();
        try (InputStream in = SeriesWords.class.getResourceAsStream("english/words.tsv")) {
            Objects.requireNonNull(in, "english/words.tsv is missing");
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4 || cells[3].isBlank()) {
            throw new IllegalArgumentException("no role, word, value and example: " + line);
        }
        Role role = Role.valueOf(cells[0].toUpperCase(Locale.ROOT));
        role(role).put(cells[1], cells[2]);
        if (role == Role.KIND) {
            String[] v = cells[2].split(" ", -1);
            Kind kind = new Kind(cells[1], v[0], v[1].equals("counted"), v[2].equals("many"));
            kinds.put(cells[1], kind);
        }
    }

    private Map<String, String> role(Role role) {
        return Objects.requireNonNull(words.get(role));
    }

    boolean is(Role role, String word) {
        return role(role).containsKey(word);
    }

    Optional<Kind> kind(String word) {
        return Optional.ofNullable(kinds.get(word));
    }

    /** "seventh", "21st", "twenty-first". */
    OptionalInt ordinal(String word) {
        OptionalInt simple = number(Role.ORDINAL, word);
        int hyphen = word.indexOf('-');
        if (simple.isPresent() || hyphen < 0) {
            return simple.isPresent() ? simple : figure(word);
        }
        OptionalInt tens = number(Role.TENS, word.substring(0, hyphen));
        OptionalInt rest = number(Role.ORDINAL, word.substring(hyphen + 1));
        return tens.isPresent() && rest.isPresent() && rest.getAsInt() < 10
                ? OptionalInt.of(tens.getAsInt() + rest.getAsInt())
                : OptionalInt.empty();
    }

    /** "seventh" for 7, "23rd" for 23. */
    String ordinalWord(int number) {
        return role(Role.ORDINAL).entrySet().stream()
                .filter(e -> number <= 20 && e.getValue().equals(Integer.toString(number)))
                .map(Map.Entry::getKey)
                .filter(word -> number > 1 || word.equals("first"))
                .findFirst()
                .orElse(number + ending(number));
    }

    private static String ending(int number) {
        boolean teen = number % 100 / 10 == 1;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static OptionalInt figure(String word) {
        int length = word.length();
        if (length < 3 || length > 5 || !Character.isDigit(word.charAt(0))) {
            return OptionalInt.empty();
        }
        String ending = word.substring(length - 2);
        boolean ordinal =
                ending.equals("st")
                        || ending.equals("nd")
                        || ending.equals("rd")
                        || ending.equals("th");
        return ordinal ? digits(word.substring(0, length - 2)) : OptionalInt.empty();
    }

    /** "six", "6". */
    OptionalInt cardinal(String word) {
        OptionalInt said = number(Role.CARDINAL, word);
        return said.isPresent() || word.length() > 2 ? said : digits(word);
    }

    /** "previous" is -1, "next" is 1. */
    OptionalInt step(String word) {
        return number(Role.STEP, word);
    }

    private OptionalInt number(Role role, String word) {
        String value = role(role).get(word);
        return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    /** A plain number of up to three ASCII digits, from 1. */
    static OptionalInt digits(String word) {
        if (word.isEmpty() || word.length() > 3) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return OptionalInt.empty();
            }
        }
        int number = Integer.parseInt(word);
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** Roman numerals from II to XXXIX: "Geneva II". A lone I is a pronoun more often. */
    static OptionalInt roman(String word) {
        boolean lone = word.length() < 2 && !word.equals("V") && !word.equals("X");
        if (lone || word.chars().anyMatch(c -> "IVX".indexOf(c) < 0)) {
            return OptionalInt.empty();
        }
        for (int n = 2; n < 40; n++) {
            if (romanOf(n).equals(word)) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }

    private static String romanOf(int n) {
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return "X".repeat(n / 10) + ones[n % 10];
    }
}
