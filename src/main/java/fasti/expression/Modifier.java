package fasti.expression;

/** TIMEX3's {@code mod}: "early 2012" is START, "about two years" APPROX, "mid-March" MID. */
public enum Modifier {
    NONE,
    START,
    MID,
    END,
    APPROX,
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE
}
