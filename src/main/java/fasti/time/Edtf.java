package fasti.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads dates in EDTF (ISO 8601-2): {@code 2016-12-22}, {@code 2011-03}, {@code 2016-12-22?},
 * {@code 2015-09-30/..}, {@code 2017-10-31/}, {@code [2017-01-25..2017-02-12]}.
 *
 * <p>Levels 0 and 1, and of level 2 what {@link TimeValue#edtf()} writes: quarters (33 to 36),
 * halves (40, 41), decades ({@code 201X}), one of a set with both or one bound. A month or day that
 * level 1 leaves open ({@code 2004-06-XX}) gives the unit that was said, the month. Where the ends
 * of an interval are qualified differently, the whole is taken as both. Years are four digits.
 */
public final class Edtf {
    private Edtf() {}

    /** The value; empty for anything that is not EDTF, or not on the calendar. */
    public static Optional<TimeValue> parse(String edtf) {
        if (edtf.startsWith("[") && edtf.endsWith("]")) {
            return oneOf(edtf.substring(1, edtf.length() - 1));
        }
        int slash = edtf.indexOf('/');
        return slash < 0
                ? single(edtf)
                : interval(edtf.substring(0, slash), edtf.substring(slash + 1));
    }

    private static Optional<TimeValue> single(String edtf) {
        int time = edtf.indexOf('T');
        if (time > 0) {
            return dayTime(edtf.substring(0, time), edtf.substring(time + 1));
        }
        return period(bare(edtf)).map(period -> qualified(period, sign(edtf)));
    }

    private static Optional<TimeValue> dayTime(String date, String time) {
        return time.matches("\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d(:\\d\\d)?)?")
                ? period(date)
                        .filter(p -> p.granularity() == Granularity.DAY)
                        .map(p -> new DayTime(p.first(), new TimeOfDay(time)))
                : Optional.empty();
    }

    private static Optional<TimeValue> interval(String from, String to) {
        Optional<Endpoint> start = endpoint(bare(from));
        Optional<Endpoint> end = endpoint(bare(to));
        boolean bounded =
                start.flatMap(Endpoint::period).or(() -> end.flatMap(Endpoint::period)).isPresent();
        if (start.isEmpty() || end.isEmpty() || !bounded) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    qualified(new Interval(start.get(), end.get()), sign(from) | sign(to)));
        } catch (IllegalArgumentException endsBeforeItBegins) {
            return Optional.empty();
        }
    }

    private static Optional<Endpoint> endpoint(String edtf) {
        return switch (edtf) {
            case "" -> Optional.of(new Endpoint.Unknown());
            case ".." -> Optional.of(new Endpoint.Open());
            default -> period(edtf).map(Endpoint::at);
        };
    }

    private static Optional<TimeValue> oneOf(String set) {
        int dots = set.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        String from = set.substring(0, dots);
        String to = set.substring(dots + 2);
        Optional<LocalDate> earliest = period(from).map(CalendarPeriod::first);
        Optional<LocalDate> latest = period(to).map(CalendarPeriod::last);
        boolean understood =
                (from.isEmpty() || earliest.isPresent()) && (to.isEmpty() || latest.isPresent());
        boolean crossed =
                earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get());
        return !understood || crossed || (earliest.isEmpty() && latest.isEmpty())
                ? Optional.empty()
                : Optional.of(new Between(earliest, latest));
    }

    private static final int UNCERTAIN = 1;
    private static final int APPROXIMATE = 2;

    private static int sign(String edtf) {
        if (edtf.isEmpty()) {
            return 0;
        }
        return switch (edtf.charAt(edtf.length() - 1)) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN | APPROXIMATE;
            default -> 0;
        };
    }

    private static String bare(String edtf) {
        return sign(edtf) == 0 ? edtf : edtf.substring(0, edtf.length() - 1);
    }

    private static TimeValue qualified(TimeValue value, int sign) {
        return sign == 0
                ? value
                : new Qualified(value, (sign & UNCERTAIN) != 0, (sign & APPROXIMATE) != 0);
    }

    /** One unit of the calendar. */
    private static Optional<CalendarPeriod> period(String edtf) {
        boolean beforeZero = edtf.startsWith("-");
        String plain = beforeZero ? edtf.substring(1) : edtf;
        if (!hasShape(plain)) {
            return Optional.empty();
        }
        try {
            return plain.indexOf('X') >= 0 && plain.indexOf('X') < 4
                    ? masked(plain, beforeZero)
                    : Optional.of(dated(plain, beforeZero));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }

    /** {@code dddd}, {@code dddd-dd} or {@code dddd-dd-dd}, the last digits perhaps X. */
    private static boolean hasShape(String plain) {
        if (plain.length() != 4 && plain.length() != 7 && plain.length() != 10) {
            return false;
        }
        boolean masked = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean dash = i == 4 || i == 7;
            boolean digit = c >= '0' && c <= '9';
            if (dash ? c != '-' : c != 'X' && (masked || !digit)) {
                return false;
            }
            masked |= c == 'X';
        }
        return plain.charAt(0) != 'X';
    }

    private static Optional<CalendarPeriod> masked(String plain, boolean beforeZero) {
        if (beforeZero || plain.length() > 4) {
            return Optional.empty();
        }
        int year = Integer.parseInt(plain.replace('X', '0'));
        return Optional.of(
                CalendarPeriod.containing(
                        switch (plain.indexOf('X')) {
                            case 3 -> Granularity.DECADE;
                            case 2 -> Granularity.CENTURY;
                            default -> Granularity.MILLENNIUM;
                        },
                        LocalDate.of(year, 1, 1)));
    }

    private static CalendarPeriod dated(String plain, boolean beforeZero) {
        int year = Integer.parseInt(plain.substring(0, 4)) * (beforeZero ? -1 : 1);
        if (plain.length() == 4 || plain.charAt(5) == 'X' || plain.charAt(6) == 'X') {
            return CalendarPeriod.year(year);
        }
        int month = Integer.parseInt(plain.substring(5, 7));
        if (plain.length() == 10 && plain.charAt(8) != 'X' && plain.charAt(9) != 'X') {
            return CalendarPeriod.day(year, month, Integer.parseInt(plain.substring(8)));
        }
        return part(year, month);
    }

    private static CalendarPeriod part(int year, int code) {
        return switch (code) {
            case 21 -> CalendarPeriod.season(year, Season.SPRING);
            case 22 -> CalendarPeriod.season(year, Season.SUMMER);
            case 23 -> CalendarPeriod.season(year, Season.AUTUMN);
            case 24 -> CalendarPeriod.season(year, Season.WINTER);
            case 33, 34, 35, 36 -> CalendarPeriod.quarter(year, code - 32);
            case 40, 41 -> CalendarPeriod.half(year, code - 39);
            default -> CalendarPeriod.month(year, code);
        };
    }
}
