package fasti.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar value that is not quite certain ({@code ?}, it was inferred), approximate ({@code ~},
 * "about April 2011"), or both ({@code %}).
 */
public record Qualified(TimeValue value, boolean uncertain, boolean approximate)
        implements TimeValue {

    /** Refuses a qualifier on nothing, none at all, or two layers of them. */
    public Qualified {
        if (!uncertain && !approximate) {
            throw new IllegalArgumentException("no qualifier for " + value.edtf());
        }
        if (value instanceof Qualified) {
            throw new IllegalArgumentException("qualified twice: " + value.edtf());
        }
    }

    public static Qualified uncertain(TimeValue value) {
        return value instanceof Qualified q
                ? new Qualified(q.value, true, q.approximate)
                : new Qualified(value, true, false);
    }

    public static Qualified approximate(TimeValue value) {
        return value instanceof Qualified q
                ? new Qualified(q.value, q.uncertain, true)
                : new Qualified(value, false, true);
    }

    /** For an interval the sign stands at each bounded end. */
    @Override
    public String edtf() {
        String sign = uncertain ? approximate ? "%" : "?" : "~";
        String plain = value.edtf();
        if (plain.isEmpty() || plain.endsWith("]")) {
            return plain;
        }
        int slash = plain.indexOf('/');
        return slash < 0
                ? plain + sign
                : signed(plain.substring(0, slash), sign)
                        + "/"
                        + signed(plain.substring(slash + 1), sign);
    }

    private static String signed(String end, String sign) {
        return end.isEmpty() || end.equals("..") ? end : end + sign;
    }

    @Override
    public String timex() {
        return value.timex();
    }

    @Override
    public Optional<CalendarPeriod> period() {
        return value.period();
    }

    @Override
    public Optional<LocalDate> start() {
        return value.start();
    }

    @Override
    public Optional<LocalDate> end() {
        return value.end();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.qualified(this);
    }
}
