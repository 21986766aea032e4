package fasti.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** A call that cannot be carried out as it stands; the message says why in one line. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** An input that is not there or cannot be read. */
    static UsageException unreadable(String input, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new UsageException(input + ": no such file");
        }
        return new UsageException(
                input
                        + ": cannot be read: "
                        + Objects.requireNonNullElse(cause.getMessage(), cause.toString()));
    }
}
