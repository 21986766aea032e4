package fasti.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Once, at an unknown day from the earliest to the latest, both inclusive: "between these two
 * rounds a meeting was held" is {@code [2017-01-25..2017-02-14]}. Either side may be missing.
 */
public record Between(Optional<LocalDate> earliest, Optional<LocalDate> latest)
        implements TimeValue {

    /** Refuses a set without any side or with sides crossed. */
    public Between {
        if (earliest.isEmpty() && latest.isEmpty()) {
            throw new IllegalArgumentException("bounded on no side");
        }
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException(
                    "bounds are crossed: " + earliest.get() + ".." + latest.get());
        }
    }

    public static Between of(LocalDate earliest, LocalDate latest) {
        return new Between(Optional.of(earliest), Optional.of(latest));
    }

    @Override
    public String edtf() {
        return "["
                + earliest.map(LocalDate::toString).orElse("")
                + ".."
                + latest.map(LocalDate::toString).orElse("")
                + "]";
    }

    @Override
    public String timex() {
        return earliest.or(() -> latest).map(LocalDate::toString).orElse("");
    }

    @Override
    public Optional<LocalDate> start() {
        return earliest;
    }

    @Override
    public Optional<LocalDate> end() {
        return latest;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.between(this);
    }
}
