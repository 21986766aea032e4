package fasti.expression;

import java.util.ArrayList;
import java.util.List;

/** A part of a rule's pattern: a {@link Kind}, or kinds that are optional, alternative, outside. */
public interface Element {

    /**
     * A place in a pattern.
     *
     * @param outside whether the term there is context and not part of the wording
     */
    record Slot(Kind kind, boolean outside) {}

    /** All sequences of kinds that the element stands for. */
    List<List<Slot>> expand();

    /** The elements one after the other. */
    static Element sequence(Element... elements) {
        return () -> {
            List<List<Slot>> all = List.of(List.of());
            for (Element element : elements) {
                all = product(all, element.expand());
            }
            return all;
        };
    }

    /** The elements one after the other, or nothing. */
    static Element optional(Element... elements) {
        return oneOf(sequence(), sequence(elements));
    }

    /** Any one of the elements. */
    static Element oneOf(Element... elements) {
        return () -> {
            List<List<Slot>> all = new ArrayList<>();
            for (Element element : elements) {
                all.addAll(element.expand());
            }
            return all;
        };
    }

    /** The elements in sequence, repeated from {@code least} to {@code most} times. */
    static Element repeated(int least, int most, Element... elements) {
        return () -> {
            List<List<Slot>> all = new ArrayList<>();
            List<List<Slot>> grown = List.of(List.of());
            for (int n = 0; n <= most; n++) {
                if (n >= least) {
                    all.addAll(grown);
                }
                grown = product(grown, sequence(elements).expand());
            }
            return all;
        };
    }

    /** Terms that must stand there but are not part of the wording. */
    static Element outside(Element... elements) {
        return () ->
                sequence(elements).expand().stream()
                        .map(path -> path.stream().map(s -> new Slot(s.kind(), true)).toList())
                        .toList();
    }

    private static List<List<Slot>> product(List<List<Slot>> left, List<List<Slot>> right) {
        List<List<Slot>> all = new ArrayList<>();
        for (List<Slot> head : left) {
            for (List<Slot> tail : right) {
                List<Slot> path = new ArrayList<>(head);
                path.addAll(tail);
                all.add(path);
            }
        }
        return all;
    }
}
