package fasti.resolve;

import fasti.expression.Meaning.Origin;
import fasti.expression.Meaning.UnitShift;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Whole units some steps away: "today", "last week", "the following month", "the quarter". */
final class Shifts {
    private static final long REPORT_DAYS = 60;

    private Shifts() {}

    static Reading read(UnitShift shift, Situation situation) {
        if (shift.unit().isFinerThan(Granularity.DAY)) {
            return Reading.open(
                    Timex.Type.TIME,
                    "XXXX-XX-XXTXX",
                    new Resolution.Unresolved(
                            Resolution.Reason.VAGUE, Optional.empty(), Optional.empty()),
                    Method.RELATIVE);
        }
        return fromSpeech(shift, situation)
                ? bySpeech(shift, situation)
                : byFocus(shift, situation);
    }

    private static boolean fromSpeech(UnitShift shift, Situation situation) {
        return shift.origin() == Origin.CONTEXT
                ? situation.focus().date().isEmpty() && situation.speech().isKnown()
                : situation.fromSpeech(shift.origin());
    }

    private static Reading bySpeech(UnitShift shift, Situation situation) {
        Optional<CalendarPeriod> quarter = situation.focus().quarter();
        if (isReported(shift) && quarter.isPresent()) {
            return Reading.date(quarter.get(), Method.CONTEXT, 0.8).step("the quarter spoken of");
        }
        Speech speech = situation.speech();
        Optional<CalendarPeriod> agreed = speech.agreed(day -> step(shift, day, situation));
        if (agreed.isEmpty()) {
            return Reading.noAnchor(
                    unknown(shift.unit()),
                    speech.bounds(day -> step(shift, day, situation)),
                    Method.RELATIVE);
        }
        return Reading.date(agreed.get(), Method.RELATIVE, 0.95 * speech.confidence())
                .value(speech.qualify(agreed.get()))
                .step(counted(shift) + speech.latest().map(d -> " from " + d).orElse(""));
    }

    /** "The quarter", "the latest quarter" of a company's report. */
    private static boolean isReported(UnitShift shift) {
        return shift.unit() == Granularity.QUARTER
                && shift.steps() == 0
                && shift.origin() != Origin.CONTEXT;
    }

    private static Optional<CalendarPeriod> step(
            UnitShift shift, LocalDate day, Situation situation) {
        CalendarPeriod here = CalendarPeriod.containing(shift.unit(), day);
        long steps = shift.steps();
        boolean unnamed =
                shift.origin() == Origin.EITHER
                        || shift.unit() == Granularity.QUARTER
                        || shift.unit() == Granularity.WEEKEND;
        if (unnamed && steps == 0) {
            steps = unnamed(shift.unit(), here, day, situation);
        }
        if (shift.unit() == Granularity.WEEKEND && steps > 0 && !here.contains(day)) {
            // A Tuesday's "weekend" is the one over; the next one is a step away from it.
            return Optional.of(here.plus(steps));
        }
        if (shift.unit() == Granularity.WEEKEND && steps < 0 && !here.contains(day)) {
            // And its "last weekend" is that one too.
            return Optional.of(here.plus(steps + 1));
        }
        return within(here, isWeekAhead(shift, day, situation) ? steps + 1 : steps);
    }

    /** "The law takes effect later this week", said on a Sunday. */
    private static boolean isWeekAhead(UnitShift shift, LocalDate day, Situation situation) {
        return shift.unit() == Granularity.WEEK
                && shift.steps() == 0
                && day.getDayOfWeek() == DayOfWeek.SUNDAY
                && isAhead(situation);
    }

    /** Which weekend or quarter "the weekend", "the quarter" is. */
    private static long unnamed(
            Granularity unit, CalendarPeriod here, LocalDate day, Situation situation) {
        return switch (unit) {
            case WEEKEND -> !here.contains(day) && isWeekendAhead(day, situation) ? 1 : 0;
            case QUARTER -> isReportTime(here, day) && !isAhead(situation) ? -1 : 0;
            default -> 0;
        };
    }

