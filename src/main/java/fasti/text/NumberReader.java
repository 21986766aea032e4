package fasti.text;

/** Reads a token that begins with a digit: "22", "1,500", "22.8", "22nd", "1990s", "3:30". */
final class NumberReader {
    /** Values saturate here; no date needs more. */
    private static final int MOST = 100_000_000;

    private final String text;
    private final Tokens tokens;

    NumberReader(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    void read(int start) {
        int end = digits(start);
        int value = value(start, end);
        if (!clock(start, end, value)
                && !grouped(start, end)
                && !decimal(start, end, value)
                && !suffixed(start, end, value)) {
            tokens.add(Token.Kind.NUMBER, start, end, value);
        }
    }

    private boolean clock(int start, int end, int hours) {
        int minutes = clockField(end);
        if (end - start > 2 || hours > 24 || minutes < 0) {
            return false;
        }
        int seconds = clockField(end + 3);
        int close = seconds < 0 ? end + 3 : end + 6;
        boolean more =
                close + 1 < text.length()
                        && text.charAt(close) == ':'
                        && Tokenizer.isDigit(text.charAt(close + 1));
        if (more) {
            return false;
        }
        tokens.add(
                Token.Kind.CLOCK, start, close, 3600 * hours + 60 * minutes + Math.max(0, seconds));
        return true;
    }

    /** The two digits of a minute or second after a colon, or -1. */
    private int clockField(int colon) {
        boolean fits =
                colon + 2 < text.length()
                        && text.charAt(colon) == ':'
                        && digits(colon + 1) == colon + 3;
        int field = fits ? value(colon + 1, colon + 3) : -1;
        return field < 60 ? field : -1;
    }

    private boolean grouped(int start, int end) {
        int close = end;
        while (close - start <= 16 && isMark(close, ',') && digits(close + 1) == close + 4) {
            close += 4;
        }
        if (close == end || end - start > 3) {
            return false;
        }
        long value = 0;
        for (int i = start; i < close; i++) {
            char c = text.charAt(i);
            value = c == ',' ? value : Math.min(MOST, 10 * value + c - '0');
        }
        tokens.add(Token.Kind.GROUPED, start, close, (int) value);
        return true;
    }

    private boolean decimal(int start, int end, int value) {
        int close = isMark(end, '.') ? digits(end + 1) : end + 1;
        if (close == end + 1 || isDotted(start, close)) {
            return false;
        }
        tokens.add(Token.Kind.DECIMAL, start, close, value);
        return true;
    }

    /** Whether the digits are part of "22.12.2016", which is no decimal. */
    private boolean isDotted(int start, int close) {
        boolean before =
                start > 1 && isMark(start - 1, '.') && Tokenizer.isDigit(text.charAt(start - 2));
        boolean after = isMark(close, '.') && digits(close + 1) == close + 5;
        return before || (after && close - start <= 5);
    }

    private boolean suffixed(int start, int end, int value) {
        if (isPluralS(text, end) && value % 10 == 0 && end - start >= 2 && end - start <= 4) {
            tokens.add(Token.Kind.DECADE, start, end + 1, value);
            return true;
        }
        if (isPossessive(end) && value % 10 == 0 && end - start == 4) {
            tokens.add(Token.Kind.DECADE, start, end + 2, value);
            return true;
        }
        if (isOrdinalSuffix(end)) {
            tokens.add(Token.Kind.ORDINAL, start, end + 2, value);
            return true;
        }
        return false;
    }

    /** "1990's" is read as a decade. */
    private boolean isPossessive(int at) {
        return at < text.length()
                && Tokenizer.isApostrophe(text.charAt(at))
                && isPluralS(text, at + 1);
    }

    static boolean isPluralS(String text, int at) {
        return at < text.length()
                && text.charAt(at) == 's'
                && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private boolean isOrdinalSuffix(int at) {
        if (at + 2 > text.length()
                || (at + 2 < text.length() && Character.isLetterOrDigit(text.charAt(at + 2)))) {
            return false;
        }
        char a = Tokenizer.lower(text.charAt(at));
        char b = Tokenizer.lower(text.charAt(at + 1));
        return switch (a) {
            case 't' -> b == 'h';
            case 's' -> b == 't';
            case 'n', 'r' -> b == 'd';
            default -> false;
        };
    }

    private boolean isMark(int at, char mark) {
        return at < text.length() && text.charAt(at) == mark;
    }

    private int digits(int from) {
        int at = from;
        while (at < text.length() && Tokenizer.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int value(int start, int end) {
        int value = 0;
        for (int i = start; i < end && value < MOST; i++) {
            value = 10 * value + text.charAt(i) - '0';
        }
        return value;
    }
}
