package fasti.render;

import fasti.time.Between;
import fasti.time.CalendarPeriod;
import fasti.time.DayTime;
import fasti.time.Endpoint;
import fasti.time.Granularity;
import fasti.time.Interval;
import fasti.time.Length;
import fasti.time.Qualified;
import fasti.time.Recurrence;
import fasti.time.Reference;
import fasti.time.TimeValue;
import java.util.stream.Stream;

/**
 * The word for a value's precision in timeline.json. An interval of days is a range, whichever end
 * is open; an interval with a coarser end is as coarse as that end. There is no word for half a
 * year and none for a millennium: they go by the next coarser and the coarsest one.
 */
final class PrecisionNamer implements TimeValue.Visitor<String> {

    @Override
    public String period(CalendarPeriod period) {
        return name(period.granularity());
    }

    private static String name(Granularity granularity) {
        return switch (granularity) {
            case WEEKEND -> "range";
            case WEEK -> "week";
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case SEASON -> "season";
            case HALF, YEAR -> "year";
            case DECADE -> "decade";
            case CENTURY, MILLENNIUM -> "century";
            default -> "day";
        };
    }

    @Override
    public String dayTime(DayTime time) {
        return "day";
    }

    @Override
    public String interval(Interval interval) {
        Granularity coarsest =
                Stream.of(interval.from(), interval.to())
                        .flatMap(end -> granularity(end).stream())
                        .max(Granularity::compareTo)
                        .orElse(Granularity.DAY);
        return coarsest == Granularity.DAY ? "range" : name(coarsest);
    }

    private static java.util.Optional<Granularity> granularity(Endpoint end) {
        return end.period().map(CalendarPeriod::granularity);
    }

    @Override
    public String between(Between between) {
        return "bounded";
    }

    @Override
    public String qualified(Qualified qualified) {
        return qualified.value().accept(this);
    }

    @Override
    public String length(Length length) {
        throw offCalendar(length);
    }

    @Override
    public String recurrence(Recurrence recurrence) {
        throw offCalendar(recurrence);
    }

    @Override
    public String reference(Reference reference) {
        throw offCalendar(reference);
    }

    private static IllegalArgumentException offCalendar(TimeValue value) {
        return new IllegalArgumentException("not on the calendar: " + value);
    }
}
