package fasti.expression;

import fasti.text.Token;
import fasti.text.Tokens;
import java.util.Optional;

/** Turns tokens into terms: words get their kinds, numbers in digits or words are read. */
final class TermReader {
    private static final KindSet COMMA = KindSet.of(Kind.COMMA);
    private static final KindSet STOP = KindSet.of(Kind.STOP, Kind.CLOSER);
    private static final KindSet HYPHEN = KindSet.of(Kind.HYPHEN);
    private static final KindSet DASH = KindSet.of(Kind.DASH, Kind.CLOSER);
    private static final KindSet LONG_HYPHEN = KindSet.of(Kind.DASH, Kind.HYPHEN);
    private static final KindSet SLASH = KindSet.of(Kind.SLASH);
    private static final KindSet OPEN = KindSet.of(Kind.OPEN, Kind.CLOSER);
    private static final KindSet CLOSE = KindSet.of(Kind.CLOSE, Kind.CLOSER);
    private static final KindSet QUOTE = KindSet.of(Kind.CLOSER);
    private static final KindSet MONEY = KindSet.of(Kind.MONEY);
    private static final KindSet COUNTED = KindSet.of(Kind.COUNTED);
    private static final KindSet NUMBERED = KindSet.of(Kind.NUMBERED);
    private static final KindSet PLUS = KindSet.of(Kind.ODD);
    private static final KindSet BREAK = KindSet.of(Kind.CLOSER);
    private static final KindSet POSSESSIVE = KindSet.of(Kind.POSSESSIVE);
    private static final KindSet SHORT_YEAR = KindSet.of(Kind.SHORT_YEAR);
    private static final KindSet DECADE = KindSet.of(Kind.DECADE_NUMBER);
    private static final KindSet FISCAL_NUMBER = KindSet.of(Kind.FISCAL_NUMBER);

    /** Characters of "FY2012". */
    private static final int FISCAL_YEAR = 6;

    private static final KindSet CLOCK = KindSet.of(Kind.CLOCK);

    private final WordList list;
    private final Tokens tokens;
    private final Terms terms;
    private final NumeralReader numerals;

    private TermReader(WordList list, Tokens tokens) {
        this.list = list;
        this.tokens = tokens;
        this.terms = new Terms(tokens.text(), tokens.size());
        this.numerals = new NumeralReader(list, tokens);
    }

    static Terms read(WordList list, Tokens tokens) {
        TermReader reader = new TermReader(list, tokens);
        for (int i = 0; i < tokens.size(); ) {
            i = reader.term(i);
        }
        return reader.terms;
    }

    /** Reads the term that begins at a token; gives the token after it. */
    private int term(int i) {
        return switch (tokens.kind(i)) {
            case WORD -> word(i);
            case MARK -> plain(mark(i), i);
            case POSSESSIVE -> plain(POSSESSIVE, i);
            case NUMBER, GROUPED, DECIMAL, ORDINAL -> numeral(i);
            case DECADE -> plain(DECADE, i);
            case SHORT_YEAR -> plain(SHORT_YEAR, i);
            case CLOCK -> plain(CLOCK, i);
            case BREAK -> plain(BREAK, i);
        };
    }

    private int plain(KindSet kinds, int i) {
        terms.add(kinds, tokens.value(i), tokens.start(i), tokens.end(i));
        return i + 1;
    }

    private int word(int i) {
        Optional<Word> found = list.find(tokens, i);
        if (found.isEmpty()) {
            return isNumbered(i) ? numbered(i) : plain(KindSet.NONE, i);
        }
        Word word = found.get();
        if (word.kinds.contains(Kind.NUMBER)
                || word.kinds.contains(Kind.ORDINAL)
                || word.kinds.contains(Kind.A)) {
            int next = numeral(i);
            if (next > i) {
                return next;
            }
        }
        boolean dot = word.dotted && isMark(i + 1, '.') && tokens.gluedToPrevious(i + 1);
        terms.addWord(word, word.kinds, tokens.start(i), tokens.end(dot ? i + 1 : i));
        return dot ? i + 2 : i + 1;
    }

    /** Whether a word has a number behind its letters: "FY2012". */
    private boolean isNumbered(int i) {
        int start = tokens.start(i);
        int end = tokens.end(i);
        return Character.isDigit(tokens.text().charAt(end - 1))
                && (end - start == FISCAL_YEAR || end - start == FISCAL_YEAR - 2)
                && !Character.isDigit(tokens.text().charAt(start + 1));
    }

    private int numbered(int i) {
        int digits = tokens.start(i) + 2;
        String number = tokens.text().substring(digits, tokens.end(i));
        boolean fiscal =
                list.find(tokens.text().substring(tokens.start(i), digits))
                        .filter(word -> word.kinds.contains(Kind.FISCAL))
                        .isPresent();
        if (!fiscal || !number.matches("[12][0-9]{3}|[0-9]{2}")) {
            return plain(KindSet.NONE, i);
        }
        int year = Integer.parseInt(number);
        int full = number.length() == 2 ? 2000 + year : year;
        terms.add(FISCAL_NUMBER, full, tokens.start(i), tokens.end(i));
        return i + 1;
    }

    /** Reads a numeral of one or more tokens; gives its own token where there is none. */
    private int numeral(int i) {
        NumeralReader.Numeral numeral = numerals.read(i);
        if (numeral.next() == i) {
            return tokens.kind(i) == Token.Kind.WORD ? i : plain(KindSet.NONE, i);
        }
        int end = tokens.end(numeral.next() - 1);
        terms.add(numeral.kinds(), numeral.value(), tokens.start(i), end);
        return numeral.next();
    }

    private boolean isMark(int i, char mark) {
        return i < tokens.size()
                && tokens.kind(i) == Token.Kind.MARK
                && tokens.text().charAt(tokens.start(i)) == mark;
    }

    private KindSet mark(int i) {
        return switch (tokens.text().charAt(tokens.start(i))) {
            case ',' -> COMMA;
            case '.', ';', ':', '?', '!', '…' -> STOP;
            case '-', '‐', '‑', '−' -> isInner(i) ? HYPHEN : DASH;
            case '–' -> isInner(i) ? LONG_HYPHEN : DASH;
            case '—', '―', '_', '|', '•' -> DASH;
            case '/' -> SLASH;
            case '(', '[' -> OPEN;
            case ')', ']' -> CLOSE;
            case '"', '“', '”', '«', '»', '\'', '’', '‘', '`' -> QUOTE;
            case '$', '£', '€', '¥' -> MONEY;
            case '%', '°' -> COUNTED;
            case '#', '№', '@' -> NUMBERED;
            case '+' -> PLUS;
            default -> KindSet.NONE;
        };
    }

    /** Whether a hyphen stands within a word, without white space at either side. */
    private boolean isInner(int i) {
        return tokens.gluedToPrevious(i) && i + 1 < tokens.size() && tokens.gluedToPrevious(i + 1);
    }
}
