package fasti.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A length of time that is tied to no date: "three days" is {@code P3D}, "five and a half years"
 * {@code P5.5Y}, "several months" {@code PXM}.
 *
 * @param timex the ISO 8601 duration, with {@code X} for an amount that was not said; TIMEX3 adds
 *     {@code E} and {@code DE} (decades), {@code C} and {@code CE} (centuries), {@code Q}
 *     (quarters)
 */
public record Length(String timex) implements TimeValue {

    /**
     * One amount of one unit: the {@code 5.5Y} of {@code P5.5Y}.
     *
     * @param number 0 or more
     */
    public record Amount(double number, Granularity unit) {}

    /** Refuses what does not begin like a duration. */
    public Length {
        if (!timex.startsWith("P")) {
            throw new IllegalArgumentException("not a duration: " + timex);
        }
    }

    /** A length of n whole units: {@code of(2, WEEK)} is {@code P2W}. */
    public static Length of(int n, Granularity unit) {
        return new Length((LengthParser.isWithinDay(unit) ? "PT" : "P") + n + letter(unit));
    }

    private static String letter(Granularity unit) {
        return switch (unit) {
            case SECOND -> "S";
            case MINUTE, MONTH -> "M";
            case HOUR -> "H";
            case DAY_PART, DAY -> "D";
            case WEEKEND -> "WE";
            case WEEK -> "W";
            case QUARTER -> "Q";
            case SEASON, HALF, YEAR -> "Y";
            case DECADE -> "E";
            case CENTURY -> "C";
            case MILLENNIUM -> "ML";
        };
    }

    /**
     * Its amounts from left to right; empty where an amount was not said or a unit is none of ours.
     */
    public List<Amount> amounts() {
        return LengthParser.parse(timex);
    }

    /**
     * How exact a date is that lies this far from another: "two weeks ago" names a week, "five and
     * a half years ago" a month. Empty where an amount is missing.
     */
    public Optional<Granularity> precision() {
        List<Amount> amounts = amounts();
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        Amount last = amounts.get(amounts.size() - 1);
        boolean whole = last.number() == Math.rint(last.number());
        return Optional.of(whole ? last.unit() : finer(last.unit()));
    }

    private static Granularity finer(Granularity unit) {
        return switch (unit) {
            case CENTURY, MILLENNIUM, DECADE -> Granularity.YEAR;
            case YEAR, HALF, QUARTER, SEASON -> Granularity.MONTH;
            case MONTH -> Granularity.WEEK;
            case WEEK, WEEKEND -> Granularity.DAY;
            default -> unit;
        };
    }

    /**
     * The day that lies this far after another, before it for a negative sign; empty where an
     * amount is missing or the result leaves the years 1 to 9999 by more than a calendar allows.
     */
    public Optional<LocalDate> from(LocalDate day, int sign) {
        List<Amount> amounts = amounts();
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate result = day;
        for (Amount amount : amounts) {
            result = plus(result, amount, sign);
            if (Math.abs(result.getYear()) > 9999) {
                return Optional.empty();
            }
        }
        return Optional.of(result);
    }

    private static LocalDate plus(LocalDate day, Amount amount, int sign) {
        double n = sign * Math.min(amount.number(), 1e6);
        return switch (amount.unit()) {
            case SECOND, MINUTE -> day;
            case HOUR -> day.plusDays(Math.round(n / 24));
            case DAY_PART, DAY -> day.plusDays(Math.round(n));
            case WEEKEND, WEEK -> day.plusDays(Math.round(7 * n));
            case MONTH -> plusMonths(day, n);
            case QUARTER, SEASON -> plusMonths(day, 3 * n);
            case HALF -> plusMonths(day, 6 * n);
            case YEAR -> plusMonths(day, 12 * n);
            case DECADE -> plusMonths(day, 120 * n);
            case CENTURY -> plusMonths(day, 1200 * n);
            case MILLENNIUM -> plusMonths(day, 12000 * n);
        };
    }

    private static LocalDate plusMonths(LocalDate day, double months) {
        long whole = (long) months;
        return day.plusMonths(whole).plusDays(Math.round((months - whole) * 30));
    }

    /**
     * The same length in whole numbers, as TIMEX3 has it: {@code P2.5Y} is {@code P2Y6M}; as it is
     * where the rest does not come out even ({@code P22.8Y}) or the unit has no smaller one.
     */
    public Length whole() {
        int point = timex.indexOf('.');
        List<Amount> amounts = amounts();
        if (point < 0 || amounts.size() != 1) {
            return this;
        }
        int number = (int) amounts.get(0).number();
        double rest = amounts.get(0).number() - number;
        String head = number == 0 ? "" : number + letter(amounts.get(0).unit());
        boolean isEven = Math.abs(rest * 12 - Math.rint(rest * 12)) < 0.01;
        if (!isEven) {
            return this;
        }
        return switch (amounts.get(0).unit()) {
            case YEAR -> new Length("P" + head + Math.round(rest * 12) + "M");
            case HOUR -> new Length("PT" + head + Math.round(rest * 60) + "M");
            case MINUTE -> new Length("PT" + head + Math.round(rest * 60) + "S");
            default -> this;
        };
    }

    @Override
    public String edtf() {
        return "";
    }

    @Override
    public Optional<LocalDate> start() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> end() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.length(this);
    }
}
