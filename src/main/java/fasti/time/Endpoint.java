package fasti.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One end of an {@link Interval}: a unit of the calendar, open ("since 2012" goes on), or not said
 * ("began on").
 */
public sealed interface Endpoint {

    /** As EDTF writes the end: the date, {@code ..} or nothing. */
    String edtf();

    /** The unit, where the end is bounded. */
    Optional<CalendarPeriod> period();

    /** A bounded end. */
    static Endpoint at(CalendarPeriod period) {
        return new Bounded(period);
    }

    /** The day a bounded end starts on. */
    default Optional<LocalDate> firstDay() {
        return period().map(CalendarPeriod::first);
    }

    /** The day a bounded end is over. */
    default Optional<LocalDate> lastDay() {
        return period().map(CalendarPeriod::last);
    }

    /** An end at a unit of the calendar. */
    record Bounded(CalendarPeriod at) implements Endpoint {
        @Override
        public String edtf() {
            return at.edtf();
        }

        @Override
        public Optional<CalendarPeriod> period() {
            return Optional.of(at);
        }
    }

    /** No end: it goes on, or has always been. */
    record Open() implements Endpoint {
        @Override
        public String edtf() {
            return "..";
        }

        @Override
        public Optional<CalendarPeriod> period() {
            return Optional.empty();
        }
    }

    /** There is an end, but the text does not say when. */
    record Unknown() implements Endpoint {
        @Override
        public String edtf() {
            return "";
        }

        @Override
        public Optional<CalendarPeriod> period() {
            return Optional.empty();
        }
    }
}
