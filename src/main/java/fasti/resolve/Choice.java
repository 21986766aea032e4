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
    /** Characters within which a report's tale of another year goes on. */
    private static final int FRESH = 400;

    /** How many years off a bare year is taken as mentioned in passing. */
    private static final int PASSING = 2;

    /** Days around the last exact date within which a story is taken to go on. */
    private static final long CONTINUED_FROM = 15;

    private static final long CONTINUED_TO = 60;

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
                && situation.focus().date().filter(Turns::isExact).isPresent();
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
                    .step(Reasons.of(deixis, situation, agreed.get()));
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
        Turns turns = new Turns(before.get(), after.get(), day);
        if (!tense.isAhead()) {
            Optional<CalendarPeriod> foretold = foretold(tense);
            return foretold.isPresent() ? foretold : turns.isNextMeant(tense) ? after : before;
        }
        if (turns.isLastMeant(tense, cycle.method())) {
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

    private Optional<CalendarPeriod> current(LocalDate day) {
        Tense tense = situation.tense().get();
        Optional<CalendarPeriod> current = cycle.current(day);
        Optional<CalendarPeriod> last = cycle.latestBegunBy(day);
        boolean justOver =
                !tense.isAhead()
                        && current.isPresent()
                        && last.isPresent()
                        && new Turns(last.get(), current.get(), day).isJustOver();
        return tense == Tense.PAST || justOver
                ? current.filter(p -> !p.first().isAfter(day)).or(() -> last)
                : current;
    }

    private double certainty() {
        return deixis != Deixis.NONE ? 0.9 : situation.tense().get() == Tense.UNKNOWN ? 0.7 : 0.85;
    }

    private Reading impossible(String why) {
        return Reading.impossible(cycle.timex(), why);
    }
}
