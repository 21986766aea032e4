package fasti.anchor;

import fasti.anchor.DateAnchor.Basis;
import java.time.LocalDate;

/**
 * A reason to think that a document speaks from a day.
 *
 * @param weight how often such a reason is right, 0 to 1
 * @param reason in words
 */
record Clue(LocalDate day, Basis basis, double weight, String reason) {

    Clue {
        if (weight < 0 || weight > 1) {
            throw new IllegalArgumentException("not a weight: " + weight);
        }
    }
}
