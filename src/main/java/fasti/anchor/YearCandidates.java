package fasti.anchor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The years in which a day without a year may lie: 13 February, a Monday, in 2006, 2012, 2017,
 * 2023.
 */
final class YearCandidates {
    /** The years of news on the web, where nothing in the text says otherwise. */
    static final int EARLIEST = 1996;

    private static final int SPAN = 33;

    private YearCandidates() {}

    /**
     * The days, in order.
     *
     * @param after a day the document cannot be older than
     */
    static List<LocalDate> of(
            TextDate date, Optional<DayOfWeek> weekday, Optional<LocalDate> after) {
        int first = after.map(LocalDate::getYear).filter(y -> y < EARLIEST).orElse(EARLIEST);
        return IntStream.rangeClosed(first, Math.max(first, EARLIEST) + SPAN)
                .mapToObj(date::day)
                .flatMap(Optional::stream)
                .filter(day -> weekday.isEmpty() || day.getDayOfWeek() == weekday.get())
                .toList();
    }
}
