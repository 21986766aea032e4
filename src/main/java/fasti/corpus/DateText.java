package fasti.corpus;

import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import fasti.time.Interval;
import fasti.time.Qualified;
import fasti.time.TimeValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the value of a field that holds a date: EDTF as a manifest has it ({@code 2016-12-27?},
 * {@code 2011-03}, {@code 2016-12-01/2016-12-05}), a time stamp ({@code 2017-02-13T10:00:00Z}, by
 * its day as written), or a date as a feed or page prints it ({@code Mon, 13 Feb 2017 10:00 GMT}).
 */
final class DateText {
    private static final Pattern EDTF =
            Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([?~%]?)");

    private static final Pattern STAMP =
            Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ]\\d.*)?", Pattern.DOTALL);

    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /** {@code Mon Feb 13 09:49:32 UTC 2017}, as programs print it. */
    private static final Pattern MACHINE =
            Pattern.compile("\\p{L}{3} (\\p{L}{3}) (\\d{1,2}) [\\d:]{8} \\S{1,9} (\\d{4})");

    private DateText() {}

    /** EDTF only, as a manifest's {@code published} is written. */
    static Optional<TimeValue> edtf(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return qualified(text);
        }
        Optional<CalendarPeriod> from = period(text.substring(0, slash));
        Optional<CalendarPeriod> to = period(text.substring(slash + 1));
        return from.isPresent() && to.isPresent() && !to.get().last().isBefore(from.get().first())
                ? Optional.of(Interval.of(from.get(), to.get()))
                : Optional.empty();
    }

    /** Any form. */
    static Optional<TimeValue> read(String text) {
        String plain = text.strip();
        return edtf(plain)
                .or(() -> stamp(plain))
                .or(() -> epoch(plain))
                .or(() -> machine(plain))
                .or(
                        () ->
                                PrintedDates.find(plain).stream()
                                        .findFirst()
                                        .map(PrintedDates.Found::date));
    }

    /**
     * As a record's field is written: {@code 3/4/2017} is empty where the order is open, since
     * either reading would be a guess.
     */
    static Optional<TimeValue> field(String text, DayMonthOrder order) {
        String plain = text.strip();
        return PrintedDates.find(plain).stream()
                .findFirst()
                .filter(PrintedDates.Found::eitherWay)
                .map(either -> PrintedDates.find(plain, order).get(0).value())
                .orElseGet(() -> read(plain));
    }

    private static Optional<TimeValue> stamp(String text) {
        Matcher m = STAMP.matcher(text);
        return m.matches()
                ? checked(m.group(1) + "-" + m.group(2) + "-" + m.group(3)).map(d -> d)
                : Optional.empty();
    }

    /** Seconds or milliseconds since 1970, as scripts count. */
    private static Optional<TimeValue> epoch(String text) {
        if (!EPOCH.matcher(text).matches()) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(text.substring(0, 10));
        return Optional.of(
                CalendarPeriod.day(
                        Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    private static Optional<TimeValue> machine(String text) {
        Matcher m = MACHINE.matcher(text);
        return m.matches()
                ? read(m.group(2) + " " + m.group(1) + " " + m.group(3))
                : Optional.empty();
    }

    private static Optional<TimeValue> qualified(String text) {
        Matcher m = EDTF.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String sign = m.group(4);
        String date = text.substring(0, text.length() - sign.length());
        return period(date).map(p -> sign.isEmpty() ? p : qualify(p, sign));
    }

    private static TimeValue qualify(CalendarPeriod period, String sign) {
        return new Qualified(period, !sign.equals("~"), !sign.equals("?"));
    }

    private static Optional<CalendarPeriod> period(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(CalendarPeriod.year(Integer.parseInt(text)));
                case 7 -> {
                    LocalDate first = YearMonth.parse(text).atDay(1);
                    yield Optional.of(new CalendarPeriod(Granularity.MONTH, first));
                }
                default -> checked(text);
            };
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarPeriod> checked(String isoDay) {
        try {
            return Optional.of(CalendarPeriod.day(LocalDate.parse(isoDay)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
