package fasti.timeline;

import fasti.text.Evidence;
import java.util.Set;

/**
 * What a person says of the identity of events, against the machine: all these mentions speak of
 * one event, or these speak of an event of their own.
 *
 * @param on the mentions, as they stand in the documents now
 */
public record Ruling(Kind kind, Set<Evidence> on) {

    public Ruling {
        on = Set.copyOf(on);
    }

    /** Which way events are changed. */
    public enum Kind {
        /** Every event with one of the mentions becomes one with the others. */
        TOGETHER,
        /** The mentions leave their events and make one. */
        APART
    }
}
