package fasti.expression;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a text as rules see them: words with their kinds, numbers read, and from level to
 * level more of them replaced by what rules found. One scan owns it; it shrinks in place.
 */
@SuppressWarnings("EnumOrdinal") // kinds are bits by position
final class Terms {
    /** Kinds of words that are plain ones to all rules but their own. */
    private static final KindSet PLAIN = KindSet.of(Kind.RESULT, Kind.SAINT);

    final String text;
    private final long[] low;
    private final long[] middle;
    private final long[] high;
    private final int[] starts;
    private final int[] ends;
    private final int[] values;
    private final @Nullable Word[] words;
    private final @Nullable Found[] founds;
    private int size;
    private int limit;

    Terms(String text, int room) {
        this.text = text;
        low = new long[room];
        middle = new long[room];
        high = new long[room];
        starts = new int[room];
        ends = new int[room];
        values = new int[room];
        words = new Word[room];
        founds = new Found[room];
    }

    /** What a rule made of a stretch of terms. */
    record Found(Rule rule, Reading reading, int start, int end) {}

    /** How many terms this level has written so far. */
    int size() {
        return size;
    }

    /** Where the terms that this level reads end. */
    int end() {
        return limit;
    }

    void addWord(Word word, KindSet kinds, int start, int end) {
        words[size] = word;
        add(kinds, 0, start, end);
    }

    void add(KindSet kinds, int value, int start, int end) {
        low[size] = kinds.low();
        middle[size] = kinds.middle();
        high[size] = kinds.high();
        values[size] = value;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** Begins a level: terms are copied or reduced from the front on. */
    int restart() {
        limit = size;
        size = 0;
        return limit;
    }

    /** Keeps a term of the level before. */
    void keep(int i) {
        if (size != i) {
            move(i);
        }
        size++;
    }

    private void move(int i) {
        low[size] = low[i];
        middle[size] = middle[i];
        high[size] = high[i];
        values[size] = values[i];
        starts[size] = starts[i];
        ends[size] = ends[i];
        words[size] = words[i];
        founds[size] = founds[i];
    }

    /** Replaces terms by what a rule found in them. */
    void reduce(Found found) {
        KindSet kinds = found.rule().yields();
        words[size] = null;
        founds[size] = found;
        low[size] = kinds.low();
        middle[size] = kinds.middle();
        high[size] = kinds.high();
        values[size] = 0;
        starts[size] = found.start();
        ends[size] = found.end();
        size++;
    }

    /**
     * Drops the terms that no rule of a later level can reach: those farther from everything found
     * than a pattern is long.
     */
    void keepNear(int reach) {
        int old = restart();
        int until = -1;
        int ahead = 0;
        boolean open = true;
        for (int i = 0; i < old; i++) {
            while (ahead < old && (ahead < i || founds[ahead] == null)) {
                ahead++;
            }
            until = founds[i] == null ? until : i + reach;
            if (i <= until || (ahead < old && ahead - i <= reach)) {
                keep(i);
                open = true;
            } else if (open) {
                gap(i);
                open = false;
            }
        }
    }

    /** Stands for dropped terms, so that what is left at either side does not meet. */
    private void gap(int i) {
        words[size] = null;
        founds[size] = null;
        add(KindSet.NONE, 0, starts[i], ends[i]);
    }

    boolean is(int i, Kind kind) {
        int bit = kind.ordinal();
        long word = bit < 64 ? low[i] : bit < 128 ? middle[i] : high[i];
        return (word & 1L << bit) != 0;
    }

    boolean isAny(int i, KindSet kinds) {
        return kinds.meets(low[i], middle[i], high[i]);
    }

    /** Whether no list knows a word, but perhaps as one of few rules. */
    boolean isPlain(int i) {
        return (low[i] & ~PLAIN.low()) == 0
                && (middle[i] & ~PLAIN.middle()) == 0
                && (high[i] & ~PLAIN.high()) == 0;
    }

    long low(int i) {
        return low[i];
    }

    long middle(int i) {
        return middle[i];
    }

    long high(int i) {
        return high[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int value(int i, Kind kind) {
        Word word = words[i];
        return word == null ? values[i] : word.value(kind);
    }

    Optional<Found> found(int i) {
        return Optional.ofNullable(founds[i]);
    }

    boolean glued(int i) {
        return i > 0 && ends[i - 1] == starts[i];
    }

    boolean capitalised(int i) {
        return Character.isUpperCase(text.charAt(starts[i]));
    }
}
