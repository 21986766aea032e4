package fasti.corpus;

import fasti.corpus.PrintedDates.Found;
import fasti.text.DateClue;
import fasti.text.DateClue.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the stamp that a text taken from a page carries in its head, between headline and story and
 * often on one line with both: "Saturday 25 April 2009 22.09 BST", "HOUSTON | Thu May 27, 2010 1:03
 * pm EDT", "Last updated at 13:13 GMT, Wednesday, 24 August 2011". A day with a time of day beside
 * it, and no "on" in front: that would be an event. The words stand in {@code
 * english/time-stamps.tsv}.
 */
final class TimeStamps {
    private static final int HEAD = 600;

    private static final String CLOCK =
            "(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?\\s?m\\b\\.?)?"
                    + "|\\d{4}(?= (?:GMT|UTC|BST|E[SD]T|HKT)))";

    private static final String ZONE =
            "(?:\\s?\\(?(?:[A-Z]{2,4}|UK time|local time)\\)?)?(?:\\s?\\(\\d{4} [A-Z]{2,4}\\))?";

    private static final String PARTED = "\\s?[,;|•·–—-]?\\s?";
    private static final String WEEKDAY = "(?:(?:" + words("weekday") + ")\\.?\\s?,?\\s?)?";
    private static final String LABEL =
            "\\b(?:(?:last|first) )?(?:" + words("label") + ")(?: (?:at|on|time))?\\s?:?\\s?";

    /** The beginning of the text, or the end of a sentence or of a part of a line. */
    private static final String BREAK = "(?:^|[.!?:|•·»\\n)–—-])\\s*";

    private static final Pattern CLOCK_BEFORE =
            pattern("(?<![\\d:.])" + CLOCK + ZONE + PARTED + "(?:on )?" + WEEKDAY + "$");

    private static final Pattern CLOCK_AFTER =
            pattern("^" + PARTED + "(?:(?:last )?updated )?(?:at )?" + CLOCK + "(?![\\d%])");

    /** "Tuesday, May 5, 2015; Page A01", as a paper marks what it printed. */
    private static final Pattern PAGE_AFTER = Pattern.compile("^\\s?[;,]\\s?Page [A-Z]{0,2}\\d");

    /** "Published November 2, 2016", at the beginning or after a sentence. */
    private static final Pattern LABELLED = pattern(BREAK + LABEL + WEEKDAY + "$");

    /** The date of an event, a reader's comment, or a programme that is to come. */
    private static final Pattern EVENT =
            pattern(
                    "\\b(?:(?:"
                            + words("event")
                            + ")\\s"
                            + WEEKDAY
                            + "|(?:"
                            + words("other")
                            + ")\\b.*)$");

    /**
     * What stands before a time of day that opens a stamp: "Page last updated at", "Jane Doe |".
     */
    private static final Pattern OPENS = pattern("(?:" + BREAK + "|" + LABEL + ")$");

    /** "Jane Doe, Example Daily": a byline that fills its line up to the time of day. */
    private static final Pattern BYLINE =
            Pattern.compile("(?:^|\\n)\\s*(?:[Bb]y )?(?:\\p{Lu}[\\p{L}'’.-]*[,|]?\\s){1,8}$");

    /** "By Jane Doe and John Doe, " in front of a date. */
    private static final Pattern AUTHORS =
            Pattern.compile("\\bBy (?:\\p{Lu}[\\p{L}'’.-]*,?\\s(?:and )?){2,8}$");

    /** "Jane Doe, Example News | May 5, 2015 The port": a part of its line before the story. */
    private static final Pattern PART = pattern("[|•·]\\s?" + WEEKDAY + "$");

    private static final Pattern OPENED = Pattern.compile("^\\s{1,3}\\p{Lu}\\p{L}*\\s");

    private TimeStamps() {}

    private static String words(String how) {
        return Table.rows("english/time-stamps.tsv").stream()
                .filter(row -> row[0].equals(how))
                .map(row -> Pattern.quote(row[1]))
                .collect(Collectors.joining("|"));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The first stamp in the head of a text, if any. */
    static Optional<DateClue> find(String text, DayMonthOrder order) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        for (Found date : PrintedDates.find(head, order)) {
            String before = head.substring(0, date.span().start());
            String after = head.substring(date.span().end());
            if (isStamp(before, after) || (before.isBlank() && opensStory(after))) {
                return Optional.of(clue(before, date, head));
            }
        }
        return Optional.empty();
    }

    /** "November 2, 2016 The port reopened": a date that begins a text and is no part of it. */
    private static boolean opensStory(String after) {
        return OPENED.matcher(after).find();
    }

    private static boolean isStamp(String before, String after) {
        if (LABELLED.matcher(before).find()
                || isPart(before, after)
                || PAGE_AFTER.matcher(after).find()) {
            return true;
        }
        Matcher clock = CLOCK_BEFORE.matcher(before);
        if (clock.find()) {
            String lead = before.substring(0, clock.start());
            return (OPENS.matcher(lead).find() || BYLINE.matcher(lead).find())
                    && !EVENT.matcher(lead).find();
        }
        return CLOCK_AFTER.matcher(after).find() && !EVENT.matcher(before).find();
    }

    private static boolean isPart(String before, String after) {
        boolean part = PART.matcher(before).find() || AUTHORS.matcher(before).find();
        return part && !EVENT.matcher(before).find() && opensStory(after);
    }

    private static DateClue clue(String before, Found date, String head) {
        boolean updated = DateLabels.before(head, before.length()) == DateLabels.Label.UPDATED;
        return new DateClue(
                Kind.PRINTED,
                updated ? "time stamp of an update" : "time stamp",
                date.span().of(head),
                date.value());
    }
}
