package fasti.render;

import fasti.time.Between;
import fasti.time.CalendarPeriod;
import fasti.time.DayTime;
import fasti.time.Granularity;
import fasti.time.Interval;
import fasti.time.Length;
import fasti.time.Qualified;
import fasti.time.Recurrence;
import fasti.time.Reference;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates in words, at the precision they have: "22 December 2016", "March 2011", "23–24 January
 * 2017", "since 30 September 2015". The words are English whatever the machine speaks.
 */
final class DateDisplay implements TimeValue.Visitor<String> {

    @Override
    public String period(CalendarPeriod period) {
        LocalDate first = period.first();
        return switch (period.granularity()) {
            case WEEK -> "week of " + day(first);
            case WEEKEND -> "weekend of " + days(first, period.last());
            case MONTH -> month(first) + " " + year(first);
            case QUARTER -> "quarter " + (first.getMonthValue() + 2) / 3 + " of " + year(first);
            case SEASON -> season(first);
            case HALF ->
                    (first.getMonthValue() == 1 ? "first" : "second") + " half of " + year(first);
            case YEAR -> year(first);
            case DECADE -> years(first) + "s";
            case CENTURY -> century(first);
            case MILLENNIUM -> years(first) + "–" + years(period.last());
            default -> day(first);
        };
    }

    private static String season(LocalDate first) {
        return switch (first.getMonthValue()) {
            case 3 -> "spring " + year(first);
            case 6 -> "summer " + year(first);
            case 9 -> "autumn " + year(first);
            default -> "winter " + years(first) + "–" + years(first.plusYears(1));
        };
    }

    private static String century(LocalDate first) {
        int number = Math.floorDiv(first.getYear(), 100) + 1;
        return number > 0 ? ordinal(number) + " century" : ordinal(1 - number) + " century BC";
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        String ending =
                tens >= 11 && tens <= 13
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return number + ending;
    }

    @Override
    public String dayTime(DayTime time) {
        return day(time.day());
    }

    @Override
    public String interval(Interval interval) {
        Optional<CalendarPeriod> from = interval.from().period();
        Optional<CalendarPeriod> to = interval.to().period();
        if (from.isPresent() && to.isPresent()) {
            return span(from.get(), to.get());
        }
        if (from.isPresent()) {
            boolean open = interval.to().edtf().equals("..");
            return (open ? "since " : "began ") + period(from.get());
        }
        return "until " + period(to.orElseThrow());
    }

    private String span(CalendarPeriod from, CalendarPeriod to) {
        boolean sameYear = from.first().getYear() == to.first().getYear();
        if (from.granularity() == Granularity.DAY && to.granularity() == Granularity.DAY) {
            return days(from.first(), to.first());
        }
        if (from.granularity() == Granularity.YEAR && to.granularity() == Granularity.YEAR) {
            return sameYear ? period(from) : year(from.first()) + "–" + year(to.first());
        }
        if (from.granularity() == Granularity.MONTH
                && to.granularity() == Granularity.MONTH
                && sameYear) {
            return month(from.first()) + "–" + period(to);
        }
        return period(from) + " – " + period(to);
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " – " + day(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + day(to)
                : from.getDayOfMonth() + " " + month(from) + " – " + day(to);
    }

    @Override
    public String between(Between between) {
        Optional<LocalDate> earliest = between.earliest();
        Optional<LocalDate> latest = between.latest();
        if (earliest.isPresent() && latest.isPresent()) {
            LocalDate from = earliest.get();
            LocalDate to = latest.get();
            boolean sameYear = from.getYear() == to.getYear();
            return "between "
                    + (sameYear ? from.getDayOfMonth() + " " + month(from) : day(from))
                    + " and "
                    + day(to);
        }
        return earliest.map(e -> "not before " + day(e))
                .or(() -> latest.map(l -> "not after " + day(l)))
                .orElseThrow();
    }

    /** "About" says approximate; a question mark says inferred, as in EDTF. */
    @Override
    public String qualified(Qualified qualified) {
        return (qualified.approximate() ? "about " : "")
                + qualified.value().accept(this)
                + (qualified.uncertain() ? " (inferred)" : "");
    }

    @Override
    public String length(Length length) {
        return length.timex();
    }

    @Override
    public String recurrence(Recurrence recurrence) {
        return recurrence.timex();
    }

    @Override
    public String reference(Reference reference) {
        return reference.timex();
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + year(day);
    }

    private static String month(LocalDate day) {
        return Month.from(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String years(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    /** The year; the proleptic year 0 is 1 BC. */
    private static String year(LocalDate day) {
        return day.getYear() > 0 ? years(day) : 1 - day.getYear() + " BC";
    }
}
