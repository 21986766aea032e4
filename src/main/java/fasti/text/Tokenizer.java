package fasti.text;

/**
 * Cuts a text into tokens in one pass: no regular expression, no copy of the text. "Dec. 22, 2016"
 * is five tokens, "3p.m." two, "23-24" three, "1,500" and "22nd" one.
 */
public final class Tokenizer {
    private final String text;
    private final Tokens tokens;
    private int at;

    private Tokenizer(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    /** All tokens of a text. */
    public static Tokens read(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    /** Lower case of what English time words are made of; curly apostrophes become straight. */
    static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c);
    }

    private void next() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            space();
        } else if (isDigit(c)) {
            new NumberReader(text, tokens).read(at);
            at = tokens.end(tokens.size() - 1);
        } else if (Character.isLetter(c)) {
            word();
        } else if (isApostrophe(c)) {
            apostrophe();
        } else {
            mark();
        }
    }

    private void space() {
        int lines = 0;
        int start = at;
        while (at < text.length() && isSpace(text.charAt(at))) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        if (lines > 1) {
            tokens.add(Token.Kind.BREAK, start, at, 0);
        }
    }

    private void word() {
        int start = at;
        int hash = 0;
        boolean dotted = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z') { // most letters by far
                hash = 31 * hash + c;
                at++;
                continue;
            }
            boolean dot = c == '.' && (dotted ? isInitial(at - 1) : isInitialAt(start));
            if (!dot && !Character.isLetterOrDigit(c) && !isInnerApostrophe(c)) {
                break;
            }
            dotted |= dot;
            hash = 31 * hash + lower(c);
            at++;
        }
        tokens.add(Token.Kind.WORD, start, at, hash);
    }

    /** Whether a dot here follows the first letter of "p.m." rather than a whole word. */
    private boolean isInitialAt(int start) {
        return at == start + 1
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    /** Whether the letter here stands alone between dots, so that the dot after it is its own. */
    private boolean isInitial(int letter) {
        return Character.isLetter(text.charAt(letter)) && text.charAt(letter - 1) == '.';
    }

    /** Whether the apostrophe here stands within a word, as in "o'clock" and not in "year's". */
    private boolean isInnerApostrophe(char c) {
        return isApostrophe(c)
                && c != '`'
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at + 2));
    }

    private void apostrophe() {
        int start = at;
        if (decadeOrYear(start)) {
            return;
        }
        char after = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        boolean clitic =
                (after == 's' || after == 'S')
                        && start > 0
                        && Character.isLetterOrDigit(text.charAt(start - 1))
                        && !(start + 2 < text.length()
                                && Character.isLetterOrDigit(text.charAt(start + 2)));
        if (clitic) {
            at = start + 2;
            tokens.add(Token.Kind.POSSESSIVE, start, at, 0);
        } else {
            mark();
        }
    }

    private boolean decadeOrYear(int start) {
        int digits = start + 1;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean afterWord = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        if (digits != start + 3 || afterWord) {
            return false;
        }
        int value = 10 * (text.charAt(start + 1) - '0') + text.charAt(start + 2) - '0';
        boolean decade = NumberReader.isPluralS(text, digits) && value % 10 == 0;
        at = decade ? digits + 1 : digits;
        tokens.add(decade ? Token.Kind.DECADE : Token.Kind.SHORT_YEAR, start, at, value);
        return true;
    }

    private void mark() {
        tokens.add(Token.Kind.MARK, at, at + 1, text.charAt(at));
        at++;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || (c > 0xff && Character.isSpaceChar(c));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`';
    }
}
