package fasti.cli;

/** A call that cannot be carried out as it stands; the message says why in one line. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
