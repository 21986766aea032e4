package fasti.expression;

import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Gathers what the rules have left standing into expressions. */
final class Collector {
    private static final KindSet JOINS = KindSet.of(Kind.COMMA, Kind.AND, Kind.OR);

    private final Terms terms;
    private final List<TimeExpression> all = new ArrayList<>();

    /** For each expression, the term it came from. */
    private int[] places = new int[64];

    Collector(Terms terms) {
        this.terms = terms;
    }

    List<TimeExpression> collect() {
        for (int i = 0; i < terms.size(); i++) {
            Optional<Terms.Found> found = terms.found(i);
            if (found.isPresent() && !found.get().rule().fragment()) {
                add(found.get(), i);
            }
        }
        return lists();
    }

    private void add(Terms.Found found, int at) {
        Reading reading = found.reading();
        Boundary boundary = Boundaries.before(terms, at);
        List<TimeExpression> parts = parts(found, boundary);
        if (reading.list()) {
            parts.forEach(part -> add(part, at));
            return;
        }
        add(
                new TimeExpression(
                        new TextSpan(found.start(), found.end()),
                        reading.meaning(),
                        reading.modifier(),
                        boundary,
                        found.rule().name(),
                        parts,
                        TimeExpression.ListPlace.ALONE),
                at);
    }

    private static List<TimeExpression> parts(Terms.Found found, Boundary boundary) {
        List<Reading.Part> parts = found.reading().parts();
        if (parts.isEmpty()) {
            return List.of(); // as nearly always
        }
        return parts.stream().map(p -> part(p, found.rule(), boundary)).toList();
    }

    private void add(TimeExpression expression, int at) {
        if (all.size() == places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[all.size()] = at;
        all.add(expression);
    }

    private static TimeExpression part(Reading.Part part, Rule rule, Boundary boundary) {
        return new TimeExpression(
                new TextSpan(part.start(), part.end()),
                part.meaning(),
                part.modifier(),
                boundary,
                rule.name(),
                List.of(),
                TimeExpression.ListPlace.ALONE);
    }

    /** Gives each expression its place in a list of like ones. */
    private List<TimeExpression> lists() {
        List<TimeExpression> placed = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); ) {
            int end = i + 1;
            while (end < all.size() && isJoined(end - 1, end)) {
                end++;
            }
            for (int k = i; k < end; k++) {
                placed.add(end - i == 1 ? all.get(k) : at(all.get(k), k - i, end - i));
            }
            i = end;
        }
        return List.copyOf(placed);
    }

    private boolean isJoined(int left, int right) {
        boolean alike = all.get(left).meaning().getClass() == all.get(right).meaning().getClass();
        int from = places[left];
        int to = places[right];
        if (!alike || to - from > 3) {
            return false;
        }
        for (int i = from + 1; i < to; i++) {
            if (!terms.isAny(i, JOINS)) {
                return false;
            }
        }
        return to != from + 1;
    }

    private static TimeExpression at(TimeExpression e, int index, int size) {
        return new TimeExpression(
                e.span(),
                e.meaning(),
                e.modifier(),
                e.boundary(),
                e.rule(),
                e.parts(),
                new TimeExpression.ListPlace(index, size));
    }
}
