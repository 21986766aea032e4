package fasti.expression;

import java.util.OptionalInt;

/** Pieces of {@link Meaning#shape()}. */
final class Shapes {

    private Shapes() {}

    static String date(Meaning.CalendarDate date) {
        StringBuilder shape = new StringBuilder(deixis(date.deixis()));
        date.weekday().ifPresent(w -> shape.append(w.name(), 0, 3).append(' '));
        if (date.year().isPresent() || date.month().isPresent() || date.day().isPresent()) {
            shape.append(year(date.year(), date.shortYear()));
        }
        if (date.month().isPresent() || date.day().isPresent()) {
            shape.append('-').append(field(date.month(), "XX"));
        }
        if (date.day().isPresent()) {
            shape.append('-').append(field(date.day(), "XX"));
        }
        return shape.toString().strip();
    }

    static String year(OptionalInt year, boolean isShort) {
        if (year.isEmpty()) {
            return "XXXX";
        }
        int n = year.getAsInt();
        return isShort ? "XX" + pad(n, 2) : n < 0 ? "-" + pad(-n, 4) : pad(n, 4);
    }

    static String deixis(Meaning.Deixis deixis) {
        return deixis == Meaning.Deixis.NONE ? "" : deixis + " ";
    }

    private static String field(OptionalInt value, String open) {
        return value.isPresent() ? pad(value.getAsInt(), 2) : open;
    }

    private static String pad(int value, int digits) {
        String plain = Integer.toString(value);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }
}
