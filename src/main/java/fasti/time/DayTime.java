package fasti.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time on a day: "Friday at 3 p.m.", "the night of 31 January". On the timeline only the day
 * counts; TIMEX3 keeps the time.
 */
public record DayTime(LocalDate day, TimeOfDay time) implements TimeValue {

    @Override
    public String edtf() {
        return day.toString();
    }

    @Override
    public String timex() {
        return CalendarPeriod.day(day).timex() + "T" + time.timex();
    }

    @Override
    public Optional<CalendarPeriod> period() {
        return Optional.of(CalendarPeriod.day(day));
    }

    @Override
    public Optional<LocalDate> start() {
        return Optional.of(day);
    }

    @Override
    public Optional<LocalDate> end() {
        return Optional.of(day);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dayTime(this);
    }
}
