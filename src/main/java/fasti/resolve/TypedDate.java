package fasti.resolve;

import fasti.anchor.DateAnchor;
import fasti.expression.Boundary;
import fasti.expression.ExpressionFinder;
import fasti.expression.Meaning;
import fasti.expression.Modifier;
import fasti.expression.TimeExpression;
import fasti.text.TextSpan;
import fasti.time.Edtf;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads a date as a person types it into an option or a review: EDTF ("2016-12-27?"), a plain date
 * ("27 Dec 2016", "2011"), or words ("last Friday", "mid March 2011", "Thanksgiving 2015"). Words
 * that count from a day need a reference; without one they give nothing.
 */
public final class TypedDate {
    private static final int LONGEST = 60;

    private TypedDate() {}

    /**
     * The value at the precision that was typed; empty where it is not understood as a whole.
     *
     * @param reference the day from which words such as "yesterday" count
     */
    public static Optional<TimeValue> parse(String words, Optional<LocalDate> reference) {
        String typed = words.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        return Edtf.parse(typed).or(() -> inWords(typed, reference)).filter(TimeValue::isCalendar);
    }

    private static Optional<TimeValue> inWords(String typed, Optional<LocalDate> reference) {
        List<TimeExpression> found = ExpressionFinder.english().find(typed);
        boolean whole = found.size() == 1 && covers(found.get(0).span(), typed);
        return value(typed, whole ? found.get(0) : phrase(typed), reference);
    }

    /** All the words, but for a small one in front: "on Friday", "since 2012". */
    private static boolean covers(TextSpan span, String typed) {
        return span.end() == typed.length()
                && typed.substring(0, span.start()).strip().indexOf(' ') < 0;
    }

    private static TimeExpression phrase(String typed) {
        return new TimeExpression(
                new TextSpan(0, typed.length()),
                new Meaning.Phrase(typed),
                Modifier.NONE,
                Boundary.NONE,
                "typed",
                List.of(),
                TimeExpression.ListPlace.ALONE);
    }

    private static Optional<TimeValue> value(
            String typed, TimeExpression expression, Optional<LocalDate> reference) {
        DateAnchor anchor =
                reference
                        .map(day -> DateAnchor.given(day, DateAnchor.Basis.OPTION))
                        .orElseGet(DateAnchor::none);
        return TimeResolver.english()
                .resolve(typed, List.of(expression), anchor)
                .get(0)
                .resolution()
                .value();
    }
}
