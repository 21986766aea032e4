package fasti.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that an EDTF text touches, first and last; for dates that timeline.json gives as text
 * alone, such as those of {@code alternatives}.
 */
record EdtfDays(Optional<LocalDate> first, Optional<LocalDate> last) {

    /** Reads a text; nothing is known of one that is not understood. */
    static EdtfDays of(String edtf) {
        String plain = edtf.replaceAll("[?~%\\[\\]]", "");
        int slash = plain.indexOf('/');
        int dots = plain.indexOf("..");
        if (slash >= 0) {
            return new EdtfDays(
                    unit(plain.substring(0, slash)).first, unit(plain.substring(slash + 1)).last);
        }
        if (dots >= 0) {
            return new EdtfDays(
                    unit(plain.substring(0, dots)).first, unit(plain.substring(dots + 2)).last);
        }
        return unit(plain);
    }

    private static EdtfDays unit(String text) {
        int sign = text.startsWith("-") ? 1 : 0;
        try {
            return switch (text.length() - sign) {
                case 4 -> years(text);
                case 7 ->
                        months(
                                Year.parse(text.substring(0, 4 + sign)),
                                Integer.parseInt(text.substring(5 + sign)));
                case 10 -> between(LocalDate.parse(text), LocalDate.parse(text));
                default -> new EdtfDays(Optional.empty(), Optional.empty());
            };
        } catch (DateTimeException | NumberFormatException e) {
            return new EdtfDays(Optional.empty(), Optional.empty());
        }
    }

    private static EdtfDays years(String text) {
        int one = Integer.parseInt(text.replace('X', '0'));
        int other = Integer.parseInt(text.replace('X', '9'));
        return between(
                LocalDate.of(Math.min(one, other), 1, 1),
                LocalDate.of(Math.max(one, other), 12, 31));
    }

    /** A month, a season (21 to 24), a quarter (33 to 36) or a half year (40, 41). */
    private static EdtfDays months(Year year, int code) {
        if (code <= 12) {
            return months(year, code, 1);
        }
        if (code <= 24) {
            return months(year, 3 * (code - 20), 3);
        }
        return code < 40 ? months(year, 3 * code - 98, 3) : months(year, 6 * code - 239, 6);
    }

    private static EdtfDays months(Year year, int from, int count) {
        YearMonth first = year.atMonth(from);
        return between(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static EdtfDays between(LocalDate first, LocalDate last) {
        return new EdtfDays(Optional.of(first), Optional.of(last));
    }
}
