package fasti.resolve;

import fasti.expression.Meaning;
import fasti.expression.Meaning.Deixis;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;

/** What a phrase of the long tail says, as Natty's syntax tree has it; no date is chosen yet. */
sealed interface Said {

    /** Gives the phrase its value where it stands. */
    Reading read(MeaningReader reader, LongTail longTail);

    /** The same with "this" before it; nothing for what is no holiday. */
    default Optional<Said> present() {
        return Optional.empty();
    }

    /** Something that our own meanings can say. */
    record Plain(Meaning meaning) implements Said {
        @Override
        public Reading read(MeaningReader reader, LongTail longTail) {
            return meaning.accept(reader);
        }
    }

    /** "Thanksgiving", "last Easter", "Good Friday 2017". */
    record Holiday(String name, OptionalInt year, Deixis deixis) implements Said {
        @Override
        public Optional<Said> present() {
            return Optional.of(new Holiday(name, year, Deixis.THIS));
        }

        @Override
        public Reading read(MeaningReader reader, LongTail longTail) {
            YearlyCycle cycle = new YearlyCycle(y -> longTail.holiday(name, y), "XXXX-XX-XX");
            if (year.isEmpty()) {
                return Choice.of(cycle, deixis, reader.situation());
            }
            return cycle.in(year.getAsInt())
                    .map(day -> Reading.date(day, Method.EXPLICIT, 0.95))
                    .orElseGet(() -> Reading.impossible(year + "-XX-XX", "no such holiday then"))
                    .step("the calendar of holidays");
        }
    }

    /** "Two Fridays ago": the weekday, some weeks before or after the day of speech. */
    record Weekdays(DayOfWeek weekday, int steps) implements Said {
        @Override
        public Reading read(MeaningReader reader, LongTail longTail) {
            WeeklyCycle cycle = new WeeklyCycle(weekday);
            Deixis deixis = steps < 0 ? Deixis.LAST : Deixis.NEXT;
            Reading nearest = Choice.of(cycle, deixis, reader.situation());
            long weeks = steps < 0 ? steps + 1L : steps - 1L;
            return nearest.period()
                    .map(day -> day.first().plusWeeks(weeks))
                    .map(fasti.time.CalendarPeriod::day)
                    .map(day -> nearest.value(day).timex(day.timex()))
                    .orElse(nearest);
        }
    }
}
