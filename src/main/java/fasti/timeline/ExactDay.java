package fasti.timeline;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The day on which a value of day or range precision starts; nothing for coarser ones. */
final class ExactDay implements TimeValue.Visitor<Optional<LocalDate>> {
    private static final ExactDay VISITOR = new ExactDay();

    private ExactDay() {}

    static Optional<LocalDate> of(TimeValue value) {
        return value.accept(VISITOR);
    }

    @Override
    public Optional<LocalDate> period(CalendarPeriod period) {
        Granularity granularity = period.granularity();
        return granularity == Granularity.DAY || granularity == Granularity.WEEKEND
                ? period.start()
                : Optional.empty();
    }

    @Override
    public Optional<LocalDate> dayTime(DayTime time) {
        return time.start();
    }

    @Override
    public Optional<LocalDate> interval(Interval interval) {
        boolean ofDays =
                Stream.of(interval.from(), interval.to())
                        .flatMap((Endpoint end) -> end.period().stream())
                        .allMatch(end -> end.granularity() == Granularity.DAY);
        return ofDays ? interval.start() : Optional.empty();
    }

    @Override
    public Optional<LocalDate> between(Between between) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> qualified(Qualified qualified) {
        return of(qualified.value());
    }

    @Override
    public Optional<LocalDate> length(Length length) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> recurrence(Recurrence recurrence) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> reference(Reference reference) {
        return Optional.empty();
    }
}
