package fasti.resolve;

/** In which direction the verbs around a wording point. */
enum Tense {
    /** The verb right before the wording is past: "was held on Friday". */
    PAST,
    /** A past verb stands farther off, and may be another's: "declared a dividend, payable …". */
    LOOSELY_PAST,
    PRESENT,
    /** "Will", "is to", "until": the next one, however far. */
    FUTURE,
    /** "Would", "may", "was to": the next one, unless the last is much nearer. */
    LOOSELY_FUTURE,
    UNKNOWN;

    boolean isAhead() {
        return this == FUTURE || this == LOOSELY_FUTURE;
    }

    /** The same direction, of a verb that may be another's. */
    Tense loosely() {
        return switch (this) {
            case PAST -> LOOSELY_PAST;
            case FUTURE -> LOOSELY_FUTURE;
            case LOOSELY_PAST, PRESENT, LOOSELY_FUTURE, UNKNOWN -> this;
        };
    }
}
