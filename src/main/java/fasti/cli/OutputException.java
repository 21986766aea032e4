package fasti.cli;

import java.io.IOException;

/** An output that could not be written. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(String target, IOException cause) {
        super(target + ": cannot be written: " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
