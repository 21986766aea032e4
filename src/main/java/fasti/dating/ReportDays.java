package fasti.dating;

import fasti.dating.UndatedText.Yearless;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days from which a text without a dateline may speak, one for each year: the first day of the
 * weekday it reports on, after the date it tells as past, so that its other weekdays lie in between
 * ("on December 22 … on Friday … said on Tuesday").
 */
final class ReportDays {
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2035;
    private static final int FARTHEST_WEEKS = 2;

    private ReportDays() {}

    /** The days, in order; none where the text has no past date or no weekday. */
    static List<LocalDate> of(UndatedText text, List<Window> windows) {
        Optional<Yearless> past = text.toldBehindTheNews();
        if (past.isEmpty()) {
            return List.of();
        }
        int first =
                year(windows.stream().map(Window::earliest).max(LocalDate::compareTo), EARLIEST);
        int last = year(windows.stream().map(Window::latest).min(LocalDate::compareTo), LATEST);
        return IntStream.rangeClosed(first - 1, last + 1)
                .mapToObj(past.get().days()::in)
                .flatMap(Optional::stream)
                .flatMap(day -> reportDay(day, text.weekdays()).stream())
                .toList();
    }

    private static int year(Optional<LocalDate> day, int otherwise) {
        return day.map(LocalDate::getYear).filter(y -> y > 0 && y < 3000).orElse(otherwise);
    }

    /** The first weekday named is the one it reports on. */
    private static Optional<LocalDate> reportDay(LocalDate told, List<DayOfWeek> weekdays) {
        LocalDate day = told.with(TemporalAdjusters.nextOrSame(weekdays.get(0)));
        for (int week = 0; week < FARTHEST_WEEKS; week++) {
            LocalDate report = day.plusWeeks(week);
            if (weekdays.stream().allMatch(w -> liesBetween(told, report, w))) {
                return Optional.of(report);
            }
        }
        return Optional.empty();
    }

    private static boolean liesBetween(LocalDate told, LocalDate report, DayOfWeek weekday) {
        return !report.with(TemporalAdjusters.previousOrSame(weekday)).isBefore(told);
    }
}
