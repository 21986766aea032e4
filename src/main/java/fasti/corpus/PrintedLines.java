package fasti.corpus;

import fasti.corpus.PrintedDates.Found;
import fasti.text.DateClue;
import fasti.text.DateClue.Kind;
import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the date that a plain text prints near its head or foot: "Published: 13 February 2017,
 * 10:32", "Monday, May 5, 2014", "By Jane Doe | May 5, 2014". A date that only happens to stand in
 * a headline or sentence is none.
 */
final class PrintedLines {
    private static final int HEAD = 12;
    private static final int FOOT = 5;
    private static final int LONGEST = 160;

    /** How many dates running text may have: nobody counts. */
    private static final int MANY = Integer.MAX_VALUE;

    private static final String PLAIN = "date line";

    /** What parts an author or a section from a date. */
    private static final Pattern PARTED = Pattern.compile("(?i)^by |[|•·]| / ");

    /** Words beside a date that may be an author and a paper. */
    private static final int NAMES = 6;

    /** A time of day behind the date with which a text opens: "; 10:18 AM The talks". */
    private static final Pattern TIME =
            Pattern.compile("^\\s?[;,|–—-]?\\s?\\d{1,2}[:.]\\d\\d\\b.*");

    private static final Pattern FOOT_LINE =
            Pattern.compile(
                    "^(?:first |originally )?(?:published|updated|last (?:updated|modified))\\b");

    private PrintedLines() {}

    /**
     * What was found.
     *
     * @param lines the lines that are nothing but a date line, and so no article
     */
    record Printed(List<DateClue> clues, List<TextSpan> lines) {}

    static Printed find(List<TextLine> lines, Furniture.Marks marks, DayMonthOrder order) {
        List<DateClue> clues = new ArrayList<>();
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean head = i < HEAD;
            boolean article =
                    marks.captions().contains(line.span()) || marks.urls().contains(line.words());
            if (!article && (head || i >= lines.size() - FOOT)) {
                int before = clues.size();
                line(line.words(), head, order, clues);
                if (clues.size() > before && line.words().length() <= LONGEST) {
                    spans.add(line.span());
                }
            }
        }
        return new Printed(clues, spans);
    }

    /** Of running text only the beginning can be a date line. */
    private static void line(String line, boolean head, DayMonthOrder order, List<DateClue> clues) {
        boolean running = line.length() > LONGEST;
        String words = running ? line.substring(0, LONGEST) : line;
        List<Found> dates = PrintedDates.find(words, order);
        for (Found date : dates) {
            name(words, date, running ? MANY : dates.size(), head)
                    .ifPresent(name -> clues.add(clue(name, running, words, date)));
        }
    }

    private static DateClue clue(String name, boolean running, String words, Found date) {
        Kind kind = name.startsWith("updated") ? Kind.MODIFIED : Kind.PRINTED;
        String wording = running ? date.span().of(words) : words;
        return new DateClue(kind, name, wording, date.value());
    }

    /** What kind of date line it is, if it is one. */
    private static Optional<String> name(String words, Found date, int dates, boolean head) {
        if (head && opensText(words, date)) {
            return Optional.of(PLAIN);
        }
        if (dates == MANY || (!head && !isFoot(words))) {
            return Optional.empty();
        }
        return switch (DateLabels.before(words, date.span().start())) {
            case UPDATED -> Optional.of("updated date line");
            case PUBLISHED -> Optional.of("published date line");
            case OTHER -> Optional.empty();
            case NONE ->
                    head && dates == 1 && isNothingElse(words, date)
                            ? Optional.of(PLAIN)
                            : Optional.empty();
        };
    }

    /** "Posted by someone | June 21" at the foot is a reader's comment. */
    private static boolean isFoot(String words) {
        return words.length() <= LONGEST / 2
                && words.indexOf('|') < 0
                && FOOT_LINE.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean opensText(String words, Found date) {
        return Character.isLetterOrDigit(words.charAt(0))
                && DateLabels.otherWords(words.substring(0, date.span().start())) == 0
                && date.span().start() < 20
                && TIME.matcher(words.substring(date.span().end())).matches();
    }

    private static boolean isNothingElse(String words, Found date) {
        String around =
                words.substring(0, date.span().start()) + " " + words.substring(date.span().end());
        long other = DateLabels.otherWords(around);
        if (!Character.isLetterOrDigit(words.charAt(0))) {
            return false;
        }
        return other == 0 || (other <= NAMES && PARTED.matcher(words).find());
    }
}
