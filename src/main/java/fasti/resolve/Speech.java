package fasti.resolve;

import fasti.anchor.DateAnchor;
import fasti.time.CalendarPeriod;
import fasti.time.Interval;
import fasti.time.Qualified;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * The day a text speaks from, as far as it is known: one day, the days of a month or year, the days
 * within bounds, or nothing.
 *
 * @param earliest first day it may be
 * @param latest last day it may be
 * @param uncertain whether the anchor itself was inferred
 * @param confidence of the anchor, 0 to 1
 */
record Speech(
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        boolean uncertain,
        double confidence) {

    static final Speech UNKNOWN = new Speech(Optional.empty(), Optional.empty(), false, 0);

    static Speech of(DateAnchor anchor) {
        Optional<TimeValue> date = anchor.date();
        Optional<Interval> bounds = anchor.bounds();
        return new Speech(
                date.map(TimeValue::start).orElseGet(() -> bounds.flatMap(Interval::start)),
                date.map(TimeValue::end).orElseGet(() -> bounds.flatMap(Interval::end)),
                date.filter(d -> d.edtf().endsWith("?") || d.edtf().endsWith("%")).isPresent(),
                date.isPresent() ? anchor.confidence() : 0.5);
    }

    boolean isKnown() {
        return earliest.isPresent() && latest.isPresent();
    }

    /** The day, where it is known to the day. */
    Optional<LocalDate> day() {
        return earliest.equals(latest) ? latest : Optional.empty();
    }

    /** The year, where that much is known. */
    Optional<Integer> year() {
        return earliest.isPresent()
                        && latest.isPresent()
                        && earliest.get().getYear() == latest.get().getYear()
                ? latest.map(LocalDate::getYear)
                : Optional.empty();
    }

    /**
     * What follows from the day of speech, where every day it may be gives the same: "last year" of
     * a text of March 2011 is 2010 whatever the day.
     */
    Optional<CalendarPeriod> agreed(Function<LocalDate, Optional<CalendarPeriod>> reading) {
        if (!isKnown()) {
            return Optional.empty();
        }
        Optional<CalendarPeriod> first = earliest.flatMap(reading);
        boolean agreed = earliest.equals(latest) || first.equals(latest.flatMap(reading));
        return agreed ? first : Optional.empty();
    }

    /** Between which dates the wording lies, where the day of speech is known only roughly. */
    Optional<Interval> bounds(Function<LocalDate, Optional<CalendarPeriod>> reading) {
        if (!isKnown()) {
            return Optional.empty();
        }
        Optional<CalendarPeriod> first = earliest.flatMap(reading);
        Optional<CalendarPeriod> last = latest.flatMap(reading);
        return first.isPresent()
                        && last.isPresent()
                        && !last.get().last().isBefore(first.get().first())
                ? Optional.of(Interval.of(first.get(), last.get()))
                : Optional.empty();
    }

    /** A value that rests on this day: as uncertain as the day is. */
    TimeValue qualify(TimeValue value) {
        return uncertain && value.isCalendar() ? Qualified.uncertain(value) : value;
    }
}
