package fasti.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The body of a request, up to a limit. */
final class RequestBody {
    /** No decision is longer, nor what is asked of a preview. */
    static final int LIMIT = 1 << 20;

    /**
     * So much of a refused body is thrown away after the answer, as a client that still writes may
     * not read the answer of a connection that is cut.
     */
    private static final long PATIENCE = 4L << 30;

    private RequestBody() {}

    /** Whether a length is announced that is over the limit. */
    static boolean isAnnouncedTooLong(HttpExchange exchange) {
        String length = exchange.getRequestHeaders().getFirst("Content-Length");
        return length != null && isTooLong(length);
    }

    private static boolean isTooLong(String length) {
        try {
            return Long.parseLong(length.strip()) > LIMIT;
        } catch (NumberFormatException beyondAnyNumber) {
            return true;
        }
    }

    /** The text; empty where it is over the limit, of which no more than that is read. */
    static Optional<String> read(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(LIMIT + 1);
        return bytes.length > LIMIT
                ? Optional.empty()
                : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Takes what a client still sends and keeps nothing of it. */
    static void discard(HttpExchange exchange) throws IOException {
        InputStream body = exchange.getRequestBody();
        byte[] buffer = new byte[1 << 16];
        long left = PATIENCE;
        for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
            left -= read;
        }
    }
}
