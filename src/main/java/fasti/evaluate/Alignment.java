package fasti.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one-to-one matching of gold and system expressions of one document, as the TempEval-3 tool
 * makes it: pairs of equal spans first, then the remaining overlapping ones from the left of the
 * text.
 */
record Alignment(List<Pair> pairs, List<GoldTimex> missed, List<GoldTimex> spurious) {

    /** A gold and a system expression that overlap. */
    record Pair(GoldTimex gold, GoldTimex system) {
        boolean exact() {
            return gold.sameSpan(system);
        }
    }

    static Alignment of(List<GoldTimex> gold, List<GoldTimex> system) {
        List<GoldTimex> openGold = new ArrayList<>(gold);
        List<GoldTimex> openSystem = new ArrayList<>(system);
        List<Pair> pairs = new ArrayList<>();
        for (GoldTimex g : gold) {
            openSystem.stream()
                    .filter(g::sameSpan)
                    .findFirst()
                    .ifPresent(s -> take(new Pair(g, s), pairs, openGold, openSystem));
        }
        for (Pair candidate : overlapping(openGold, openSystem)) {
            if (openGold.contains(candidate.gold()) && openSystem.contains(candidate.system())) {
                take(candidate, pairs, openGold, openSystem);
            }
        }
        pairs.sort(
                Comparator.comparingInt((Pair p) -> p.gold().start())
                        .thenComparingInt(p -> p.gold().end()));
        return new Alignment(pairs, openGold, openSystem);
    }

    private static void take(
            Pair pair, List<Pair> pairs, List<GoldTimex> gold, List<GoldTimex> system) {
        pairs.add(pair);
        gold.remove(pair.gold());
        system.remove(pair.system());
    }

    private static List<Pair> overlapping(List<GoldTimex> gold, List<GoldTimex> system) {
        List<Pair> candidates = new ArrayList<>();
        for (GoldTimex g : gold) {
            for (GoldTimex s : system) {
                if (g.overlap(s) > 0) {
                    candidates.add(new Pair(g, s));
                }
            }
        }
        candidates.sort(
                Comparator.comparingInt((Pair p) -> Math.max(p.gold().start(), p.system().start()))
                        .thenComparingInt(p -> p.gold().start())
                        .thenComparingInt(p -> p.system().start()));
        return candidates;
    }

    /**
     * Takes gold without a value out of the count: neither missed nor, where the system marks it,
     * wrong.
     *
     * @param all every gold expression of the document
     */
    Alignment ignoringValueless(List<GoldTimex> all) {
        List<GoldTimex> ignored = all.stream().filter(g -> g.value().isEmpty()).toList();
        return new Alignment(
                pairs.stream().filter(p -> p.gold().value().isPresent()).toList(),
                missed.stream().filter(g -> g.value().isPresent()).toList(),
                spurious.stream()
                        .filter(s -> ignored.stream().noneMatch(g -> g.overlap(s) > 0))
                        .toList());
    }
}
