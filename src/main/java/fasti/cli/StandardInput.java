package fasti.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Standard input as one text. */
final class StandardInput {
    private StandardInput() {}

    static String text(Streams streams) {
        try {
            return new String(streams.in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw UsageException.unreadable("standard input", e);
        }
    }
}
