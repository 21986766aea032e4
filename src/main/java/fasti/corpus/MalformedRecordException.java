package fasti.corpus;

/** A record that is not as it should be; the message gives the reason without the place. */
public final class MalformedRecordException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedRecordException(String message) {
        super(message);
    }
}
