package fasti.corpus;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells the caption of a picture: "The minister speaks in Vienna, May 5, 2015. (Photo by Reuters)".
 * The words stand in {@code english/captions.tsv}.
 */
final class Captions {
    private static final List<String> CREDITS = words("credit");
    private static final List<String> OPENINGS = words("opening");
    private static final Pattern VERB =
            Pattern.compile("\\b(?:" + String.join("|", words("verb")) + ")\\b");

    private static final int LONGEST = 500;
    private static final int CREDIT = 60;

    /** What may follow the date: a full stop, a bracket, an agency. */
    private static final int AFTER_DATE = 40;

    private Captions() {}

    private static List<String> words(String how) {
        return Table.rows("english/captions.tsv").stream()
                .filter(row -> row[0].equals(how))
                .map(row -> row[1])
                .toList();
    }

    static boolean isCaption(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        return opens(line)
                || isCredited(line)
                || (mayEndWithDate(line)
                        && endsWithDate(line)
                        && VERB.matcher(line.toLowerCase(Locale.ROOT)).find());
    }

    private static boolean opens(String line) {
        for (String opening : OPENINGS) {
            if (line.regionMatches(true, 0, opening, 0, opening.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCredited(String line) {
        int from = Math.max(0, line.length() - CREDIT);
        String end = line.substring(from).toLowerCase(Locale.ROOT);
        for (String credit : CREDITS) {
            if (end.contains(credit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last sign of a date stands near the end: most lines need no closer look. */
    private static boolean mayEndWithDate(String line) {
        for (int i = Math.max(0, line.length() - AFTER_DATE - 1); i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c) || c == '日' || c == '일') {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithDate(String line) {
        List<PrintedDates.Found> dates = PrintedDates.find(line);
        return !dates.isEmpty()
                && dates.get(dates.size() - 1).span().end() >= line.length() - AFTER_DATE;
    }
}
