package fasti.expression;

import java.util.Collection;
import java.util.List;

/** A set of kinds in two machine words, so that terms and rules meet with one comparison. */
@SuppressWarnings("EnumOrdinal") // bits and tables by position, never stored
public record KindSet(long low, long high) {
    static final KindSet NONE = new KindSet(0, 0);

    static {
        if (Kind.values().length > 128) {
            throw new IllegalStateException("more kinds than bits: " + Kind.values().length);
        }
    }

    public static KindSet of(Kind... kinds) {
        return of(List.of(kinds));
    }

    static KindSet of(Collection<Kind> kinds) {
        long low = 0;
        long high = 0;
        for (Kind kind : kinds) {
            low |= low(kind);
            high |= high(kind);
        }
        return new KindSet(low, high);
    }

    static long low(Kind kind) {
        return kind.ordinal() < 64 ? 1L << kind.ordinal() : 0;
    }

    static long high(Kind kind) {
        return kind.ordinal() < 64 ? 0 : 1L << kind.ordinal();
    }

    boolean meets(long otherLow, long otherHigh) {
        return ((low & otherLow) | (high & otherHigh)) != 0;
    }

    boolean contains(Kind kind) {
        return meets(low(kind), high(kind));
    }

    KindSet with(Kind kind) {
        return new KindSet(low | low(kind), high | high(kind));
    }
}
