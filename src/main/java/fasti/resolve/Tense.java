package fasti.resolve;

import fasti.resolve.VerbTable.Kind;

/** In which direction the verbs around a wording point. */
enum Tense {
    /** The verb right before the wording is past: "was held on Friday". */
    PAST,
    /** A past verb stands farther off, and may be another's: "declared a dividend, payable …". */
    LOOSELY_PAST,
    PRESENT,
    /** "Will", "is to", "until": the next one, however far. */
    FUTURE,
    /** "May", "hopes to", "by": the next one, unless the last is much nearer. */
    LOOSELY_FUTURE,
    /** "Would", "was to", "was expected to": ahead of the past, so that it may be over by now. */
    BACKSHIFTED,
    UNKNOWN;

    /** What a helper of one of the kinds that point ahead says. */
    static Tense of(Kind modal, String word) {
        return word.equals("would") ? BACKSHIFTED : modal == Kind.FUTURE ? FUTURE : LOOSELY_FUTURE;
    }

    boolean isAhead() {
        return this == FUTURE || this == LOOSELY_FUTURE || this == BACKSHIFTED;
    }

    /** The same direction, of a verb that may be another's. */
    Tense loosely() {
        return switch (this) {
            case PAST -> LOOSELY_PAST;
            case FUTURE -> LOOSELY_FUTURE;
            case LOOSELY_PAST, PRESENT, LOOSELY_FUTURE, BACKSHIFTED, UNKNOWN -> this;
        };
    }

    /**
     * The same direction, where a participle stands by the date: "shown here in May, he joined".
     */
    Tense firmly() {
        return this == LOOSELY_PAST ? PAST : this;
    }
}
