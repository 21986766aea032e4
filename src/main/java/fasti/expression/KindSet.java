package fasti.expression;

import java.util.Collection;
import java.util.List;

/** A set of kinds in three machine words, so that terms and rules meet with one comparison. */
@SuppressWarnings("EnumOrdinal") // bits and tables by position, never stored
public record KindSet(long low, long middle, long high) {
    static final KindSet NONE = new KindSet(0, 0, 0);

    static {
        if (Kind.values().length > 192) {
            throw new IllegalStateException("more kinds than bits: " + Kind.values().length);
        }
    }

    public static KindSet of(Kind... kinds) {
        return of(List.of(kinds));
    }

    static KindSet of(Collection<Kind> kinds) {
        long low = 0;
        long middle = 0;
        long high = 0;
        for (Kind kind : kinds) {
            low |= bit(kind, 0);
            middle |= bit(kind, 1);
            high |= bit(kind, 2);
        }
        return new KindSet(low, middle, high);
    }

    /** The bit of a kind in one of the three words; 0 in the others. */
    static long bit(Kind kind, int word) {
        return kind.ordinal() >> 6 == word ? 1L << kind.ordinal() : 0;
    }

    boolean meets(long otherLow, long otherMiddle, long otherHigh) {
        return ((low & otherLow) | (middle & otherMiddle) | (high & otherHigh)) != 0;
    }

    boolean contains(Kind kind) {
        return meets(bit(kind, 0), bit(kind, 1), bit(kind, 2));
    }

    KindSet with(Kind kind) {
        return new KindSet(low | bit(kind, 0), middle | bit(kind, 1), high | bit(kind, 2));
    }
}
