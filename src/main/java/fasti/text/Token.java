package fasti.text;

/**
 * A word, number or mark of a text: "Dec", ".", "22", "'s", "1990s", "3:30".
 *
 * @param kind what its characters are
 * @param span its place
 * @param value of a number: 22 for "22" and "22nd", 1990 for "1990s", 90 for "'90s", seconds since
 *     midnight for "3:30"; 0 for words and marks
 */
public record Token(Kind kind, TextSpan span, int value) {

    /** What the characters of a token are. */
    public enum Kind {
        /** Letters, and digits after a letter: "December", "p.m.", "Y2K". */
        WORD,
        /** The clitic "'s" or "’s". */
        POSSESSIVE,
        /** Digits alone: "22", "2016". */
        NUMBER,
        /** Digits with thousands marks: "1,500". */
        GROUPED,
        /** Digits with a decimal point: "22.8". The value is cut to the whole. */
        DECIMAL,
        /** "22nd", "1st". */
        ORDINAL,
        /** "1990s", "90s", "'90s". */
        DECADE,
        /** An apostrophe and two digits: "'08". */
        SHORT_YEAR,
        /** Hours and minutes, perhaps seconds: "3:30", "23:59:59". */
        CLOCK,
        /** One other visible character: a comma, a dash, a bracket. */
        MARK,
        /** An empty line: nothing reads on across it. */
        BREAK
    }
}
