package fasti.event;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where readers have their say below an article: "At 8:00 pm on 28 July, otter wrote:",
 * "Posted by: otter | Report abuse". What they tell and when they wrote is no event of the article.
 */
final class Comments {
    /** What a forum or blog prints in front of what a reader wrote. */
    private static final Pattern WROTE =
            Pattern.compile(
                    "\\bAt \\d{1,2}[:.]\\d\\d ?[AaPp]\\.?[Mm]\\.? on \\d|\\bAt \\d{1,2}[:.]\\d\\d [^\\n]{3,40} wrote ?:|\\bposted by ?: ?\\S|\\breport abuse\\b|\\bthis comment was removed\\b"
                            + "|^\\s*(?:\\d+ comments?|comments? ?\\(\\d+\\))\\s*$",
                    Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final int STAMP = 80;

    private final int start;
    private final String lower;

    private Comments(int start, String lower) {
        this.start = start;
        this.lower = lower;
    }

    static Comments in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher wrote = WROTE.matcher(mayHold(lower) ? text : "");
        return new Comments(wrote.find() ? wrote.start() : text.length(), lower);
    }

    /** Spares most articles the search. */
    private static boolean mayHold(String lower) {
        return lower.contains("comment")
                || lower.contains("posted by")
                || lower.contains("report abuse")
                || holdsClock(lower);
    }

    /** "at 8:00". */
    private static boolean holdsClock(String lower) {
        for (int at = lower.indexOf("at "); at >= 0; at = lower.indexOf("at ", at + 1)) {
            int sign = at + 4;
            while (sign < lower.length() && Character.isDigit(lower.charAt(sign))) {
                sign++;
            }
            if (sign < lower.length()
                    && Character.isDigit(lower.charAt(at + 3))
                    && (lower.charAt(sign) == ':' || lower.charAt(sign) == '.')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place stands among what readers wrote, or in a line that says who posted when. */
    boolean hold(int offset) {
        return offset >= start || isStamp(offset);
    }

    /** "Posted by admin at 5:14 pm on June 16". */
    private boolean isStamp(int offset) {
        int end = Math.min(offset, lower.length());
        String before = lower.substring(Math.max(0, end - STAMP), end);
        int posted = before.lastIndexOf("posted by");
        return posted >= 0 && before.indexOf('\n', posted) < 0 && before.indexOf(". ", posted) < 0;
    }
}
