package fasti.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into text. What the bytes themselves say comes first: a byte order mark, or being
 * valid UTF-8, which hardly happens by chance; only then a declaration, which may lie; then a guess
 * among the old single-byte charsets; then UTF-8 with replacement characters, counted.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * A text and how it was read.
     *
     * @param replaced how many malformed stretches stand as replacement characters
     * @param guessed whether the charset was guessed
     */
    record Decoded(String text, Charset charset, int replaced, boolean guessed) {

        boolean isMalformed() {
            return replaced > 0 || guessed;
        }

        List<String> warnings() {
            if (guessed) {
                return List.of("charset guessed: " + charset.name());
            }
            return replaced == 0
                    ? List.of()
                    : List.of("malformed " + charset.name() + ", replaced " + replaced + " times");
        }
    }

    private TextDecoder() {}

    /** Decodes; the declared charset may be missing or wrong. */
    static Decoded decode(byte[] bytes, Optional<Charset> declared) {
        Optional<Mark> mark = Mark.of(bytes);
        if (mark.isPresent()) {
            return replacing(bytes, mark.get().length(), mark.get().charset());
        }
        return validUtf8(bytes)
                .map(text -> new Decoded(text, StandardCharsets.UTF_8, 0, false))
                .or(() -> declared.flatMap(charset -> asDeclared(bytes, charset)))
                .orElseGet(() -> guessed(bytes));
    }

    /** Decodes what can only be UTF-8, such as JSON Lines. */
    static Decoded utf8(byte[] bytes) {
        int from = Mark.of(bytes).filter(m -> m.length() == 3).map(Mark::length).orElse(0);
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        // A replacement character may also be what the text really holds: then look closely.
        return text.indexOf('\uFFFD') < 0
                ? new Decoded(text, StandardCharsets.UTF_8, 0, false)
                : replacing(bytes, from, StandardCharsets.UTF_8);
    }

    private static Optional<Decoded> asDeclared(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)) {
            return Optional.empty();
        }
        // Pages that declare ISO-8859-1 are written on Windows: the HTML standard reads them so.
        Charset meant = charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset;
        return valid(bytes, meant).map(text -> new Decoded(text, meant, 0, false));
    }

    private static Decoded guessed(byte[] bytes) {
        return CharsetGuess.of(bytes)
                .map(charset -> new Decoded(new String(bytes, charset), charset, 0, true))
                .orElseGet(() -> replacing(bytes, 0, StandardCharsets.UTF_8));
    }

    /** The JDK's fast way first; a replacement character may also be what the text really holds. */
    private static Optional<String> validUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0
                ? Optional.of(text)
                : valid(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> valid(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    private static Decoded replacing(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length + 16);
        int replaced = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            replaced++;
            result = decoder.decode(in, out, true);
        }
        return new Decoded(out.flip().toString(), charset, replaced, false);
    }

    /** A byte order mark. */
    private record Mark(Charset charset, int length) {

        static Optional<Mark> of(byte[] b) {
            if (begins(b, 0xEF, 0xBB, 0xBF)) {
                return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
            }
            if (begins(b, 0xFF, 0xFE, 0, 0)) {
                return Optional.of(new Mark(Charset.forName("UTF-32LE"), 4));
            }
            if (begins(b, 0xFF, 0xFE)) {
                return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
            }
            if (begins(b, 0xFE, 0xFF)) {
                return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
            }
            return Optional.empty();
        }

        private static boolean begins(byte[] bytes, int... first) {
            if (bytes.length < first.length) {
                return false;
            }
            for (int i = 0; i < first.length; i++) {
                if ((bytes[i] & 0xFF) != first[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
