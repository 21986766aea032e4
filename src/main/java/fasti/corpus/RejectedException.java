package fasti.corpus;

import java.io.Serial;

/** Carries a {@link Rejection} from the place that found the fault to the loop over the inputs. */
final class RejectedException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    RejectedException(Rejection rejection) {
        super(rejection.message());
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
