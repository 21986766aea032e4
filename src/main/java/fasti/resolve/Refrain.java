package fasti.resolve;

import fasti.expression.TimeExpression;
import fasti.text.TextSpan;
import fasti.time.CalendarPeriod;
import java.util.List;
import java.util.Optional;

/**
 * Tells where a wording stands in the very words that the one before it stands in, and the text
 * speaks of the same, so that what was made of that one holds again: "Friday Friday Friday …". Only
 * tables and hostile texts go on like that, but those for a hundred thousand wordings.
 */
final class Refrain {
    /** Characters on either side that are the same; beyond them no reader of a wording looks. */
    static final int AROUND = 2400;

    private final String text;
    private final List<TimeExpression> expressions;
    private final Style style;

    /** What was known before the last wording that was asked for. */
    private Focus focus = Focus.NONE;

    private Optional<CalendarPeriod> end = Optional.empty();
    private int foretold;

    /** A stretch that reads as the one so far back does. */
    private int echoFrom;

    private int echoTo;
    private int echoBack;

    Refrain(String text, List<TimeExpression> expressions, Style style) {
        this.text = text;
        this.expressions = expressions;
        this.style = style;
    }

    /** Whether the nth wording repeats the one before it, knowing what is known here. */
    boolean repeats(int n, Focus focus, Optional<CalendarPeriod> end, int foretold) {
        return n > 0
                && standsAlike(n)
                && this.foretold == foretold
                && this.end.equals(end)
                && style.isNarrative(n) == style.isNarrative(n - 1)
                && focus.isSame(this.focus, start(n), start(n) - start(n - 1))
                && isAlike(expressions.get(n - 1), expressions.get(n));
    }

    /** Keeps what is known before the nth wording, for the next to be held against. */
    void remember(Focus focus, Optional<CalendarPeriod> end, int foretold) {
        this.focus = focus;
        this.end = end;
        this.foretold = foretold;
    }

    /** What the text speaks of after a wording that repeats the one before. */
    Focus next(Focus now) {
        return now.onwards(focus);
    }

    /** The last mention once more, at the place of another wording. */
    static TimeMention again(TimeMention last, TimeExpression at) {
        int apart = at.span().start() - last.expression().span().start();
        return new TimeMention(
                at,
                last.resolution(),
                moved(last.timexes(), apart),
                last.method(),
                last.confidence(),
                last.explanation());
    }

    private static List<Timex> moved(List<Timex> timexes, int by) {
        return timexes.size() == 1
                ? List.of(moved(timexes.get(0), by))
                : timexes.stream().map(t -> moved(t, by)).toList();
    }

    private static Timex moved(Timex timex, int by) {
        TextSpan span = new TextSpan(timex.span().start() + by, timex.span().end() + by);
        return new Timex(span, timex.type(), timex.value(), timex.mod());
    }

    private int start(int n) {
        return expressions.get(n).span().start();
    }

    private boolean standsAlike(int n) {
        int from = start(n) - AROUND;
        int to = expressions.get(n).span().end() + AROUND;
        int back = start(n) - start(n - 1);
        return from >= back && to <= text.length() && isEcho(from, to, back);
    }

    /** Whether a stretch reads as the one so far back does; goes on from what was read before. */
    private boolean isEcho(int from, int to, int back) {
        if (back != echoBack || from < echoFrom || from > echoTo) {
            echoBack = back;
            echoFrom = from;
            echoTo = from;
        }
        while (echoTo < to && text.charAt(echoTo) == text.charAt(echoTo - back)) {
            echoTo++;
        }
        return echoTo >= to;
    }

    /** Whether two wordings in the same words were found to say the same. */
    private static boolean isAlike(TimeExpression one, TimeExpression other) {
        return one.span().length() == other.span().length()
                && one.rule().equals(other.rule())
                && one.modifier() == other.modifier()
                && one.boundary() == other.boundary()
                && one.list().size() == 1
                && other.list().size() == 1
                && one.parts().size() == other.parts().size()
                && one.meaning().equals(other.meaning());
    }
}
