package fasti.resolve;

/**
 * How a value was reached, as {@code method} in timeline.json names it in lower case with hyphens.
 */
public enum Method {
    /** The wording says it all. */
    EXPLICIT,
    WEEKDAY,
    IMPLIED_YEAR,
    RELATIVE,
    SERIES,
    CONTEXT,
    CORPUS,
    MANIFEST,
    REVIEW;

    /** The name in timeline.json. */
    public String json() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
