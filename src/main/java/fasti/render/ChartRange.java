package fasti.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The stretch of time a chart shows, first and last day inclusive: 2011-01-01 to 2017-12-31 unless
 * a person says otherwise. Nothing outside it is dropped from the JSON or the feeds.
 */
public record ChartRange(LocalDate from, LocalDate to) {

    /** Refuses a range that ends before it begins. */
    public ChartRange {
        Objects.requireNonNull(from, "from is missing");
        Objects.requireNonNull(to, "to is missing");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("range ends before it begins: " + from + " " + to);
        }
    }

    /** 2011 through 2017. */
    public static ChartRange ofDefault() {
        return new ChartRange(LocalDate.of(2011, 1, 1), LocalDate.of(2017, 12, 31));
    }

    /**
     * The whole years that hold every bounded date of the events; the default where there is none.
     */
    public static ChartRange fitting(List<TimelineFile.When> dates) {
        Optional<LocalDate> first =
                dates.stream()
                        .flatMap(d -> d.start().or(d::end).stream())
                        .min(LocalDate::compareTo);
        Optional<LocalDate> last =
                dates.stream()
                        .flatMap(d -> d.end().or(d::start).stream())
                        .max(LocalDate::compareTo);
        if (first.isEmpty() || last.isEmpty()) {
            return ofDefault();
        }
        return new ChartRange(
                first.get().withDayOfYear(1), last.get().withMonth(12).withDayOfMonth(31));
    }

    /**
     * Whether a date touches the range. "Since 2009" goes on into any later range; "began on 31
     * October 2009" does not, as nobody said how long it lasted.
     */
    public boolean touches(TimelineFile.When when) {
        LocalDate first = when.start().orElse(LocalDate.MIN);
        LocalDate last = when.end().orElse(when.goesOn() ? LocalDate.MAX : first);
        if (when.start().isEmpty()) {
            first = last;
        }
        return !first.isAfter(to) && !last.isBefore(from);
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
