package fasti.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Guesses the charset of bytes that are not UTF-8 and declare nothing: UTF-16 by its zeros, then
 * the old charset of Western Europe or of Cyrillic, if what the high bytes stand for looks like
 * writing. It gives none where UTF-8 with a few broken bytes is the likelier story.
 */
final class CharsetGuess {
    private static final int SAMPLE = 1 << 16;

    /** The high bytes of windows-1252 that texts of Western Europe are full of. */
    private static final String WESTERN =
            "äöüÄÖÜßéèêëàâáãåçñíìîïóòôõøúùûýæœÉÈÀÂÁÅÇÑÓØÚ«»‘’“”„–—…•€£§°º´·\u00A0½©®¿¡";

    private CharsetGuess() {}

    static Optional<Charset> of(byte[] bytes) {
        return utf16(bytes).or(() -> singleByte(bytes));
    }

    /** Latin text in UTF-16 has a zero in every second place. */
    static Optional<Charset> utf16(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[1] > length * 0.3 && zeros[0] < length * 0.05) {
            return written(bytes, length, StandardCharsets.UTF_16LE);
        }
        return zeros[0] > length * 0.3 && zeros[1] < length * 0.05
                ? written(bytes, length, StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** Zeros in every second place may as well be numbers: text has hardly a control character. */
    private static Optional<Charset> written(byte[] bytes, int length, Charset charset) {
        String text = new String(bytes, 0, length, charset);
        long controls =
                text.chars()
                        .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                        .count();
        return controls * 50 < text.length() ? Optional.of(charset) : Optional.empty();
    }

    private static Optional<Charset> singleByte(byte[] bytes) {
        int high = 0;
        int runs = 0;
        int utf8 = 0;
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] < 0) {
                high++;
                runs += i > 1 && bytes[i - 1] < 0 && bytes[i - 2] < 0 ? 1 : 0;
                utf8 += isUtf8Pair(bytes, i) ? 2 : 0;
            }
        }
        if (utf8 * 2 >= high) {
            return Optional.empty();
        }
        // Words of Cyrillic are whole runs of high bytes; Western words have one here and there.
        return runs * 2 > high ? cyrillic(bytes) : western(bytes);
    }

    private static boolean isUtf8Pair(byte[] bytes, int i) {
        int lead = bytes[i] & 0xFF;
        return lead >= 0xC2
                && lead <= 0xDF
                && i + 1 < bytes.length
                && (bytes[i + 1] & 0xC0) == 0x80;
    }

    private static Optional<Charset> western(byte[] bytes) {
        Charset charset = Charset.forName("windows-1252");
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
        boolean plausible =
                text.chars().filter(c -> c > 0x7F).allMatch(c -> WESTERN.indexOf(c) >= 0);
        return plausible ? Optional.of(charset) : Optional.empty();
    }

    /** Running text is mostly lower case, which the two charsets keep in each other's capitals. */
    private static Optional<Charset> cyrillic(byte[] bytes) {
        Charset windows = Charset.forName("windows-1251");
        Charset koi = Charset.forName("KOI8-R");
        return Optional.of(lowerCase(bytes, windows) >= lowerCase(bytes, koi) ? windows : koi);
    }

    private static long lowerCase(byte[] bytes, Charset charset) {
        return new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset)
                .chars()
                .filter(c -> c >= 'а' && c <= 'я')
                .count();
    }
}
