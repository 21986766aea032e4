package fasti.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words whose full stop belongs to them ("Gen.", "vs.") and hardly ever ends a sentence. */
final class Abbreviations {
    private final Set<String> words;

    private Abbreviations(Set<String> words) {
        this.words = words;
    }

    /** Those of English, from {@code abbreviations.tsv}. */
    static Abbreviations english() {
        String file = "english/abbreviations.tsv";
        InputStream in = Abbreviations.class.getResourceAsStream(file);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return new Abbreviations(
                    lines.lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t", -1)[0])
                            .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Whether a full stop behind the word, given without it, does not end a sentence. */
    boolean neverEndsSentence(String word) {
        return isInitial(word) || words.contains(word);
    }

    /** Whether a full stop behind the word belongs to it, wherever it stands: "U.S", "Mr". */
    boolean keepsStop(String word) {
        return isInitial(word) || word.indexOf('.') > 0 || words.contains(word);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }
}
