package fasti.resolve;

import fasti.expression.Meaning.CalendarDate;
import fasti.time.CalendarPeriod;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dates that became an event's name, and need no year from then on: "the September 11 attacks" is
 * 2001-09-11 in every later text.
 */
final class NamedDays {
    private final Map<MonthDay, Named> days;

    private record Named(int year, Set<String> followers) {}

    private NamedDays(Map<MonthDay, Named> days) {
        this.days = Map.copyOf(days);
    }

    static NamedDays english() {
        Map<MonthDay, Named> days = new HashMap<>();
        for (String line : VerbTable.lines("english/named-days.tsv")) {
            String[] columns = line.split("\t", -1);
            days.put(
                    MonthDay.parse("--" + columns[0]),
                    new Named(
                            Integer.parseInt(columns[1]),
                            Set.copyOf(Arrays.asList(columns[2].split(" ", -1)))));
        }
        return new NamedDays(days);
    }

    /** The day, where the date has no year and the word behind it makes it the event's name. */
    Optional<Reading> read(CalendarDate date, String text, int end, Speech speech) {
        boolean yearless =
                date.year().isEmpty() && date.month().isPresent() && date.day().isPresent();
        if (!yearless || !CalendarDates.isPossible(date)) {
            return Optional.empty();
        }
        MonthDay day = MonthDay.of(date.month().getAsInt(), date.day().getAsInt());
        return Optional.ofNullable(days.get(day))
                .filter(named -> named.followers().contains(SentenceWords.after(text, end)))
                .map(named -> CalendarPeriod.day(day.atYear(named.year())))
                .filter(d -> speech.latest().filter(now -> now.isBefore(d.first())).isEmpty())
                .map(
                        d ->
                                Reading.date(d, Method.EXPLICIT, 0.95)
                                        .step("the date is the event's name"));
    }
}
