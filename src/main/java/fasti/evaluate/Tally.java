package fasti.evaluate;

import java.util.Locale;

/** Counts summed over documents, and the figures that follow from them. */
record Tally(
        int gold, int system, int relaxed, int strict, int type, int value, int both, int mod) {
    static final Tally ZERO = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    static Tally of(Alignment alignment) {
        Tally sum =
                new Tally(alignment.missed().size(), alignment.spurious().size(), 0, 0, 0, 0, 0, 0);
        for (Alignment.Pair pair : alignment.pairs()) {
            sum = sum.plus(of(pair));
        }
        return sum;
    }

    private static Tally of(Alignment.Pair pair) {
        boolean type = TimexScore.sameType(pair);
        boolean value = TimexScore.sameValue(pair);
        boolean mod = pair.gold().mod().equals(pair.system().mod());
        return new Tally(
                1, 1, 1, one(pair.exact()), one(type), one(value), one(type && value), one(mod));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    Tally plus(Tally o) {
        return new Tally(
                gold + o.gold,
                system + o.system,
                relaxed + o.relaxed,
                strict + o.strict,
                type + o.type,
                value + o.value,
                both + o.both,
                mod + o.mod);
    }

    /** A line of precision, recall and F1 for a count of right ones. */
    String line(String name, int right) {
        Figures f = figures(right);
        return String.format(
                Locale.ROOT, "%-12s%8.2f%8.2f%8.2f", name, f.precision(), f.recall(), f.f1());
    }

    Figures figures(int right) {
        if (gold == 0 && system == 0) {
            return new Figures(100, 100, 100);
        }
        double p = system == 0 ? 0 : 100.0 * right / system;
        double r = gold == 0 ? 0 : 100.0 * right / gold;
        return new Figures(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    double share(int right) {
        return relaxed == 0 ? 0 : 100.0 * right / relaxed;
    }

    /** Per cent. */
    record Figures(double precision, double recall, double f1) {}
}
