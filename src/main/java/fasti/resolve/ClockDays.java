package fasti.resolve;

import fasti.expression.Meaning;
import fasti.expression.TimeExpression;
import fasti.text.TextSpan;
import fasti.time.Granularity;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The day of a time that is named behind it, apart: "at about 12:20 p.m. local time (1620 UTC) on
 * Wednesday".
 */
final class ClockDays {
    /** Characters between a time and its day. */
    private static final int LONGEST = 60;

    /** Times in brackets that may stand between. */
    private static final int BETWEEN = 2;

    private static final Pattern LINK =
            Pattern.compile(
                    " ?(?:(?:[Ll]ocal|[A-Z][a-z]+(?: [A-Z][a-z]+)?) time|[A-Z]{2,5})?,?"
                            + "(?: ?\\([^()]{1,40}\\),?)? (?:early |late )?(?:on |of )?");

    private ClockDays() {}

    /** The place of the expression that says the day of the nth, a time without one. */
    static OptionalInt dayOf(int n, List<TimeExpression> expressions, String text) {
        if (!(expressions.get(n).meaning() instanceof Meaning.TimeOn time)
                || time.day().isPresent()) {
            return OptionalInt.empty();
        }
        TextSpan clock = expressions.get(n).span();
        int last = Math.min(expressions.size() - 1, n + 1 + BETWEEN);
        for (int i = n + 1; i <= last; i++) {
            TextSpan day = expressions.get(i).span();
            if (day.start() - clock.end() > LONGEST) {
                break;
            }
            if (isDay(expressions.get(i).meaning())
                    && LINK.matcher(text.substring(clock.end(), day.start())).matches()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isDay(Meaning meaning) {
        boolean shift = meaning instanceof Meaning.UnitShift unit && unit.unit() == Granularity.DAY;
        return shift
                || Borrowing.calendarDate(meaning)
                        .filter(d -> d.day().isPresent() || d.weekday().isPresent())
                        .isPresent();
    }

    /** The time with the day that stands behind it. */
    static Meaning joined(Meaning time, Meaning day) {
        return time instanceof Meaning.TimeOn clock
                ? new Meaning.TimeOn(clock.time(), java.util.Optional.of(day))
                : time;
    }
}
