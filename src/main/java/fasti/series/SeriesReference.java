package fasti.series;

import fasti.resolve.TimeMention;
import fasti.text.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Words that speak of a meeting of a series, or of the series: "the seventh round of the Lisbon
 * talks", "the previous round", "Lisbon II".
 *
 * @param span the words
 * @param kind the noun: {@code round}
 * @param family what sort of series it belongs to: {@code talks}
 * @param name as written; empty where it is not named ("the first meeting")
 * @param definite whether an unnamed one points back: "the process"
 * @param plural whether it speaks of several
 * @param ordinal its number, where said
 * @param count how many, where said: "six rounds"
 * @param step from the one spoken of: "the previous round" is -1
 * @param times what dates it, in the order of the text; several where it is a list
 * @param begins whether the date is its beginning only
 */
public record SeriesReference(
        TextSpan span,
        String kind,
        String family,
        String name,
        boolean definite,
        boolean plural,
        OptionalInt ordinal,
        OptionalInt count,
        OptionalInt step,
        List<TimeMention> times,
        boolean begins) {

    public SeriesReference {
        times = List.copyOf(times);
    }

    /** The date, where there is one and not a list. */
    public Optional<TimeMention> time() {
        return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
    }

    /** Whether the words tell which series they mean. */
    public boolean isNamed() {
        return !name.isEmpty();
    }
}
