package fasti.resolve;

import fasti.expression.Meaning;
import fasti.expression.Meaning.Range;
import fasti.time.CalendarPeriod;
import fasti.time.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * From one date to another: "January 23-24", "from May to June 2011", "December 28 – January 3".
 * Each side borrows what it lacks from the other; an end before its beginning is of the next year.
 */
final class Ranges {
    private Ranges() {}

    /** The whole and its two ends. */
    record Ends(Reading whole, Reading from, Reading to) {
        /** What is no range begins and ends with itself. */
        static Ends of(Reading one) {
            return new Ends(one, one, one);
        }
    }

    /** Any meaning: one that is no range begins and ends with itself. */
    static Ends read(Meaning meaning, MeaningReader reader) {
        if (meaning instanceof Range range) {
            return read(range, reader);
        }
        return Ends.of(meaning.accept(reader));
    }

    /** The end of a range whose beginning is known: the first after it, where it says no year. */
    static Ends onwards(Meaning meaning, CalendarPeriod start, MeaningReader reader) {
        Optional<Meaning.CalendarDate> date =
                Borrowing.calendarDate(meaning)
                        .filter(d -> d.year().isEmpty() && d.deixis() == Meaning.Deixis.NONE)
                        .filter(d -> !isReportersWeekday(d, reader.situation()));
        if (date.isEmpty()) {
            return read(meaning, reader);
        }
        Reading one = meaning.accept(reader.at(start));
        Reading end =
                isBefore(one, start) ? Borrowing.following(meaning).accept(reader.at(start)) : one;
        return Ends.of(end);
    }

    static Ends read(Range range, MeaningReader reader) {
        Meaning from = Borrowing.fill(range.from(), range.to());
        Meaning to = Borrowing.fill(range.to(), range.from());
        return from.year().isPresent() || range.to().year().isEmpty()
                ? forward(from, to, reader)
                : backward(from, to, reader);
    }

    private static Ends forward(Meaning from, Meaning to, MeaningReader reader) {
        Reading first = from.accept(reader);
        if (crossesYear(from, to) && isFarAhead(first, reader.situation())) {
            first = Borrowing.previous(from).accept(reader);
        }
        Optional<CalendarPeriod> start = first.period();
        if (start.isEmpty()) {
            return open(first, to.accept(reader));
        }
        if (isWeekdayAfterDate(from, to, reader.situation())) {
            Reading weekday = to.accept(reader);
            return isBefore(weekday, start.get())
                    ? joined(first, to.accept(reader.at(start.get())))
                    : joined(first, weekday);
        }
        Reading second = to.accept(reader.at(start.get()));
        if (isBefore(second, start.get())) {
            second = Borrowing.following(to).accept(reader.at(start.get()));
        }
        return joined(first, second);
    }

    /** "From Sept. 14 to Thursday": the Thursday of the report, not the one after the date. */
    private static boolean isWeekdayAfterDate(Meaning from, Meaning to, Situation situation) {
        boolean date = Borrowing.calendarDate(from).filter(d -> d.month().isPresent()).isPresent();
        return date
                && Borrowing.calendarDate(to)
                        .filter(d -> isReportersWeekday(d, situation))
                        .isPresent();
    }

    private static boolean isReportersWeekday(Meaning.CalendarDate date, Situation situation) {
        return date.month().isEmpty()
                && date.day().isEmpty()
                && situation.speech().isKnown()
                && !situation.narrative();
    }

    private static Ends backward(Meaning from, Meaning to, MeaningReader reader) {
        Reading second = to.accept(reader);
        Optional<CalendarPeriod> end = second.period();
        if (end.isEmpty()) {
            return open(from.accept(reader), second);
        }
        Reading first = from.accept(reader.at(end.get()));
        if (isBefore(second, first.period().orElse(end.get()))) {
            first = Borrowing.previous(from).accept(reader.at(end.get()));
        }
        return joined(first, second);
    }

    /** "From October to March", without a year. */
    private static boolean crossesYear(Meaning from, Meaning to) {
        OptionalInt first =
                Borrowing.calendarDate(from).map(d -> d.month()).orElse(OptionalInt.empty());
        OptionalInt last =
                Borrowing.calendarDate(to).map(d -> d.month()).orElse(OptionalInt.empty());
        return first.isPresent()
                && last.isPresent()
                && last.getAsInt() < first.getAsInt()
                && from.year().isEmpty()
                && to.year().isEmpty();
    }

    /** In a history that speaks of May, "from October to March" is the winter before. */
    private static boolean isFarAhead(Reading first, Situation situation) {
        Optional<CalendarPeriod> spoken = situation.focus().date();
        return situation.narrative()
                && first.period().isPresent()
                && spoken.isPresent()
                && spoken.get().last().plusMonths(3).isBefore(first.period().get().first());
    }

    private static boolean isBefore(Reading end, CalendarPeriod start) {
        return end.period().filter(p -> p.last().isBefore(start.first())).isPresent();
    }

    private static Ends joined(Reading first, Reading second) {
        Optional<CalendarPeriod> from = first.period();
        Optional<CalendarPeriod> to = second.period();
        if (from.isEmpty() || to.isEmpty()) {
            return open(first, second);
        }
        if (to.get().last().isBefore(from.get().first())) {
            Reading crossed = Reading.impossible(first.timex(), "it ends before it begins");
            return new Ends(crossed, first, second);
        }
        Reading whole =
                first.value(Interval.of(from.get(), to.get()))
                        .steps(List.of())
                        .step("the range ends with " + to.get().edtf());
        return new Ends(doubted(whole, first, second), first, second);
    }

    private static Reading doubted(Reading whole, Reading first, Reading second) {
        boolean doubt =
                first.resolution().value().get().edtf().endsWith("?")
                        || second.resolution().value().get().edtf().endsWith("?");
        return doubt
                ? whole.value(fasti.time.Qualified.uncertain(whole.resolution().value().get()))
                : whole;
    }

    private static Ends open(Reading first, Reading second) {
        Reading whole = first.period().isEmpty() ? first : second.timex(first.timex());
        return new Ends(whole, first, second);
    }
}
