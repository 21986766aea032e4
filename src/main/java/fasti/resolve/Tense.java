package fasti.resolve;

/** In which direction the verbs around a wording point. */
enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    UNKNOWN
}
