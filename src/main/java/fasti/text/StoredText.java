package fasti.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A document's text, which may be packed while nobody works on it, so that a hundred thousand
 * documents fit into memory. To everybody else it is the same text. Thread-safe.
 */
public final class StoredText {
    /** Shorter ones are not worth it. */
    private static final int SHORTEST = 400;

    /** Longer ones would be inflated as a whole for each of their thousand mentions. */
    private static final int LONGEST = 1 << 15;

    private volatile @Nullable String plain;
    private volatile byte @Nullable [] packed;

    /** The text inflated last, as long as there is memory for it. */
    private volatile WeakReference<String> recent = new WeakReference<>(null);

    private StoredText(String text) {
        plain = text;
    }

    /** The text, at hand. */
    public static StoredText of(String text) {
        return new StoredText(Objects.requireNonNull(text));
    }

    /** The text; a packed one is inflated for the call and stays packed. */
    public String get() {
        String text = plain;
        return text == null ? recent() : text;
    }

    /** Whoever asks for a packed text asks for it several times in a row. */
    private String recent() {
        String text = recent.get();
        if (text == null) {
            text = inflated();
            recent = new WeakReference<>(text);
        }
        return text;
    }

    /** Keeps the text packed, and only so; nothing of it is lost. */
    public synchronized void pack() {
        String text = plain;
        if (text == null || text.length() < SHORTEST || text.length() > LONGEST) {
            return;
        }
        if (packed == null) {
            packed = deflated(text).orElse(null);
        }
        plain = packed == null ? text : null;
    }

    /** Has the text at hand, for whoever is going to read it often. */
    public synchronized void unpack() {
        plain = get();
    }

    /** Empty for a text that UTF-8 cannot hold: half a surrogate pair. */
    private static Optional<byte[]> deflated(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(utf8, StandardCharsets.UTF_8).equals(text)) {
            return Optional.empty();
        }
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(utf8.length / 2);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(utf8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return Optional.of(bytes.toByteArray());
    }

    private String inflated() {
        byte[] bytes = Objects.requireNonNull(packed, "neither plain nor packed");
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            inflater.end();
        }
    }
}
