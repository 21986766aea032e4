package fasti.corpus;

import fasti.text.DateClue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the date a text prints on a line of its own near its head: "Published: 13 February 2017,
 * 10:32", "Monday, May 5, 2014". A line that speaks of an update is kept apart.
 */
final class PrintedLines {
    private static final int HEAD = 15;

    /** Words that stand beside a date on its line, apart from weekday and time. */
    private static final int OTHER_WORDS = 5;

    private static final Pattern UPDATE =
            Pattern.compile("\\b(?:updated?|modified|edited|last (?:change|reviewed))\\b");
    private static final Pattern COPYRIGHT = Pattern.compile("©|\\(c\\)|copyright|all rights");

    private PrintedLines() {}

    static List<DateClue> clues(List<TextLine> lines, Furniture.Marks marks) {
        List<DateClue> clues = new ArrayList<>();
        for (TextLine line : lines.subList(0, Math.min(HEAD, lines.size()))) {
            if (!marks.captions().contains(line.span()) && !marks.urls().contains(line.words())) {
                clue(line.words()).ifPresent(clues::add);
            }
        }
        return clues;
    }

    private static Optional<DateClue> clue(String words) {
        List<PrintedDates.Found> dates = PrintedDates.find(words);
        String plain = words.toLowerCase(Locale.ROOT);
        if (dates.size() != 1
                || COPYRIGHT.matcher(plain).find()
                || rest(words, dates) > OTHER_WORDS) {
            return Optional.empty();
        }
        DateClue.Kind kind =
                UPDATE.matcher(plain).find() ? DateClue.Kind.MODIFIED : DateClue.Kind.PRINTED;
        return Optional.of(
                new DateClue(kind, "date line", words, Optional.of(dates.get(0).date())));
    }

    private static long rest(String words, List<PrintedDates.Found> dates) {
        String around =
                words.substring(0, dates.get(0).span().start())
                        + " "
                        + words.substring(dates.get(0).span().end());
        return Pattern.compile("\\p{L}{2,}").matcher(around).results().count();
    }
}
