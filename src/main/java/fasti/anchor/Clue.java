package fasti.anchor;

import fasti.anchor.DateAnchor.Basis;
import java.time.LocalDate;

/**
 * A reason to think that a document speaks from a day.
 *
 * @param family reasons of one family repeat one another
 * @param weight how often such a reason is right, between 0 and 1
 * @param reason in words
 */
record Clue(LocalDate day, Basis basis, String family, double weight, String reason) {

    Clue {
        if (weight <= 0 || weight >= 1) {
            throw new IllegalArgumentException("not a weight: " + weight);
        }
    }

    /** How much likelier it is right than wrong. */
    double odds() {
        return weight / (1 - weight);
    }
}
