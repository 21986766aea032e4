package fasti.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every error of a run by kind, each with its context, one a line. */
final class ErrorList {
    private static final int CONTEXT = 50;

    private enum Kind {
        FALSE_POSITIVE,
        MISS,
        EXTENT,
        VALUE,
        TYPE
    }

    private final Map<Kind, List<String>> lines = new EnumMap<>(Kind.class);

    ErrorList() {
        for (Kind kind : Kind.values()) {
            lines.put(kind, new ArrayList<>());
        }
    }

    void add(GoldDocument document, Alignment alignment) {
        Lines at = new Lines(document);
        for (GoldTimex spurious : alignment.spurious()) {
            put(Kind.FALSE_POSITIVE, at.of(spurious, at.words(spurious) + " " + typed(spurious)));
        }
        for (GoldTimex missed : alignment.missed()) {
            put(Kind.MISS, at.of(missed, at.words(missed) + " " + typed(missed)));
        }
        for (Alignment.Pair pair : alignment.pairs()) {
            addPair(at, pair);
        }
    }

    private void addPair(Lines at, Alignment.Pair pair) {
        GoldTimex gold = pair.gold();
        GoldTimex system = pair.system();
        if (!pair.exact()) {
            put(Kind.EXTENT, at.of(gold, "gold " + at.words(gold) + " system " + at.words(system)));
        }
        boolean valueless = !TimexScore.sameValue(pair);
        if (valueless || !TimexScore.sameType(pair)) {
            String both = at.words(gold) + " gold " + typed(gold) + " system " + typed(system);
            put(valueless ? Kind.VALUE : Kind.TYPE, at.of(gold, both + at.dct()));
        }
    }

    private static String typed(GoldTimex timex) {
        return timex.type().orElse("-") + " " + timex.value().orElse("-");
    }

    private void put(Kind kind, String line) {
        lines.computeIfAbsent(kind, k -> new ArrayList<>()).add(line);
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<Kind, List<String>> entry : lines.entrySet()) {
            String title = entry.getKey().name().replace('_', ' ');
            out.append("\n== ")
                    .append(title)
                    .append(" (")
                    .append(entry.getValue().size())
                    .append(")\n");
            entry.getValue().forEach(line -> out.append("  ").append(line).append('\n'));
        }
        return out.toString();
    }

    /** The lines of one document. */
    private static final class Lines {
        private final GoldDocument document;
        private final int[] points;

        Lines(GoldDocument document) {
            this.document = document;
            this.points = document.text().codePoints().toArray();
        }

        String words(GoldTimex timex) {
            return "'" + slice(timex.start(), timex.end()) + "'";
        }

        String dct() {
            return " (dct " + document.dct().orElse("-") + ")";
        }

        String of(GoldTimex at, String what) {
            String context =
                    slice(at.start() - CONTEXT, at.start())
                            + "[["
                            + slice(at.start(), at.end())
                            + "]]"
                            + slice(at.end(), at.end() + CONTEXT);
            return document.id()
                    + " "
                    + at.start()
                    + ":"
                    + at.end()
                    + " "
                    + what
                    + " | "
                    + String.join(" ", context.split("\\s+", -1));
        }

        private String slice(int start, int end) {
            int from = Math.max(0, start);
            int to = Math.min(points.length, end);
            return new String(points, from, Math.max(0, to - from));
        }
    }
}
