package fasti.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A length of time that is tied to no date: "three days" is {@code P3D}, "five and a half years"
 * {@code P5.5Y}, "several months" {@code PXM}.
 *
 * @param timex the ISO 8601 duration, with {@code X} for an amount that was not said
 */
public record Length(String timex) implements TimeValue {

    /** Refuses what does not begin like a duration. */
    public Length {
        if (!timex.startsWith("P")) {
            throw new IllegalArgumentException("not a duration: " + timex);
        }
    }

    @Override
    public String edtf() {
        return "";
    }

    @Override
    public Optional<LocalDate> start() {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> end() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.length(this);
    }
}
