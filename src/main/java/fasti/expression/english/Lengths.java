package fasti.expression.english;

import fasti.expression.Kind;
import fasti.expression.Match;
import fasti.time.Granularity;
import fasti.time.Length;
import java.util.List;

/** Lengths of time in TIMEX3's notation: {@code P3D}, {@code PT0.5H}, {@code PXM}. */
final class Lengths {

    private Lengths() {}

    /** The number and unit of a match. */
    static Length counted(Match m) {
        if (m.has(Kind.FRACTION)) {
            return hundredths(m.value(Kind.FRACTION), m.unit());
        }
        return of(m.has(Kind.NUMBER) ? m.value(Kind.NUMBER) : 1, m.unit());
    }

    static Length of(long number, Granularity unit) {
        return written(Long.toString(number * factor(unit)), unit);
    }

    static Length hundredths(long hundredths, Granularity unit) {
        long all = hundredths * factor(unit);
        if (all % 100 == 0) {
            return written(Long.toString(all / 100), unit);
        }
        String part = all % 10 == 0 ? Long.toString(all % 100 / 10) : pad(all % 100);
        return written(all / 100 + "." + part, unit);
    }

    /** Several lengths in one, coarse units first: P2Y and P3M are P2Y3M. */
    static Length compound(List<Length> lengths) {
        StringBuilder timex = new StringBuilder("P");
        for (Length length : lengths) {
            boolean within = length.timex().startsWith("PT");
            if (within && timex.indexOf("T") < 0) {
                timex.append('T');
            }
            timex.append(length.timex(), within ? 2 : 1, length.timex().length());
        }
        return new Length(timex.toString());
    }

    /** An amount that was not said. */
    static Length unknown(Granularity unit) {
        return new Length(
                switch (unit) {
                    case DECADE -> "PXDE";
                    case CENTURY -> "PXC";
                    case MILLENNIUM -> "PXL";
                    default -> written("X", unit).timex();
                });
    }

    private static String pad(long hundredths) {
        return hundredths < 10 ? "0" + hundredths : Long.toString(hundredths);
    }

    private static Length written(String number, Granularity unit) {
        return new Length(
                switch (unit) {
                    case SECOND -> "PT" + number + "S";
                    case MINUTE -> "PT" + number + "M";
                    case HOUR -> "PT" + number + "H";
                    case DAY, WEEKEND, DAY_PART -> "P" + number + "D";
                    case WEEK -> "P" + number + "W";
                    case MONTH -> "P" + number + "M";
                    case QUARTER -> "P" + number + "Q";
                    case SEASON, HALF -> "P" + number + "M";
                    case YEAR, DECADE, CENTURY, MILLENNIUM -> "P" + number + "Y";
                });
    }

    private static int factor(Granularity unit) {
        return switch (unit) {
            case WEEKEND -> 2;
            case SEASON -> 3;
            case HALF -> 6;
            case DECADE -> 10;
            case CENTURY -> 100;
            case MILLENNIUM -> 1000;
            default -> 1;
        };
    }
}
