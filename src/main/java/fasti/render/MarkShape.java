package fasti.render;

import java.util.Set;

/** How a date is drawn, by what is known of it. */
enum MarkShape {
    /** One day. */
    DAY("day"),
    /** From one day to another. */
    DAYS("several days"),
    /** Somewhere within a whole week, month, quarter, season, year or more. */
    PERIOD("a week or more that is known no closer"),
    /** From then on, without an end. */
    SINCE("goes on"),
    /** From then on, to an end that nobody told. */
    BEGAN("began, end not told"),
    /** Up to then, from a beginning that nobody told. */
    UNTIL("ended, beginning not told"),
    /** Once, at an unknown day between two. */
    BOUNDED("once, at an unknown day between two");

    private static final Set<String> FINE = Set.of("day", "range");
    private final String meaning;

    MarkShape(String meaning) {
        this.meaning = meaning;
    }

    /** What the legend says of it. */
    String meaning() {
        return meaning;
    }

    static MarkShape of(TimelineFile.When when) {
        if (when.bounded()) {
            return BOUNDED;
        }
        if (when.goesOn()) {
            return SINCE;
        }
        if (when.start().isEmpty()) {
            return UNTIL;
        }
        if (when.end().isEmpty()) {
            return BEGAN;
        }
        if (!FINE.contains(when.precision())) {
            return PERIOD;
        }
        return when.start().equals(when.end()) ? DAY : DAYS;
    }
}
