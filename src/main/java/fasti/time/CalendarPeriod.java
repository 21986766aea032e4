package fasti.time;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.Optional;

/**
 * One whole unit of the calendar: the day 2016-12-22, the month 2011-03, the week that starts on
 * 2024-12-02. Weeks start on Monday (ISO 8601), weekends on Saturday; decades at years divisible by
 * ten; centuries at years divisible by a hundred (the 19th century is 1800 to 1899, as TIMEX3
 * writes it). Years are proleptic: 0 is 1 BC. Before that, decades and centuries go by the number
 * BC: the 470s BC are 479 to 470 BC.
 *
 * @param granularity the unit, {@link Granularity#DAY} or coarser
 * @param first the unit's first day
 */
public record CalendarPeriod(Granularity granularity, LocalDate first)
        implements TimeValue, Comparable<CalendarPeriod> {

    /** Checks that the day given is really the unit's first. */
    public CalendarPeriod {
        Objects.requireNonNull(first);
        if (granularity.isFinerThan(Granularity.DAY)) {
            throw new IllegalArgumentException("finer than a day: " + granularity);
        }
        if (!firstDay(granularity, first).equals(first)) {
            throw new IllegalArgumentException(first + " does not start a " + granularity);
        }
    }

    /**
     * The unit of the given size that holds a day: {@code containing(MONTH, 2011-03-15)} is March
     * 2011.
     */
    public static CalendarPeriod containing(Granularity granularity, LocalDate day) {
        return new CalendarPeriod(granularity, firstDay(granularity, day));
    }

    public static CalendarPeriod day(LocalDate day) {
        return new CalendarPeriod(Granularity.DAY, day);
    }

    /**
     * A day; throws {@link DateTimeException} for one that is not on the calendar, such as 31
     * February.
     */
    public static CalendarPeriod day(int year, int month, int day) {
        return day(LocalDate.of(year, month, day));
    }

    public static CalendarPeriod month(int year, int month) {
        return new CalendarPeriod(Granularity.MONTH, LocalDate.of(year, month, 1));
    }

    public static CalendarPeriod year(int year) {
        return new CalendarPeriod(Granularity.YEAR, LocalDate.of(year, 1, 1));
    }

    /** A quarter, 1 to 4. */
    public static CalendarPeriod quarter(int year, int quarter) {
        return new CalendarPeriod(Granularity.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
    }

    /** A half year, 1 or 2. */
    public static CalendarPeriod half(int year, int half) {
        return new CalendarPeriod(Granularity.HALF, LocalDate.of(year, 6 * half - 5, 1));
    }

    /** A season by the year in which it begins. */
    public static CalendarPeriod season(int year, Season season) {
        return new CalendarPeriod(Granularity.SEASON, LocalDate.of(year, season.firstMonth(), 1));
    }

    /** A decade by any of its years. */
    public static CalendarPeriod decade(int year) {
        return containing(Granularity.DECADE, LocalDate.of(year, 1, 1));
    }

    /** A century by any of its years: 1850 gives the nineteenth. */
    public static CalendarPeriod century(int year) {
        return containing(Granularity.CENTURY, LocalDate.of(year, 1, 1));
    }

    private static LocalDate firstDay(Granularity granularity, LocalDate day) {
        return switch (granularity) {
            case WEEK -> day.with(previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> day.with(previousOrSame(DayOfWeek.SATURDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> startOfYears(day, 10);
            case CENTURY -> startOfYears(day, 100);
            case MILLENNIUM -> startOfYears(day, 1000);
            default -> day;
        };
    }

    private static LocalDate startOfYears(LocalDate day, int years) {
        int year = day.getYear();
        int first = year >= 0 ? year / years * years : 1 - ((1 - year) / years * years + years - 1);
        return LocalDate.of(first, 1, 1);
    }

    /** The unit that lies n units later, or earlier for a negative n. */
    public CalendarPeriod plus(long n) {
        // Decades and longer ones are not of one length where BC meets AD.
        LocalDate day = granularity.isFinerThan(Granularity.DECADE) || n >= 0 ? first : last();
        return containing(granularity, shift(day, n));
    }

    private LocalDate shift(LocalDate day, long n) {
        return switch (granularity) {
            case WEEK, WEEKEND -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case QUARTER, SEASON -> day.plusMonths(3 * n);
            case HALF -> day.plusMonths(6 * n);
            case YEAR -> day.plusYears(n);
            case DECADE -> day.plusYears(10 * n);
            case CENTURY -> day.plusYears(100 * n);
            case MILLENNIUM -> day.plusYears(1000 * n);
            default -> day.plusDays(n);
        };
    }

    /** The unit's last day. */
    public LocalDate last() {
        return granularity == Granularity.WEEKEND
                ? first.plusDays(1)
                : shift(first, 1).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** Whether the other unit lies wholly within this one. */
    public boolean contains(CalendarPeriod other) {
        return contains(other.first) && contains(other.last());
    }

    @Override
    public Optional<CalendarPeriod> period() {
        return Optional.of(this);
    }

    @Override
    public Optional<LocalDate> start() {
        return Optional.of(first);
    }

    @Override
    public Optional<LocalDate> end() {
        return Optional.of(last());
    }

    @Override
    public String edtf() {
        return switch (granularity) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> edtfYear(first) + "-" + (32 + quarterNumber());
            case SEASON -> edtfYear(first) + "-" + season().edtfCode();
            case HALF -> edtfYear(first) + "-" + (39 + halfNumber());
            case YEAR -> edtfYear(first);
            case DECADE -> first.getYear() < 0 ? years() : prefix(3) + "X";
            case CENTURY -> first.getYear() < 0 ? years() : prefix(2) + "XX";
            case MILLENNIUM -> first.getYear() < 0 ? years() : prefix(1) + "XXX";
            default -> first + "/" + last();
        };
    }

    /** EDTF counts its masked years from year 0, so that those BC need an interval. */
    private String years() {
        return edtfYear(first) + "/" + edtfYear(last());
    }

    @Override
    public String timex() {
        return switch (granularity) {
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case QUARTER -> timexYear() + "-Q" + quarterNumber();
            case SEASON -> timexYear() + "-" + season().timex();
            case HALF -> timexYear() + "-H" + halfNumber();
            case YEAR -> timexYear();
            case DECADE -> prefix(3);
            case CENTURY -> prefix(2);
            case MILLENNIUM -> prefix(1);
            default -> timexYear() + edtf().substring(edtfYear(first).length());
        };
    }

    private int quarterNumber() {
        return (first.getMonthValue() + 2) / 3;
    }

    private int halfNumber() {
        return first.getMonthValue() == 1 ? 1 : 2;
    }

    private Season season() {
        return Season.startingIn(first.getMonthValue());
    }

    private String week() {
        return pad(first.get(IsoFields.WEEK_BASED_YEAR), 4)
                + "-W"
                + pad(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String edtfYear(LocalDate day) {
        return (day.getYear() < 0 ? "-" : "") + pad(Math.abs(day.getYear()), 4);
    }

    private String timexYear() {
        return first.getYear() <= 0 ? "BC" + pad(1 - first.getYear(), 4) : pad(first.getYear(), 4);
    }

    private String prefix(int digits) {
        String year =
                first.getYear() < 0 ? "BC" + pad(1 - last().getYear(), 4) : pad(first.getYear(), 4);
        return year.substring(0, year.length() - 4 + digits);
    }

    private static String pad(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    /** By first day, then the finer one first. */
    @Override
    public int compareTo(CalendarPeriod other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : granularity.compareTo(other.granularity);
    }

    @Override
    public String toString() {
        return edtf();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.period(this);
    }
}
