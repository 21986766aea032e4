package fasti.resolve;

import fasti.expression.Meaning.Deixis;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which Friday, which May: by last, next and this, by the tense, or by the date the text speaks of.
 */
final class Choice {
    /** Days within which a date without a year is near, and from which it is far. */
    private static final long NEAR = 100;

    private static final long FAR = 200;

    /** Days to a date just ahead whose last turn was nearly a year ago. */
    private static final long SOON = 45;

    private static final long LONG_AGO = 310;

    /** Days within which all but leap days and dates with their weekday come again. */
    private static final long FARTHEST = 400;

    /** Months and quarters to come are named without their year only shortly before. */
    private static final long NEAR_MONTH = 35;

    /** Characters within which a report's tale of another year goes on. */
    private static final int FRESH = 400;

    /** How many years off a bare year is taken as mentioned in passing. */
    private static final int PASSING = 2;

    /** Days around the last exact date within which a story is taken to go on. */
    private static final long CONTINUED_FROM = 15;

    private static final long CONTINUED_TO = 60;

    /** Days after its end within which a quarter's results are still to be reported. */
    private static final long REPORTED = 45;

    private static final long HALF_YEAR = 150;

    private final Cycle cycle;
    private final Deixis deixis;
    private final Situation situation;

    private Choice(Cycle cycle, Deixis deixis, Situation situation) {
        this.cycle = cycle;
        this.deixis = deixis;
        this.situation = situation;
    }

    static Reading of(Cycle cycle, Deixis deixis, Situation situation) {
        return new Choice(cycle, deixis, situation).reading();
    }

    private Reading reading() {
        return switch (deixis) {
            case NONE -> bare();
            case THIS -> isPointedInHistory() ? fromFocus(this::told) : bySpeech(this::current);
            case THIS_PAST ->
                    situation.speech().isKnown()
                            ? bySpeech(cycle::latestOverBefore)
                            : fromFocus(f -> cycle.latestOverBefore(f.first()));
            case LAST ->
                    isPointedInHistory()
                            ? fromFocus(f -> cycle.latestOverBefore(f.first()))
                            : bySpeech(cycle::latestOverBefore);
            case NEXT ->
                    isPointedInHistory()
                            ? fromFocus(f -> cycle.earliestAfter(f.last()))
                            : bySpeech(cycle::earliestAfter);
            case SAME -> fromFocus(this::told);
            case FOLLOWING -> fromFocus(f -> cycle.earliestAfter(f.last()));
            case PREVIOUS -> fromFocus(f -> cycle.latestOverBefore(f.first()));
        };
    }

    private Reading bare() {
        if (leansOnFocus()) {
            return fromFocus(this::told);
        }
        // "In 1969 … on Friday prayers were held", "in the 1970s … in June": any of them.
        boolean astray =
                situation.history() && situation.focus().date().filter(this::isVague).isPresent();
        return astray ? Reading.noContext(cycle.timex()) : bySpeech(this::byTense);
    }

    private boolean isVague(CalendarPeriod focus) {
        return hasManyYears(focus)
                || (cycle.method() == Method.WEEKDAY && cycle.around(focus).isEmpty());
    }

    /** Of a decade no June is more likely than another. */
    private static boolean hasManyYears(CalendarPeriod focus) {
        return Granularity.YEAR.isFinerThan(focus.granularity());
    }

    /** "Last August" of a report is the reporter's, whatever tale stands around it. */
    private boolean isPointedInHistory() {
        return (situation.history() || !situation.speech().isKnown()) && leansOnFocus();
    }

    private boolean leansOnFocus() {
        Optional<CalendarPeriod> focus = situation.focus().date();
        if (!situation.narrative() || focus.filter(f -> !hasManyYears(f)).isEmpty()) {
            return false;
        }
        return !situation.speech().isKnown()
                || (isTold(focus.get()) && (situation.history() || isFresh()));
    }

    /**
     * In a report a tale does not go far, nor does what is still to come belong to it; and a year
     * alone ("fined in 2007 … announced profits on April 27") is mentioned but in passing.
     */
    private boolean isFresh() {
        return situation.offset() - situation.focus().offset() < FRESH
                && !situation.tense().get().isAhead()
                && situation.focus().date().filter(Choice::isExact).isPresent();
    }

