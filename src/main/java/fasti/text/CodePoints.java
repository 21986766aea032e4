package fasti.text;

import java.util.Arrays;

/**
 * Converts the {@code char} offsets of one text into code point offsets, as everything outside the
 * program counts. Built once a text, asked in logarithmic time: an emoji before a date moves the
 * date's offset by one, not by two.
 */
public final class CodePoints {
    /** The offsets of all low surrogates, ascending. */
    private final int[] lowSurrogates;

    public CodePoints(CharSequence text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1))) {
                found =
                        count == found.length
                                ? Arrays.copyOf(found, Math.max(16, 2 * count))
                                : found;
                found[count++] = i;
            }
        }
        lowSurrogates = Arrays.copyOf(found, count);
    }

    /** How many code points stand before the offset. */
    public int offset(int charOffset) {
        int place = Arrays.binarySearch(lowSurrogates, charOffset);
        return charOffset - (place < 0 ? -place - 1 : place);
    }

    /** How many {@code char}s stand before the code point: the way back. */
    public int charOffset(int codePoint) {
        int low = 0;
        int high = lowSurrogates.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowSurrogates[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The span in code points. */
    public TextSpan span(TextSpan chars) {
        return lowSurrogates.length == 0
                ? chars
                : new TextSpan(offset(chars.start()), offset(chars.end()));
    }
}
