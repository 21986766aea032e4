package fasti.resolve;

import fasti.expression.TimeExpression;
import java.util.List;
import java.util.Objects;

/**
 * A wording in its document with what it came to: "on Friday" of a text of 2016-12-27 is
 * 2016-12-23.
 *
 * @param timexes the TIMEX3 tags for the wording: one, or two for a range in two parts
 * @param confidence 0 to 1, in the value
 * @param explanation the steps in words: the rule, the anchor, the direction
 */
public record TimeMention(
        TimeExpression expression,
        Resolution resolution,
        List<Timex> timexes,
        Method method,
        double confidence,
        List<String> explanation) {

    public TimeMention {
        Objects.requireNonNull(resolution);
        timexes = List.copyOf(timexes);
        explanation = List.copyOf(explanation);
    }
}
