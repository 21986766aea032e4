package fasti.event;

/** Where a sentence may be cut short. */
final class Cut {
    private Cut() {}

    /**
     * How well a sentence can end in front of a word: 3 at a mark, 2 in front of a phrase of its
     * own, 1 in front of "and", 0 not at all.
     */
    static int rank(TaggedSentence s, int word) {
        String tag = s.word(word).tag();
        String before = s.word(word - 1).tag();
        if (before.equals("IN")
                || before.equals("TO")
                || before.equals("DT")
                || before.equals("CC")) {
            return 0;
        }
        return switch (tag) {
            case ",", ":", ".", "-LRB-" -> isListComma(s, word) ? 1 : 3;
            case "IN" -> isTight(s, word) ? 0 : 2;
            case "WDT", "WP", "WRB" -> 2;
            case "TO" -> before.startsWith("NN") ? 2 : 0;
            case "VBG", "VBN" -> before.startsWith("NN") && s.chunk(word).isEmpty() ? 2 : 0;
            case "CC" -> isBetween(s, word) ? 0 : 1;
            default -> s.isTime(word) ? 2 : 0;
        };
    }

    private static boolean isTight(TaggedSentence s, int word) {
        return s.lower(word).equals("of")
                || s.lower(word).equals("than")
                || s.tagIs(word - 1, "V")
                || s.tagIs(word - 1, "JJ");
    }

    private static boolean isListComma(TaggedSentence s, int word) {
        Run next = s.chunk(word + 1);
        return !next.isEmpty() && (s.tagIs(next.to(), "CC") || s.tagIs(next.to(), ","));
    }

    private static boolean isBetween(TaggedSentence s, int word) {
        Run left = s.chunk(word - 1);
        return !left.isEmpty() && s.lower(left.from() - 1).equals("between");
    }
}
