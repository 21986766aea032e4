package fasti.resolve;

/** In which direction the verbs around a wording point. */
enum Tense {
    /** The verb right before the wording is past: "was held on Friday". */
    PAST,
    /** A past verb stands farther off, and may be another's: "declared a dividend, payable …". */
    LOOSELY_PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
