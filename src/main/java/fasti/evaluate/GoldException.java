package fasti.evaluate;

/** Gold that cannot be read; the message names file, place and reason. */
public final class GoldException extends Exception {
    private static final long serialVersionUID = 1L;

    public GoldException(String message) {
        super(message);
    }
}
