package fasti.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one end to another: "January 23-24", "since September 30, 2015" (open), "began on October
 * 31" (end unknown). The ends keep their own precision: "from 2011 to March 2013" is {@code
 * 2011/2013-03}.
 */
public record Interval(Endpoint from, Endpoint to) implements TimeValue {

    /** Refuses an interval that ends before it begins, or has no bounded end. */
    public Interval {
        if (from.period().isEmpty() && to.period().isEmpty()) {
            throw new IllegalArgumentException("no end is bounded");
        }
        if (from.firstDay().isPresent()
                && to.lastDay().isPresent()
                && to.lastDay().get().isBefore(from.firstDay().get())) {
            throw new IllegalArgumentException(
                    "ends before it begins: " + from.edtf() + "/" + to.edtf());
        }
    }

    public static Interval of(CalendarPeriod from, CalendarPeriod to) {
        return new Interval(Endpoint.at(from), Endpoint.at(to));
    }

    /** From a unit on, and still going on: "since 2012". */
    public static Interval since(CalendarPeriod from) {
        return new Interval(Endpoint.at(from), new Endpoint.Open());
    }

    /** Began with a unit; the end was not said. */
    public static Interval beginning(CalendarPeriod from) {
        return new Interval(Endpoint.at(from), new Endpoint.Unknown());
    }

    /** Up to a unit; the beginning was not said. */
    public static Interval until(CalendarPeriod to) {
        return new Interval(new Endpoint.Unknown(), Endpoint.at(to));
    }

    @Override
    public String edtf() {
        return edge(from, true) + "/" + edge(to, false);
    }

    private static String edge(Endpoint end, boolean first) {
        String edtf = end.edtf();
        if (edtf.indexOf('/') < 0) {
            return edtf;
        }
        // EDTF has no week of its own: a week as an end stands for its first or last day.
        return (first ? end.firstDay() : end.lastDay()).map(LocalDate::toString).orElse("");
    }

    @Override
    public String timex() {
        return from.period().or(to::period).map(CalendarPeriod::timex).orElse("");
    }

    @Override
    public Optional<LocalDate> start() {
        return from.firstDay();
    }

    @Override
    public Optional<LocalDate> end() {
        return to.lastDay();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.interval(this);
    }
}
