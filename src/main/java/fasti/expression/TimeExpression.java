package fasti.expression;

import fasti.text.TextSpan;
import java.util.List;
import java.util.Objects;

/**
 * Time wording at its place: "December 22" in "announced on December 22 that".
 *
 * @param span the wording, as TIMEX3 takes its extent: no preposition ("on", "since") before it
 * @param meaning what it says
 * @param modifier TIMEX3's {@code mod}
 * @param boundary what the word in front makes of it
 * @param rule the name of the rule that found it
 * @param parts for a {@link Meaning.Range} that TIMEX3 writes as two tags ("from 1990 to 1995"),
 *     its two ends; else empty
 * @param list its place in a list of like expressions ("on January 23-24, February 15-16 and March
 *     14-15"), see {@link ListPlace}
 */
public record TimeExpression(
        TextSpan span,
        Meaning meaning,
        Modifier modifier,
        Boundary boundary,
        String rule,
        List<TimeExpression> parts,
        ListPlace list) {

    public TimeExpression {
        Objects.requireNonNull(meaning);
        parts = List.copyOf(parts);
    }

    /**
     * A place in a list of expressions joined by commas and "and".
     *
     * @param index from 0
     * @param size 1 where it stands alone
     */
    public record ListPlace(int index, int size) {
        public static final ListPlace ALONE = new ListPlace(0, 1);
    }
}
