package fasti.expression;

/** Reads the word in front of an expression: "since", "until", "by". */
final class Boundaries {

    private Boundaries() {}

    /** What the terms before an expression make of it. */
    static Boundary before(Terms terms, int at) {
        int i = at - 1;
        if (i >= 0 && terms.is(i, Kind.THE)) {
            i--;
        }
        if (i < 0) {
            return Boundary.NONE;
        }
        if (terms.is(i, Kind.SINCE)) {
            return Boundary.SINCE;
        }
        if (terms.is(i, Kind.FROM)) {
            return Boundary.FROM;
        }
        if (terms.is(i, Kind.UNTIL)) {
            return Boundary.UNTIL;
        }
        if (terms.is(i, Kind.BEFORE)) {
            return Boundary.BEFORE;
        }
        if (terms.is(i, Kind.AFTER)) {
            return Boundary.AFTER;
        }
        return terms.is(i, Kind.BY) ? Boundary.BY : Boundary.NONE;
    }
}