    private static boolean isExact(CalendarPeriod focus) {
        return focus.granularity().isFinerThan(Granularity.QUARTER);
    }

    /** The one soon after the day or month that was told last. */
    private Optional<CalendarPeriod> continued(CalendarPeriod last) {
        return cycle.around(last)
                .filter(p -> p.first().isAfter(last.first().minusDays(CONTINUED_FROM)))
                .filter(p -> p.first().isBefore(last.first().plusDays(CONTINUED_TO)));
    }

    /** No story gets past the day it is told on. */
    private boolean isTold(CalendarPeriod focus) {
        LocalDate now = situation.speech().latest().orElse(LocalDate.MAX);
        return cycle.around(focus).filter(p -> !p.first().isAfter(now)).isPresent();
    }

    /**
     * The one of the time spoken of. Where that would go back once more from a date that the text
     * looked back to, it returns to where it was: after "in May 2006 … the vote of December 2005",
     * November is that of 2006.
     */
    private Optional<CalendarPeriod> told(CalendarPeriod focus) {
        Optional<CalendarPeriod> continued =
                deixis == Deixis.NONE && focus.granularity() == Granularity.YEAR
                        ? situation.focus().exact().flatMap(exact -> continued(exact, focus))
                        : Optional.empty();
        if (continued.isPresent()) {
            return continued;
        }
        CalendarPeriod base = situation.focus().finest();
        Optional<CalendarPeriod> told =
                cycle.around(base).or(() -> cycle.earliestFrom(base.first()));
        return deixis == Deixis.NONE
                ? told.filter(p -> !p.first().isBefore(base.first()))
                        .or(() -> situation.focus().line().flatMap(cycle::around))
                        .or(() -> told)
                : told;
    }

    /**
     * After "10 March 1975 … since 1961 … on 11 March" the story goes on from its last day, not in
     * the year mentioned in passing.
     */
    private Optional<CalendarPeriod> continued(CalendarPeriod exact, CalendarPeriod passing) {
        int years = exact.first().getYear() - passing.first().getYear();
        return Math.abs(years) < PASSING ? Optional.empty() : continued(exact);
    }

    private Reading fromFocus(Function<CalendarPeriod, Optional<CalendarPeriod>> pick) {
        Optional<CalendarPeriod> focus = situation.focus().date();
        if (focus.isEmpty()) {
            return bySpeech(this::byTense);
        }
        if (hasManyYears(focus.get())) {
            return Reading.noContext(cycle.timex());
        }
        return pick.apply(focus.get())
                .map(
                        p ->
                                Reading.date(p, cycle.method(), 0.8)
                                        .timex(cycle.toldAs(p, focus.get()))
                                        .step("the text speaks of " + focus.get().edtf()))
                .orElseGet(() -> impossible("not on the calendar of " + focus.get().edtf()));
    }

    private Reading bySpeech(Function<LocalDate, Optional<CalendarPeriod>> pick) {
        Speech speech = situation.speech();
        Optional<CalendarPeriod> agreed = speech.agreed(pick);
        if (agreed.isPresent()) {
            return Reading.date(agreed.get(), cycle.method(), certainty() * speech.confidence())
                    .value(speech.qualify(agreed.get()))
                    .step(why(agreed.get()));
        }
        return speech.day().isPresent()
                ? impossible("no such day near the text's date")
                : Reading.noAnchor(cycle.timex(), speech.bounds(pick), cycle.method());
    }

    /**
     * By the tense, unless the other side is much nearer: who speaks of a date ten months off adds
     * the year, whatever the verb.
     */
    private Optional<CalendarPeriod> byTense(LocalDate day) {
        Optional<CalendarPeriod> before = cycle.latestBegunBy(day);
        Optional<CalendarPeriod> after = cycle.earliestFrom(day);
        if (before.isEmpty() || after.isEmpty()) {
            return before.or(() -> after);
        }
        Tense tense = situation.tense().get();
        if (!tense.isAhead()) {
            Optional<CalendarPeriod> foretold = foretold(tense);
            return foretold.isPresent()
                    ? foretold
                    : isAfter(tense, before.get(), after.get(), day) ? after : before;
        }
        if (isBefore(tense, before.get(), after.get(), day)) {
            return before;
        }
        situation.foretold().remember(cycle.timex(), after.get());
        return after;
    }

