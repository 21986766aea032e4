package fasti.expression;

import fasti.text.Tokens;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A word of the word list: "second" is an ORDINAL of value 2 and a UNIT of the value of {@code
 * Granularity.SECOND}.
 */
@SuppressWarnings("EnumOrdinal") // bits and tables by position, never stored
final class Word {
    /** In which letters a word must stand to count. */
    enum Case {
        ANY,
        /** "May", "Sun". */
        CAPITALISED,
        /** "EST", "AD". */
        UPPER
    }

    final String letters;
    final int hash;
    final KindSet kinds;
    final Case casing;

    /** Whether a full stop after it belongs to it. */
    final boolean dotted;

    private final int[] values;

    Word(String letters, Map<Kind, Integer> kinds, Case casing, boolean dotted) {
        this.letters = letters.toLowerCase(Locale.ROOT);
        this.hash = Tokens.hash(this.letters);
        this.kinds = KindSet.of(kinds.keySet());
        this.casing = casing;
        this.dotted = dotted;
        this.values = new int[Kind.values().length];
        new EnumMap<>(kinds).forEach((kind, value) -> values[kind.ordinal()] = value);
    }

    int value(Kind kind) {
        return values[kind.ordinal()];
    }
}
