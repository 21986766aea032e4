package fasti.corpus;

import fasti.corpus.Rejection.Code;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Opens inputs, inflates what is gzipped (told by its bytes, not its name), and keeps the limit.
 */
final class InputBytes {
    private static final int BUFFER = 1 << 16;

    private InputBytes() {}

    /** The input's bytes as they come, inflated where they are gzipped. */
    static InputStream open(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, BUFFER);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
    }

    /** A whole file that holds one document, or a table or feed of them. */
    static byte[] whole(InputFile file, long limit) throws RejectedException {
        try (InputStream in = open(Files.newInputStream(file.path()))) {
            byte[] bytes = in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 16) + 1);
            if (bytes.length > limit) {
                throw tooLarge(file.shown(), limit);
            }
            return bytes;
        } catch (IOException e) {
            throw rejected(file.shown(), e);
        }
    }

    static RejectedException tooLarge(String shown, long limit) {
        return new RejectedException(
                Rejection.of(
                        shown,
                        Code.TOO_LARGE,
                        "longer than " + limit + " bytes, the most that --max-doc-bytes lets in"));
    }

    /** What a failure to read means to a person. */
    static RejectedException rejected(String shown, IOException e) {
        boolean gzip = e instanceof ZipException || e instanceof EOFException;
        Code code = gzip ? Code.BAD_GZIP : Code.UNREADABLE;
        return new RejectedException(Rejection.of(shown, code, reason(e)));
    }

    /** In words that are the same on every machine where they can be. */
    static String reason(IOException e) {
        if (e instanceof EOFException) {
            return "the gzip ends early";
        }
        if (e instanceof ZipException) {
            return "the gzip is damaged";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof NoSuchFileException) {
            return "the link leads nowhere";
        }
        return "cannot be read";
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
