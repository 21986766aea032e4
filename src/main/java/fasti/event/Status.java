package fasti.event;

/** Whether it has happened, as the source tells it. */
public enum Status {
    OCCURRED,
    /** Goes on: "since 2012 the city has been divided". */
    ONGOING,
    /** "will be held", "is scheduled". */
    PLANNED,
    /** Only somebody's claim. */
    CLAIMED
}
