package fasti.dating;

import java.time.LocalDate;

/**
 * Days between which an undated document must have been written, as one reason has it.
 *
 * @param earliest inclusive, {@link LocalDate#MIN} for none
 * @param latest inclusive, {@link LocalDate#MAX} for none
 * @param ownWord whether the text says so itself; else it follows from what others tell
 */
record Window(LocalDate earliest, LocalDate latest, String reason, boolean ownWord) {

    boolean holds(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }
}
