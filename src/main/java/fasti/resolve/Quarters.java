package fasti.resolve;

import fasti.expression.Meaning;
import fasti.expression.Meaning.UnitShift;
import fasti.expression.TimeExpression;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The quarters of company reports: "the quarter ended Sept. 30" is that date's, "the 1988 period"
 * the same quarter of that year, and after "the nine months" a year earlier is a year once more.
 */
final class Quarters {
    /** Lengths of reports on more than a quarter. */
    private static final Set<String> LONGER = Set.of("P6M", "P9M", "P12M");

    private static final List<String> ENDS = List.of("ended", "ending", "that ended", "to");

    private static final Set<Granularity> ENDED =
            Set.of(Granularity.WEEK, Granularity.QUARTER, Granularity.YEAR);

    /** Days by which a company's quarter may end after the calendar's. */
    private static final int LATE = 15;

    private static final int LONGEST_LINK = 14;

    private Quarters() {}

    /**
     * Whether a report turns to another stretch than its quarter: "for the nine months"; or to a
     * month, where the quarter is one to come that it but names.
     */
    static boolean isOther(Meaning meaning, boolean quarterIsOver) {
        boolean longer =
                meaning instanceof Meaning.Duration duration
                        && LONGER.contains(duration.length().timex());
        return longer || (!quarterIsOver && isMonth(meaning));
    }

    private static boolean isMonth(Meaning meaning) {
        return Borrowing.calendarDate(meaning)
                .filter(d -> d.month().isPresent() && d.day().isEmpty())
                .isPresent();
    }

    /** The quarter, week or year that the date behind it ends: "the quarter ended Sept. 30". */
    static Optional<Reading> endedBy(
            TimeExpression bare, TimeExpression end, String text, MeaningReader reader) {
        return bare.meaning() instanceof UnitShift shift
                        && ENDED.contains(shift.unit())
                        && shift.steps() == 0
                        && isLinked(bare, end, text)
                ? unitOf(shift.unit(), end, reader)
                : Optional.empty();
    }

    private static Optional<Reading> unitOf(
            Granularity unit, TimeExpression end, MeaningReader reader) {
        return end.meaning()
                .accept(reader)
                .period()
                .filter(p -> !Granularity.MONTH.isFinerThan(p.granularity()))
                .map(CalendarPeriod::last)
                .map(day -> unit == Granularity.WEEK ? day : day.minusDays(LATE))
                .map(day -> CalendarPeriod.containing(unit, day))
                .map(
                        q ->
                                Reading.date(q, Method.CONTEXT, 0.9)
                                        .step(
                                                "the "
                                                        + unit.name().toLowerCase(Locale.ROOT)
                                                        + " that the date behind it ends"));
    }

    private static boolean isLinked(TimeExpression quarter, TimeExpression end, String text) {
        int from = quarter.span().end();
        int to = end.span().start();
        return to - from <= LONGEST_LINK
                && to > from
                && ENDS.contains(text.substring(from, to).strip().toLowerCase(Locale.ROOT));
    }

    /** "The 1988 period", "last year's quarter", of a report that speaks of a third quarter. */
    static Optional<Reading> ofYear(Reading year, String words, Focus focus) {
        boolean isPeriod = words.endsWith("period") || words.endsWith("quarter");
        Optional<CalendarPeriod> whole =
                year.period().filter(p -> p.granularity() == Granularity.YEAR);
        if (!isPeriod || whole.isEmpty() || focus.quarter().isEmpty()) {
            return Optional.empty();
        }
        int number = (focus.quarter().get().first().getMonthValue() + 2) / 3;
        CalendarPeriod quarter = CalendarPeriod.quarter(whole.get().first().getYear(), number);
        return Optional.of(
                Reading.date(quarter, Method.RELATIVE, 0.8)
                        .step("the same quarter as " + focus.quarter().get().edtf()));
    }
}