    /** What the text said is to come, where no verb tells of another. */
    private Optional<CalendarPeriod> foretold(Tense tense) {
        return tense == Tense.UNKNOWN || tense == Tense.PRESENT
                ? situation.foretold().date(cycle.timex())
                : Optional.empty();
    }

    /** Whether the last is meant although the verb points ahead. */
    private boolean isBefore(
            Tense tense, CalendarPeriod before, CalendarPeriod after, LocalDate day) {
        long back = days(before.last(), day);
        long on = days(day, after.first());
        // "It was expected on Wednesday", said on Thursday.
        if (tense == Tense.BACKSHIFTED && back <= 1 && cycle.method() == Method.WEEKDAY) {
            return true;
        }
        // "Will report first-half results" in July.
        boolean reported =
                back < REPORTED && on > HALF_YEAR && !isExact(before) && !isSeason(before);
        // "A debate was scheduled for Friday, Sept. 26": the next such Friday is years away.
        boolean yearsOff = on > FARTHEST && back < on;
        return reported || yearsOff || (tense != Tense.FUTURE && back < NEAR && on > FAR);
    }

    /** Whether the next is meant although no verb points ahead. */
    private static boolean isAfter(
            Tense tense, CalendarPeriod before, CalendarPeriod after, LocalDate day) {
        long back = days(before.last(), day);
        long on = days(day, after.first());
        // 20 August is a Friday but once in six years.
        if (tense != Tense.PAST && back > FARTHEST && on < back) {
            return true;
        }
        // Who speaks of last July in July adds the year.
        if (tense != Tense.PAST && on < SOON && back > LONG_AGO) {
            return true;
        }
        // The verb may not be the date's own: "declared a dividend, payable Dec. 15".
        boolean present = tense == Tense.PRESENT;
        long near = present || after.granularity() == Granularity.DAY ? NEAR : NEAR_MONTH;
        return tense != Tense.PAST && on < near && back > FAR;
    }

    private static boolean isSeason(CalendarPeriod period) {
        return period.granularity() == Granularity.SEASON;
    }

    private static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    private Optional<CalendarPeriod> current(LocalDate day) {
        return situation.tense().get() == Tense.PAST
                ? cycle.current(day)
                        .filter(p -> !p.first().isAfter(day))
                        .or(() -> cycle.latestBegunBy(day))
                : cycle.current(day);
    }

    private double certainty() {
        return deixis != Deixis.NONE ? 0.9 : situation.tense().get() == Tense.UNKNOWN ? 0.7 : 0.85;
    }

    private String why(CalendarPeriod chosen) {
        Optional<LocalDate> latest = situation.speech().latest();
        String from = latest.map(d -> " from " + d).orElse("");
        boolean ahead = latest.filter(d -> chosen.first().isAfter(d)).isPresent();
        return switch (deixis) {
            case NONE -> whyBare(ahead) + from;
            case LAST, THIS_PAST, PREVIOUS -> "the last one over" + from;
            case NEXT, FOLLOWING -> "the first one to come" + from;
            case THIS, SAME -> "the present one" + from;
        };
    }

    private String whyBare(boolean ahead) {
        return switch (situation.tense().get()) {
            case FUTURE, LOOSELY_FUTURE, BACKSHIFTED ->
                    ahead
                            ? "the verb points ahead: the next one"
                            : "the next one is much farther off: the latest one";
            case PAST, LOOSELY_PAST ->
                    ahead
                            ? "the latest one is much farther off: the next one"
                            : "the verb is past: the latest one";
            case PRESENT, UNKNOWN ->
                    ahead
                            ? "nearer than the latest one: the next one"
                            : "no verb points ahead: the latest one";
        };
    }

    private Reading impossible(String why) {
        return Reading.impossible(cycle.timex(), why);
    }
}
