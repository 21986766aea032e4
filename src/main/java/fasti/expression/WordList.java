package fasti.expression;

import fasti.text.Tokens;
import fasti.time.Granularity;
import fasti.time.Reference;
import fasti.time.Season;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of a language that say something about time, read from a {@code .tsv}: word, kind,
 * value, and a flag ({@code capital}, {@code upper}, {@code dot}). A word of several kinds has
 * several rows.
 */
@SuppressWarnings("EnumOrdinal") // a value is a position among its enum's constants
final class WordList {
    private final Word[] table;
    private final int mask;

    private WordList(Map<String, Word> words) {
        int room = Integer.highestOneBit(words.size()) * 8;
        table = new Word[room];
        mask = room - 1;
        words.values().forEach(this::put);
    }

    private void put(Word word) {
        int slot = slot(word.hash);
        while (table[slot] != null) {
            slot = slot + 1 & mask;
        }
        table[slot] = word;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) & mask;
    }

    /** All words of the list. */
    List<Word> words() {
        return Arrays.stream(table).filter(Objects::nonNull).toList();
    }

    /** The entry of a token, where the list has its letters in its case. */
    Optional<Word> find(Tokens tokens, int token) {
        int hash = tokens.hash(token);
        int slot = slot(hash);
        for (Word word = table[slot]; word != null; word = table[slot]) {
            if (word.hash == hash && tokens.reads(token, word.letters)) {
                return fits(word, tokens, token) ? Optional.of(word) : Optional.empty();
            }
            slot = slot + 1 & mask;
        }
        return Optional.empty();
    }

    /** The entry of some letters, be they a part of a token: "FY" of "FY2012". */
    Optional<Word> find(String letters) {
        int hash = Tokens.hash(letters);
        int slot = slot(hash);
        for (Word word = table[slot]; word != null; word = table[slot]) {
            if (word.hash == hash && word.letters.equalsIgnoreCase(letters)) {
                return Optional.of(word);
            }
            slot = slot + 1 & mask;
        }
        return Optional.empty();
    }

    private static boolean fits(Word word, Tokens tokens, int token) {
        return switch (word.casing) {
            case ANY -> true;
            case CAPITALISED -> tokens.capitalised(token);
            case UPPER ->
                    tokens.capitalised(token)
                            && (word.letters.length() == 1
                                    || !Character.isLowerCase(
                                            tokens.text().charAt(tokens.start(token) + 1)));
        };
    }

    /** Reads a word list beside a class. */
    static WordList read(Class<?> beside, String resource) {
        Map<String, EnumMap<Kind, Integer>> kinds = new LinkedHashMap<>();
        Map<String, String> flags = new LinkedHashMap<>();
        for (String line : lines(beside, resource)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            Kind kind = Kind.valueOf(cells[1]);
            kinds.computeIfAbsent(cells[0], w -> new EnumMap<>(Kind.class))
                    .put(kind, cells.length > 2 ? value(cells[2]) : 0);
            flags.merge(cells[0], cells.length > 3 ? cells[3] : "", (a, b) -> a + " " + b);
        }
        Map<String, Word> words = new LinkedHashMap<>();
        kinds.forEach((word, of) -> words.put(word, word(word, of, flags.getOrDefault(word, ""))));
        return new WordList(words);
    }

    private static Word word(String letters, Map<Kind, Integer> kinds, String flags) {
        Word.Case casing =
                flags.contains("upper")
                        ? Word.Case.UPPER
                        : flags.contains("capital") ? Word.Case.CAPITALISED : Word.Case.ANY;
        return new Word(letters, kinds, casing, flags.contains("dot"));
    }

    private static int value(String cell) {
        if (cell.isEmpty()) {
            return 0;
        }
        if (Character.isDigit(cell.charAt(0)) || cell.charAt(0) == '-') {
            return Integer.parseInt(cell);
        }
        return named(cell);
    }

    private static int named(String name) {
        for (Enum<?>[] all :
                List.of(
                        Granularity.values(),
                        Modifier.values(),
                        Season.values(),
                        DayPart.values(),
                        Reference.values())) {
            for (Enum<?> one : all) {
                if (one.name().equals(name)) {
                    return one.ordinal();
                }
            }
        }
        throw new IllegalArgumentException("no such value: " + name);
    }

    private static List<String> lines(Class<?> beside, String resource) {
        try (var in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource);
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
