package fasti.event;

import java.util.List;
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

    /** One of these stands in every such line: others are not held against the pattern. */
    private static final List<String> SIGNS =
            List.of("comment", "posted by", "report abuse", " wrote", "m on ", "m. on ");

    private static final int STAMP = 80;

    private final int start;
    private final String lower;

    private Comments(int start, String lower) {
        this.start = start;
        this.lower = lower;
    }

    static Comments in(String text) {
        String lower = lower(text);
        Matcher wrote = WROTE.matcher(text);
        int start = text.length();
        for (String sign : SIGNS) {
            start = Math.min(start, first(wrote, sign, lower));
        }
        return new Comments(start, lower);
    }

    /** A few letters become two when small: such a text is searched as it is written. */
    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }

    /** Where the first line that holds a sign has what readers' words stand behind, or the end. */
    private static int first(Matcher wrote, String sign, String lower) {
        int at = lower.indexOf(sign);
        while (at >= 0) {
            int line = lower.indexOf('\n', at);
            int end = line < 0 ? lower.length() : line;
            if (wrote.region(lower.lastIndexOf('\n', at) + 1, end).find()) {
                return wrote.start();
            }
            at = lower.indexOf(sign, end);
        }
        return lower.length();
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
