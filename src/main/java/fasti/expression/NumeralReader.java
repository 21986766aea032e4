package fasti.expression;

import fasti.text.Token;
import fasti.text.Tokens;

/**
 * Reads numbers, in digits or in words: "22", "twenty-five", "two hundred", "nineteen ninety-six",
 * "five and a half", "2 1/2", "twenty-second", "a hundred".
 */
final class NumeralReader {

    /**
     * A number read.
     *
     * @param next the token after it; its own first token where there is no number
     */
    record Numeral(KindSet kinds, int value, int next) {}

    private static final int LARGEST = 100_000_000;
    private static final KindSet PLAIN = KindSet.of(Kind.NUMBER);
    private static final KindSet YEAR = PLAIN.with(Kind.YEAR_NUMBER);
    private static final KindSet ORDINAL = KindSet.of(Kind.ORDINAL);
    private static final KindSet DAY_ORDINAL =
            ORDINAL.with(Kind.DAY_ORDINAL).with(Kind.DAY_OF_MONTH);
    private static final KindSet[] ONE_DIGIT = digitKinds(10, PLAIN);
    private static final KindSet[] TWO_DIGITS = digitKinds(100, PLAIN.with(Kind.TWO_DIGITS));

    private final WordList list;
    private final Tokens tokens;

    NumeralReader(WordList list, Tokens tokens) {
        this.list = list;
        this.tokens = tokens;
    }

    Numeral read(int i) {
        return switch (tokens.kind(i)) {
            case NUMBER -> digits(i);
            case GROUPED -> cardinal(tokens.value(i), i + 1);
            case DECIMAL -> decimal(i);
            case ORDINAL -> ordinal(tokens.value(i), i + 1);
            default -> spelled(i);
        };
    }

    private Numeral digits(int i) {
        int value = tokens.value(i);
        int slash = i + 2;
        if (isFraction(i + 1)) {
            return fraction(100 * value + hundredths(i + 1), i + 4);
        }
        if (isFraction(i) && !tokens.gluedToPrevious(i) && !isMark(slash + 1, '/')) {
            return fraction(hundredths(i), i + 3);
        }
        if (isHalfSign(i + 1)) {
            return fraction(100 * value + 50, i + 2);
        }
        int scale = number(i + 1);
        if (scale >= 100) {
            return cardinal((int) Math.min(LARGEST, (long) value * scale), i + 2);
        }
        return withHalf(value, i + 1, digitKinds(value, tokens.end(i) - tokens.start(i)));
    }

    private static KindSet digitKinds(int value, int length) {
        if (length > 2) {
            boolean year = length == 4 && value >= 1000 && value < 2200;
            return year ? YEAR : PLAIN;
        }
        return length == 1 ? ONE_DIGIT[value] : TWO_DIGITS[value];
    }

    private static KindSet[] digitKinds(int below, KindSet base) {
        KindSet[] all = new KindSet[below];
        for (int value = 0; value < below; value++) {
            KindSet kinds = base;
            kinds =
                    value >= 1 && value <= 31
                            ? kinds.with(Kind.DAY_NUMBER).with(Kind.DAY_OF_MONTH)
                            : kinds;
            all[value] = value >= 1 && value <= 12 ? kinds.with(Kind.MONTH_NUMBER) : kinds;
        }
        return all;
    }

    /** Whether "1/2" or "3/4" begins at a token, not "3/4 July". */
    private boolean isFraction(int i) {
        return i + 2 < tokens.size()
                && tokens.kind(i) == Token.Kind.NUMBER
                && isMark(i + 1, '/')
                && tokens.kind(i + 2) == Token.Kind.NUMBER
                && tokens.end(i) == tokens.start(i + 1)
                && tokens.end(i + 1) == tokens.start(i + 2)
                && tokens.value(i) < tokens.value(i + 2)
                && tokens.value(i + 2) <= 10
                && value(i + 3, Kind.MONTH) < 0;
    }

    private int hundredths(int i) {
        return 100 * tokens.value(i) / tokens.value(i + 2);
    }

    private boolean isHalfSign(int i) {
        return isMark(i, '½');
    }

    private boolean isMark(int i, char mark) {
        return i < tokens.size()
                && tokens.kind(i) == Token.Kind.MARK
                && tokens.text().charAt(tokens.start(i)) == mark;
    }

    private Numeral decimal(int i) {
        int dot = tokens.text().indexOf('.', tokens.start(i));
        int places = Math.min(2, tokens.end(i) - dot - 1);
        int part = 0;
        for (int k = 1; k <= places; k++) {
            part = 10 * part + tokens.text().charAt(dot + k) - '0';
        }
        int whole = Math.min(tokens.value(i), LARGEST / 1000);
        int hundredths = 100 * whole + (places == 1 ? 10 * part : part);
        int scale = number(i + 1);
        return scale >= 100
                ? cardinal((int) Math.min(LARGEST, hundredths * (scale / 100L)), i + 2)
                : fraction(hundredths, i + 1);
    }

