package fasti.expression;

import java.util.List;

/**
 * What a rule makes of its terms.
 *
 * @param parts the tags of the wording where it has more than one ("6-7 January": "6" and "7
 *     January"); else empty
 * @param list whether the parts stand each for itself ("on 3, 5 and 9 May") and the whole for
 *     nothing
 */
public record Reading(Meaning meaning, Modifier modifier, List<Part> parts, boolean list) {

    /** A tag within a wording. */
    public record Part(int start, int end, Meaning meaning, Modifier modifier) {}

    public Reading {
        parts = List.copyOf(parts);
    }

    public static Reading of(Meaning meaning) {
        return new Reading(meaning, Modifier.NONE, List.of(), false);
    }

    /** Two ends, each a tag of its own. */
    public static Reading range(Part from, Part to) {
        return new Reading(
                new Meaning.Range(from.meaning(), to.meaning()),
                Modifier.NONE,
                List.of(from, to),
                false);
    }

    /** Like expressions one after the other. */
    public static Reading list(List<Part> parts) {
        return new Reading(parts.get(parts.size() - 1).meaning(), Modifier.NONE, parts, true);
    }

    public Reading with(Modifier other) {
        return other == Modifier.NONE ? this : new Reading(meaning, other, parts, list);
    }

    public Reading with(Meaning other) {
        return new Reading(other, modifier, List.of(), false);
    }
}
