package fasti.resolve;

import java.util.Optional;

/** Years of two digits: "'08" in a text of 2011 is 2008, "'76" is 1976. */
final class ShortYear {
    /** How far ahead of the text a short year may lie. */
    private static final int AHEAD = 15;

    private ShortYear() {}

    /** The year with these last digits that is nearest before, or little after, the given one. */
    static int near(int twoDigits, int year) {
        int latest = year + AHEAD;
        return latest - Math.floorMod(latest - twoDigits, 100);
    }

    /** The decade with these last digits that has begun: "the '20s" of a text of 2013 are 1920s. */
    static Optional<Integer> decade(int year, boolean isShort, Situation situation) {
        return isShort
                ? situation.nearDay().map(d -> d.getYear() - Math.floorMod(d.getYear() - year, 100))
                : Optional.of(year);
    }

    static Optional<Integer> resolve(int year, boolean isShort, Situation situation) {
        return isShort
                ? situation.nearDay().map(day -> near(year, day.getYear()))
                : Optional.of(year);
    }

    /** As TIMEX3 writes it before the century is known. */
    static String timex(int year, boolean isShort) {
        if (isShort) {
            return "XX" + (year < 10 ? "0" : "") + year;
        }
        return year <= 0 ? "BC" + pad(1 - year) : pad(year);
    }

    private static String pad(int year) {
        String plain = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - plain.length())) + plain;
    }
}
