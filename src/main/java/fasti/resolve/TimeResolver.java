package fasti.resolve;

import fasti.anchor.DateAnchor;
import fasti.expression.TimeExpression;
import java.util.List;

/**
 * Gives every time wording of a text its value: "on Friday" of a text of 2016-12-27 is 2016-12-23.
 * Weekdays and dates without a year go by "last" and "next", by the tense of the verbs around them,
 * and by the date the text speaks of where it tells a history; there is no mode to choose. What
 * cannot be told, for want of a date to count from, stays {@link Resolution.Unresolved}: never is
 * the present day put in its place.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class TimeResolver {
    private static final TimeResolver ENGLISH =
            new TimeResolver(
                    new TenseReader(VerbTable.english(), Happenings.english()), new LongTail());

    private final TenseReader tenses;
    private final LongTail longTail;

    private TimeResolver(TenseReader tenses, LongTail longTail) {
        this.tenses = tenses;
        this.longTail = longTail;
    }

    /** For English. */
    public static TimeResolver english() {
        return ENGLISH;
    }

    /**
     * One mention for each expression, in the order given.
     *
     * @param expressions in the order of the text, as the finder gives them
     * @param anchor the date the text speaks from, {@link DateAnchor#none()} where unknown
     */
    public List<TimeMention> resolve(
            String text, List<TimeExpression> expressions, DateAnchor anchor) {
        return new Narration(text, expressions, anchor, tenses, longTail).mentions();
    }
}
