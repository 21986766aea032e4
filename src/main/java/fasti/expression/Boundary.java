package fasti.expression;

/**
 * What a word in front makes of a date: "since 2012" goes on from it, "until May" ends with it. The
 * word itself is not part of the TIMEX3 span.
 */
public enum Boundary {
    NONE,
    /** "since", "ever since", "from … on": from the date on, and still so. */
    SINCE,
    /** "from": began with the date, the end not said. */
    FROM,
    /** "until", "till", "up to". */
    UNTIL,
    /** "before". */
    BEFORE,
    /** "after". */
    AFTER,
    /** "by": at the date at the latest. */
    BY
}
