package fasti.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what is no text, whatever its name: by its first bytes, its zeros, its control characters.
 */
final class BinaryCheck {
    private static final int SAMPLE = 1 << 13;

    /** How files of well-known kinds begin. */
    private static final Map<String, String> SIGNATURES = signatures();

    private BinaryCheck() {}

    private static Map<String, String> signatures() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("%PDF-", "a PDF");
        known.put("{\\rtf", "an RTF document");
        known.put("PK\u0003\u0004", "a ZIP archive or an office document");
        known.put("\u0089PNG", "a PNG picture");
        known.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        known.put("GIF8", "a GIF picture");
        known.put("\u007FELF", "a program");
        known.put("\u00D0\u00CF\u0011\u00E0", "an office document");
        return known;
    }

    /** What it is, if it is no text. */
    static Optional<String> reason(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        Optional<String> known =
                SIGNATURES.entrySet().stream()
                        .filter(e -> start.startsWith(e.getKey()))
                        .map(e -> "not text but " + e.getValue())
                        .findFirst();
        return known.or(() -> isUtf16(bytes) ? Optional.empty() : byControls(bytes));
    }

    private static boolean isUtf16(byte[] bytes) {
        boolean marked =
                bytes.length > 1
                        && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF
                        && ((bytes[0] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFF);
        return marked || CharsetGuess.utf16(bytes).isPresent();
    }

    private static Optional<String> byControls(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return Optional.of("not text: a zero byte");
            }
            controls += isControl(bytes[i]) ? 1 : 0;
        }
        return controls * 50 > length
                ? Optional.of("not text: full of control characters")
                : Optional.empty();
    }

    private static boolean isControl(byte b) {
        return b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
    }
}
