package fasti.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that comes again: "every Friday" is {@code XXXX-WXX-5}, "annually" {@code P1Y}.
 *
 * @param timex the TIMEX3 value of the set
 * @param frequency TIMEX3 {@code freq}, such as {@code 2X}, or empty
 * @param quantifier TIMEX3 {@code quant}, such as {@code EVERY}, or empty
 */
public record Recurrence(String timex, String frequency, String quantifier) implements TimeValue {

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
        return visitor.recurrence(this);
    }
}
