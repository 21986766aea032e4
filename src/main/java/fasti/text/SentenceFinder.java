package fasti.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Parts a text into sentences: paragraphs by line breaks, sentences within them by OpenNLP, whose
 * boundaries are mended where they are known to go wrong: behind abbreviations ("Gen. Smith"),
 * initials ("J. Smith"), and within a news agency's dateline ("MOSCOW, February 13. /TASS/.").
 *
 * <p>Safe for use by several threads.
 */
public final class SentenceFinder {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final SentenceModel model;
    private final Abbreviations abbreviations;

    private SentenceFinder(SentenceModel model, Abbreviations abbreviations) {
        this.model = model;
        this.abbreviations = abbreviations;
    }

    /** Loads the model on first use and once. */
    private static final class English {
        static final SentenceFinder FINDER = load();
    }

    /** The finder for English, with the model from the class path. */
    public static SentenceFinder english() {
        return English.FINDER;
    }

    private static SentenceFinder load() {
        try (InputStream in = SentenceFinder.class.getResourceAsStream(MODEL)) {
            SentenceModel model = new SentenceModel(Objects.requireNonNull(in, MODEL));
            return new SentenceFinder(model, Abbreviations.english());
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /** All sentences, from left to right. */
    public List<Sentence> find(String text) {
        return find(text, List.of(new TextSpan(0, Math.max(1, text.length()))));
    }

    /**
     * The sentences of those paragraphs that one of the places touches, from left to right: nothing
     * is spent on the others.
     *
     * @param places sorted
     */
    public List<Sentence> find(String text, List<TextSpan> places) {
        List<Sentence> found = new ArrayList<>();
        SentenceDetectorME detector = new SentenceDetectorME(model);
        int place = 0;
        int number = 0;
        for (int start = 0; start < text.length() && place < places.size(); number++) {
            int end = lineEnd(text, start);
            while (place < places.size() && places.get(place).end() <= start) {
                place++;
            }
            if (place < places.size() && places.get(place).start() < end) {
                paragraph(detector, text, start, end, number, found);
            }
            start = end + 1;
        }
        return found;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    private void paragraph(
            SentenceDetectorME detector,
            String text,
            int start,
            int end,
            int number,
            List<Sentence> found) {
        String paragraph = text.substring(start, end);
        if (paragraph.isBlank()) {
            return;
        }
        int from = -1;
        Span[] spans = detector.sentPosDetect(paragraph);
        for (int i = 0; i < spans.length; i++) {
            from = from < 0 ? spans[i].getStart() : from;
            if (i + 1 == spans.length
                    || !joins(paragraph, from, spans[i].getEnd(), spans[i + 1].getStart())) {
                found.add(
                        new Sentence(
                                new TextSpan(start + from, start + spans[i].getEnd()), number));
                from = -1;
            }
        }
    }

    /** Whether a boundary that OpenNLP set, from {@code end} to {@code next}, is none. */
    private boolean joins(String paragraph, int from, int end, int next) {
        char first = paragraph.charAt(next);
        if (Character.isLowerCase(first) || first == '/') {
            return true;
        }
        if (end == 0 || paragraph.charAt(end - 1) != '.') {
            return false;
        }
        return abbreviations.neverEndsSentence(lastWord(paragraph, from, end - 1));
    }

    private static String lastWord(String paragraph, int from, int end) {
        int start = end;
        while (start > from && isWordPart(paragraph.charAt(start - 1))) {
            start--;
        }
        return paragraph.substring(start, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }
}
