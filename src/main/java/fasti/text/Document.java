package fasti.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One article: its text exactly as offsets count in it, and what was found around the text.
 *
 * @param id the id it brings, else its path relative to the input folder
 * @param path its path relative to the input folder, with {@code /}
 * @param title the headline, where known
 * @param url its address, where known
 * @param source its publisher, where known
 * @param sha256 of the bytes it was read from, in hexadecimal
 * @param stored the whole text, furniture included; see {@link #text()}
 * @param clues what may tell its date, strongest kind first
 * @param furniture spans that are no article ("Read More:", counters, appeals), sorted, not
 *     overlapping; they make no events
 * @param captions spans of picture captions, sorted
 * @param warnings what a reader should know, such as replaced bytes
 */
public record Document(
        String id,
        String path,
        Optional<String> title,
        Optional<String> url,
        Optional<String> source,
        String sha256,
        StoredText stored,
        List<DateClue> clues,
        List<TextSpan> furniture,
        List<TextSpan> captions,
        List<String> warnings) {

    public Document {
        Objects.requireNonNull(id);
        Objects.requireNonNull(stored);
        clues = List.copyOf(clues);
        furniture = List.copyOf(furniture);
        captions = List.copyOf(captions);
        warnings = List.copyOf(warnings);
    }

    /** With its text at hand. */
    public Document(
            String id,
            String path,
            Optional<String> title,
            Optional<String> url,
            Optional<String> source,
            String sha256,
            String text,
            List<DateClue> clues,
            List<TextSpan> furniture,
            List<TextSpan> captions,
            List<String> warnings) {
        this(
                id,
                path,
                title,
                url,
                source,
                sha256,
                StoredText.of(text),
                clues,
                furniture,
                captions,
                warnings);
    }

    /** The whole text, exactly as offsets count in it. */
    public String text() {
        return stored.get();
    }

    /** A bare text without anything around it, for one-off questions and tests. */
    public static Document ofText(String id, String text) {
        return new Document(
                id,
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same document with one more clue in front of the others. */
    public Document withClue(DateClue clue) {
        List<DateClue> more = new java.util.ArrayList<>(List.of(clue));
        more.addAll(clues);
        return new Document(
                id, path, title, url, source, sha256, stored, more, furniture, captions, warnings);
    }

    /** Whether a place lies in page furniture. */
    public boolean isFurniture(TextSpan span) {
        return furniture.stream().anyMatch(f -> f.overlaps(span));
    }

    /** A span in code points, as everything outside the program counts. */
    public TextSpan codePoints(TextSpan span) {
        String text = text();
        int start = text.codePointCount(0, span.start());
        return new TextSpan(start, start + text.codePointCount(span.start(), span.end()));
    }
}
