package fasti.time;

import java.time.LocalDate;
import java.util.Optional;

/** A vague pointer that TIMEX3 knows by a token: "now", "recently", "in the future". */
public enum Reference implements TimeValue {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF;

    @Override
    public String edtf() {
        return "";
    }

    @Override
    public String timex() {
        return name();
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
        return visitor.reference(this);
    }
}
