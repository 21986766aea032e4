package fasti.timeline;

import fasti.text.Evidence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * A name for an event out of where it stands in its sources: wording, sentence and context, never a
 * date, a file's name or a row. Of several mentions the one with the smallest hash names it: so a
 * further mention seldom renames the event.
 */
final class EventId {
    private static final int BYTES = 8;

    private EventId() {}

    static String of(List<Evidence> evidence) {
        return evidence.stream().map(EventId::hash).min(String::compareTo).orElseThrow();
    }

    /** For two events that are told in the very same words in different documents. */
    static String distinct(String id, List<Evidence> evidence) {
        String documents =
                String.join("\n", evidence.stream().map(Evidence::document).sorted().toList());
        return digest(id + "\n" + documents + "\n" + evidence.get(0).span());
    }

    private static String hash(Evidence e) {
        Evidence.Words words = e.words();
        return digest(
                String.join("\n", words.wording(), words.quote(), words.prefix(), words.suffix()));
    }

    private static String digest(String words) {
        byte[] bytes;
        try {
            bytes =
                    MessageDigest.getInstance("SHA-256")
                            .digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        StringBuilder hex = new StringBuilder("e");
        for (int i = 0; i < BYTES; i++) {
            hex.append(Character.forDigit((bytes[i] >> 4) & 15, 16));
            hex.append(Character.forDigit(bytes[i] & 15, 16));
        }
        return hex.toString();
    }
}
