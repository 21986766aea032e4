package fasti.event;

import java.util.BitSet;

/**
 * Finds where people speak for themselves at length: readers' letters, interviews, a columnist's
 * memories. A stranger can't be told who "I" is, and what such people remember is not the news.
 * Long quotations in a report stay below the threshold, or the text has not enough of them.
 */
final class OwnWords {
    /** So many words of the first person a text must have before any part of it counts. */
    private static final int MANY = 20;

    /** One in so many words of the whole text. */
    private static final int SHARE = 80;

    /** So far around a place people are heard, in characters. */
    private static final int REACH = 1500;

    /** So many words of the first person within reach. */
    private static final int NEAR = 4;

    private final BitSet starts;
    private final boolean frequent;

    private OwnWords(BitSet starts, boolean frequent) {
        this.starts = starts;
        this.frequent = frequent;
    }

    static OwnWords in(String text) {
        BitSet starts = new BitSet();
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
                if (isFirstPerson(text, i)) {
                    starts.set(i);
                }
            }
            inside = letter;
        }
        int own = starts.cardinality();
        return new OwnWords(starts, own >= MANY && own * SHARE >= words);
    }

    /** "I", "my", "My", "me" as a word. */
    private static boolean isFirstPerson(String text, int start) {
        char first = text.charAt(start);
        if (first == 'I') {
            return endsAt(text, start + 1) && !endsAsNumeral(text, start + 1);
        }
        boolean m = first == 'm' || first == 'M';
        char second = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        return m && (second == 'y' || (second == 'e' && first == 'm')) && endsAt(text, start + 2);
    }

    private static boolean endsAt(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    /** "I." and "I:" number a part of a list. */
    private static boolean endsAsNumeral(String text, int end) {
        return end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ':');
    }

    /** Whether somebody speaks for himself at a place of the text. */
    boolean areAt(int offset) {
        if (!frequent) {
            return false;
        }
        int near = 0;
        int end = offset + REACH;
        for (int i = starts.nextSetBit(Math.max(0, offset - REACH));
                i >= 0 && i < end && near < NEAR;
                i = starts.nextSetBit(i + 1)) {
            near++;
        }
        return near == NEAR;
    }
}
