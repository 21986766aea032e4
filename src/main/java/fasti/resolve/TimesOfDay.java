package fasti.resolve;

import fasti.expression.Meaning;
import fasti.expression.Meaning.TimeOn;
import fasti.time.CalendarPeriod;
import fasti.time.DayTime;
import fasti.time.Granularity;
import fasti.time.TimeOfDay;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.Optional;

/** Times of day: "3 p.m. Friday", "last night", "that morning", "noon". */
final class TimesOfDay {
    private TimesOfDay() {}

    static Reading read(TimeOn time, MeaningReader reader) {
        Optional<Meaning> day = time.day();
        return day.isPresent()
                ? on(day.get().accept(reader), time.time())
                : unsaid(time.time(), reader.situation());
    }

    private static Reading on(Reading day, TimeOfDay time) {
        String timex = day.timex() + "T" + written(time);
        Optional<CalendarPeriod> period =
                day.period().filter(p -> p.granularity() == Granularity.DAY);
        if (period.isEmpty()) {
            return day.type(Timex.Type.TIME).timex(masked(day.timex()) + "T" + written(time));
        }
        DayTime value = new DayTime(period.get().first(), time);
        return day.value(keepDoubt(day, value)).type(Timex.Type.TIME).timex(timex);
    }

    private static TimeValue keepDoubt(Reading day, DayTime value) {
        return day.resolution().value().map(TimeValue::edtf).orElse("").endsWith("?")
                ? fasti.time.Qualified.uncertain(value)
                : value;
    }

    /** The guideline's annotators leave the zone out of the value. */
    private static String written(TimeOfDay time) {
        String timex = time.timex();
        int zone = Math.max(timex.indexOf('+'), timex.indexOf('-'));
        return zone > 0 ? timex.substring(0, zone) : timex;
    }

    /** A month or year becomes a day of it: {@code 1918-08} gives {@code 1918-08-XX}. */
    private static String masked(String timex) {
        return switch (timex.length()) {
            case 4 -> timex + "-XX-XX";
            case 7 -> timex + "-XX";
            default -> timex;
        };
    }

    /** No day was said: the one spoken of, else the day of speech. */
    private static Reading unsaid(TimeOfDay time, Situation situation) {
        Optional<LocalDate> focus =
                situation.focus().unit(Granularity.DAY).map(CalendarPeriod::first);
        Optional<LocalDate> day =
                situation.narrative() ? focus : focus.or(() -> situation.speech().day());
        if (day.isEmpty()) {
            Reading open = Reading.noContext(Shifts.unknown(Granularity.DAY));
            return open.type(Timex.Type.TIME).timex(open.timex() + "T" + written(time));
        }
        boolean ofFocus = day.equals(focus);
        return Reading.of(
                        new DayTime(day.get(), time),
                        Timex.Type.TIME,
                        ofFocus ? Method.CONTEXT : Method.RELATIVE,
                        0.7)
                .timex(CalendarPeriod.day(day.get()).timex() + "T" + written(time))
                .step((ofFocus ? "on the day spoken of, " : "on the text's day, ") + day.get());
    }
}
