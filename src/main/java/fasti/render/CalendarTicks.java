package fasti.render;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where an axis is marked: the finest unit of the calendar whose labels have room. */
final class CalendarTicks {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FIRST_DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final double DAYS_A_YEAR = 365.2425;
    private static final int[] YEARS = {1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000};

    /** A mark at the first moment of a day. */
    record Tick(LocalDate at, String label) {}

    private record Step(TemporalAmount amount, double days, double room) {}

    private CalendarTicks() {}

    private static List<Step> steps(boolean beforeChrist) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Period.ofDays(1), 1, 76));
        steps.add(new Step(Period.ofDays(7), 7, 84));
        for (int months : new int[] {1, 2, 3, 6}) {
            double room = months == 6 ? 110 : 68;
            steps.add(new Step(Period.ofMonths(months), months * DAYS_A_YEAR / 12, room));
        }
        for (int years : YEARS) {
            steps.add(new Step(Period.ofYears(years), years * DAYS_A_YEAR, beforeChrist ? 62 : 44));
        }
        return steps;
    }

    static List<Tick> of(ChartRange range, double pixelsPerDay) {
        List<Step> steps = steps(range.from().getYear() <= 0);
        Step step =
                steps.stream()
                        .filter(s -> s.days() * pixelsPerDay >= s.room())
                        .findFirst()
                        .orElse(steps.get(steps.size() - 1));
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate at = first(range.from(), step);
                !at.isAfter(range.to());
                at = at.plus(step.amount())) {
            if (!at.isBefore(range.from())) {
                ticks.add(new Tick(at, label(at, step, ticks.isEmpty())));
            }
        }
        return ticks;
    }

    private static LocalDate first(LocalDate from, Step step) {
        if (step.days() < 8) {
            return step.days() == 1
                    ? from
                    : from.minusDays(ChronoUnit.DAYS.between(MONDAY, from) % 7);
        }
        if (step.days() < DAYS_A_YEAR) {
            return from.withDayOfYear(1);
        }
        int years = (int) Math.round(step.days() / DAYS_A_YEAR);
        return LocalDate.of(Math.floorDiv(from.getYear(), years) * years, 1, 1);
    }

    private static final LocalDate MONDAY = LocalDate.of(-10000, 1, 3);

    private static String label(LocalDate at, Step step, boolean first) {
        if (step.days() < 8) {
            return (first || at.getDayOfYear() <= step.days() ? FIRST_DAY : DAY).format(at);
        }
        return step.days() < DAYS_A_YEAR ? MONTH.format(at) : year(at.getYear());
    }

    private static String year(int year) {
        return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
    }
}
