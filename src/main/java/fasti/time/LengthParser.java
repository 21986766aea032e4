package fasti.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code P2Y6M}, {@code P5.5Y}, {@code PT3H}, {@code P1DE} into amounts. */
final class LengthParser {
    private final String timex;
    private int at = 1;
    private boolean withinDay;

    private LengthParser(String timex) {
        this.timex = timex;
    }

    /** Empty where an amount is an X, or anything is not understood. */
    static List<Length.Amount> parse(String timex) {
        LengthParser parser = new LengthParser(timex);
        List<Length.Amount> amounts = new ArrayList<>(2);
        while (parser.at < timex.length()) {
            Optional<Length.Amount> next = parser.next();
            if (next.isEmpty()) {
                return List.of();
            }
            amounts.add(next.get());
        }
        return amounts;
    }

    static boolean isWithinDay(Granularity unit) {
        return unit.isFinerThan(Granularity.DAY_PART);
    }

    private Optional<Length.Amount> next() {
        if (timex.charAt(at) == 'T') {
            withinDay = true;
            at++;
        }
        int number = at;
        while (at < timex.length() && isNumeral(timex.charAt(at))) {
            at++;
        }
        int letters = at;
        while (at < timex.length() && isUnit(timex.charAt(at))) {
            at++;
        }
        if (letters == number || letters - number > 9 || at == letters) {
            return Optional.empty();
        }
        String digits = timex.substring(number, letters);
        return digits.equals(".")
                ? Optional.empty()
                : unit(timex.substring(letters, at))
                        .map(unit -> new Length.Amount(Double.parseDouble(digits), unit));
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static boolean isUnit(char c) {
        return c >= 'A' && c <= 'Z' && c != 'T' && c != 'X';
    }

    private Optional<Granularity> unit(String letters) {
        return Optional.ofNullable(
                switch (letters) {
                    case "S" -> Granularity.SECOND;
                    case "H" -> Granularity.HOUR;
                    case "M" -> withinDay ? Granularity.MINUTE : Granularity.MONTH;
                    case "D" -> Granularity.DAY;
                    case "WE" -> Granularity.WEEKEND;
                    case "W" -> Granularity.WEEK;
                    case "Q" -> Granularity.QUARTER;
                    case "Y" -> Granularity.YEAR;
                    case "E", "DE" -> Granularity.DECADE;
                    case "C", "CE" -> Granularity.CENTURY;
                    case "ML" -> Granularity.MILLENNIUM;
                    default -> null;
                });
    }
}