    /** On Monday and Tuesday the weekend is the one over, later in the week the one to come. */
    private static boolean isWeekendAhead(LocalDate day, Situation situation) {
        return switch (situation.tense().get()) {
            case FUTURE, LOOSELY_FUTURE, BACKSHIFTED -> true;
            case PAST, LOOSELY_PAST -> false;
            case PRESENT, UNKNOWN -> day.getDayOfWeek().getValue() > 2;
        };
    }

    /** In the weeks after its end a report's quarter is the one that is over. */
    private static boolean isReportTime(CalendarPeriod quarter, LocalDate day) {
        return day.isBefore(quarter.first().plusDays(REPORT_DAYS));
    }

    private static boolean isAhead(Situation situation) {
        return situation.tense().get().isAhead();
    }

    private static Optional<CalendarPeriod> within(CalendarPeriod here, long steps) {
        return Math.abs(steps) > 9999 ? Optional.empty() : Optional.of(here.plus(steps));
    }

    private static Reading byFocus(UnitShift shift, Situation situation) {
        Focus focus = situation.focus();
        Optional<CalendarPeriod> base = base(shift, situation);
        if (base.isEmpty() && isReporters(shift, situation)) {
            return bySpeech(shift, situation);
        }
        return base.flatMap(here -> within(here, shift.steps()))
                .map(
                        p ->
                                Reading.date(p, Method.CONTEXT, 0.8)
                                        .step(
                                                counted(shift)
                                                        + " from "
                                                        + base.get().edtf()
                                                        + ", the date spoken of"))
                .orElseGet(() -> Reading.noContext(masked(focus, shift.unit())));
    }

    private static Optional<CalendarPeriod> base(UnitShift shift, Situation situation) {
        Focus focus = situation.focus();
        if (shift.unit() == Granularity.QUARTER && shift.steps() == 0) {
            return focus.quarter().or(() -> focus.unit(shift.unit()));
        }
        Optional<CalendarPeriod> base =
                isThat(shift) ? focus.pointedAt(shift.unit()) : focus.unit(shift.unit());
        // "On Monday … as in 2007 … the next day": a report's year is mentioned in passing.
        return shift.unit() == Granularity.DAY && !situation.history()
                ? base.or(() -> focus.exact().filter(d -> d.granularity() == Granularity.DAY))
                : base;
    }

    /** "The week"; and "the previous month" of a report that has spoken of no month. */
    private static boolean isReporters(UnitShift shift, Situation situation) {
        boolean previous = shift.steps() < 0 && Granularity.DAY.isFinerThan(shift.unit());
        return situation.speech().isKnown()
                && (shift.origin() == Origin.EITHER || (previous && !situation.history()));
    }

    /** "That year", "the same month"; "the week" and its like go by what is spoken of. */
    private static boolean isThat(UnitShift shift) {
        return shift.steps() == 0
                && shift.origin() == Origin.CONTEXT
                && (shift.unit() == Granularity.DAY || Granularity.WEEK.isFinerThan(shift.unit()));
    }

    private static String counted(UnitShift shift) {
        String unit = shift.unit().name().toLowerCase(java.util.Locale.ROOT);
        return shift.steps() == 0 ? "the " + unit : shift.steps() + " " + unit;
    }

    /** The part of the date that the focus gives: {@code 1915-XX-XX}, {@code 1792-WXX}. */
    static String masked(Focus focus, Granularity unit) {
        Optional<CalendarPeriod> date =
                focus.date().filter(d -> !Granularity.YEAR.isFinerThan(d.granularity()));
        if (date.isEmpty()) {
            return unknown(unit);
        }
        boolean inMonth = unit == Granularity.DAY && date.get().granularity() == Granularity.MONTH;
        String known =
                inMonth
                        ? date.get().timex()
                        : CalendarPeriod.year(date.get().first().getYear()).timex();
        return known + unknown(unit).substring("XXXX".length() + (inMonth ? "-XX".length() : 0));
    }

    /** A TIMEX3 value of this precision of which nothing is known. */
    static String unknown(Granularity unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY_PART -> "XXXX-XX-XXTXX";
            case DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON, YEAR -> "XXXX";
            case HALF -> "XXXX-HX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case MILLENNIUM -> "X";
        };
    }
}