    private Numeral spelled(int i) {
        int first = number(i);
        if (isA(i)) {
            return number(i + 1) >= 100 ? scaled(1, i + 1) : none(i);
        }
        if (first < 0) {
            return spelledOrdinal(i);
        }
        if (first >= 100) {
            return scaled(1, i);
        }
        int next = afterSmall(i);
        int ordinal = ordinal(next);
        if (first >= 20 && first % 10 == 0 && next == i + 1 && ordinal > 0 && ordinal < 10) {
            return ordinal(first + ordinal, next + 1);
        }
        if (next == i + 1 && isHyphen(next) && first >= 20 && isDigitOrdinal(next + 1)) {
            return ordinal(first + ordinal(next + 1), next + 2);
        }
        int small = small(i);
        if (small >= 11 && small <= 20 && isTens(afterHyphen(next))) {
            int rest = afterHyphen(next);
            return new Numeral(
                    KindSet.of(Kind.YEAR_NUMBER, Kind.NUMBER),
                    100 * small + small(rest),
                    afterSmall(rest));
        }
        return number(next) >= 100 ? scaled(small, next) : small(i, small, next);
    }

    private Numeral small(int i, int small, int next) {
        Numeral plain = withHalf(small, next, KindSet.of(Kind.NUMBER));
        return plain.next() == i + 1 ? none(i) : plain;
    }

    private boolean isDigitOrdinal(int i) {
        int ordinal = ordinal(i);
        return ordinal > 0 && ordinal < 10;
    }

    private boolean isTens(int i) {
        return number(i) >= 10 && number(i) < 100;
    }

    private Numeral spelledOrdinal(int i) {
        return none(i);
    }

    /** "[two] hundred [and] [five]", "[two] thousand [three hundred] [and] [five]". */
    private Numeral scaled(int times, int i) {
        int value = times * number(i);
        int next = i + 1;
        for (int ceiling = number(i); ceiling > 1; ) {
            int from = isAnd(next) && isSmaller(next + 1, ceiling) ? next + 1 : next;
            if (!isSmaller(from, ceiling) || value >= LARGEST) {
                break;
            }
            int part = small(from);
            int after = afterSmall(from);
            int scale = number(after);
            boolean scales = scale >= 100 && scale < ceiling;
            value += scales ? part * scale : part;
            next = scales ? after + 1 : after;
            ceiling = scales ? scale : 1;
        }
        boolean year = value >= 1900 && value < 2100 && number(i) == 1000 && times == 2;
        KindSet kinds = KindSet.of(Kind.NUMBER);
        return withHalf(value, next, year ? kinds.with(Kind.YEAR_NUMBER) : kinds);
    }

    private boolean isSmaller(int i, int ceiling) {
        int number = number(i);
        return number > 0 && number < Math.min(100, ceiling);
    }

    /** A number below a hundred that begins here: "five", "twenty-five". */
    private int small(int i) {
        int first = number(i);
        int next = afterSmall(i);
        return next == i + 1 ? first : first + number(next - 1);
    }

    private int afterSmall(int i) {
        int first = number(i);
        if (first < 20 || first % 10 != 0 || first >= 100) {
            return i + 1;
        }
        int unit = isHyphen(i + 1) ? i + 2 : i + 1;
        int digit = number(unit);
        return digit > 0 && digit < 10 ? unit + 1 : i + 1;
    }

    private Numeral withHalf(int value, int next, KindSet kinds) {
        int and = afterHyphen(next);
        int a = isAnd(and) ? afterHyphen(and + 1) : and;
        int half = isA(a) ? afterHyphen(a + 1) : a;
        return isAnd(and) && isHalf(half)
                ? fraction(100 * value + 50, half + 1)
                : new Numeral(kinds, value, next);
    }

    private int afterHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }

    private Numeral cardinal(int value, int next) {
        return withHalf(value, next, KindSet.of(Kind.NUMBER));
    }

    private static Numeral fraction(int hundredths, int next) {
        return new Numeral(KindSet.of(Kind.FRACTION), hundredths, next);
    }

    private static Numeral ordinal(int value, int next) {
        boolean day = value >= 1 && value <= 31;
        return new Numeral(day ? DAY_ORDINAL : ORDINAL, value, next);
    }

    private static Numeral none(int i) {
        return new Numeral(KindSet.NONE, 0, i);
    }

    private int number(int i) {
        return value(i, Kind.NUMBER);
    }

    private int ordinal(int i) {
        return value(i, Kind.ORDINAL);
    }

    private boolean isA(int i) {
        return value(i, Kind.A) >= 0;
    }

    private boolean isAnd(int i) {
        return value(i, Kind.AND) >= 0;
    }

    private boolean isHalf(int i) {
        return value(i, Kind.HALF) >= 0;
    }

    private boolean isHyphen(int i) {
        return isMark(i, '-') || isMark(i, '‑');
    }

    /** The value of a listed word under a kind, or -1. */
    private int value(int i, Kind kind) {
        if (i >= tokens.size() || tokens.kind(i) != Token.Kind.WORD) {
            return -1;
        }
        return list.find(tokens, i)
                .filter(word -> word.kinds.contains(kind))
                .map(word -> word.value(kind))
                .orElse(-1);
    }
}
