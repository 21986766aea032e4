package fasti.event;

/** Where a sentence may be cut short. */
final class Cut {
    private Cut() {}

    /**
     * How well a sentence can end in front of a word: 3 at a mark, 2 in front of a phrase of its
     * own, 1 in front of "and", 0 not at all.
     */
    static int rank(TaggedSentence s, int word) {
        if (s.chunk(word).from() < word && !s.chunk(word).isEmpty() && s.tagIs(word, ",")) {
            return 0;
        }
        String tag = s.word(word).tag();
        String before = s.word(word - 1).tag();
        boolean half = before.startsWith("JJ") && tag.equals(",") && s.chunk(word - 1).isEmpty();
        if (half || before.equals("$") || before.equals("#")) {
            return 0;
        }
        if (before.equals("IN")
                || before.equals("TO")
                || before.equals("DT")
                || before.equals("CC")) {
            return 0;
        }
        return switch (tag) {
            case ",", ":", ".", "-LRB-" -> isInsideList(s, word) ? 0 : isListComma(s, word) ? 1 : 3;
            case "IN" ->
                    isTight(s, word) || isInsideBetween(s, word) || isParticle(s, word) ? 0 : 2;
            case "WDT", "WP", "WRB" -> before.startsWith("V") ? 0 : 2;
            case "TO" -> before.startsWith("NN") && !s.lower(word - 1).equals("order") ? 2 : 0;
            case "VBN" ->
                    before.startsWith("NN") && s.chunk(word).isEmpty() && !isCaused(s, word)
                            ? 2
                            : 0;
            case "VBG" -> before.startsWith("NN") && s.chunk(word).isEmpty() ? 2 : 0;
            case "CC" -> isInsideBetween(s, word) || isInsideName(s, word) ? 0 : 1;
            default -> s.isTime(word) && !s.isTime(word - 1) && !before.equals("CD") ? 2 : 0;
        };
    }

    /** "to have the chairman removed". */
    static boolean isCaused(TaggedSentence s, int participle) {
        for (int i = participle - 1; i > Math.max(0, participle - 8); i--) {
            if (s.tagIs(i, "V")) {
                return s.word(i).tag().equals("VB")
                        && (s.lower(i).equals("have") || s.lower(i).equals("get"));
            }
        }
        return false;
    }

    /** "the news that the largest bank": a clause was opened that has no verb yet. */
    static boolean hangs(TaggedSentence s, int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (VerbGroups.isFinite(s, i)) {
                return false;
            }
            boolean that =
                    (s.is("condition", i) && !s.tagIs(i + 1, "TO"))
                            || (s.lower(i).equals("that") && s.tagIs(i, "IN"));
            if (that || (s.tagIs(i, "W") && i < end - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "put the fire out,": nothing follows that it could tie. */
    private static boolean isParticle(TaggedSentence s, int word) {
        return s.tagIs(word + 1, ",") || s.tagIs(word + 1, ".") || s.tagIs(word + 1, "''");
    }

    private static boolean isTight(TaggedSentence s, int word) {
        return s.lower(word).equals("of")
                || s.lower(word).equals("than")
                || s.tagIs(word - 1, "V")
                || s.tagIs(word - 1, "JJ");
    }

    /** Behind the first comma of a list a cut would leave half of it. */
    private static boolean isInsideList(TaggedSentence s, int word) {
        Run left = s.chunk(word - 1);
        boolean behindComma = !left.isEmpty() && s.tagIs(left.from() - 1, ",");
        return s.tagIs(word, ",")
                && (s.tagIs(word + 1, "CC") || (behindComma && isListComma(s, word)));
    }

    static boolean isListComma(TaggedSentence s, int word) {
        Run next = s.chunk(word + 1);
        return !next.isEmpty() && (s.tagIs(next.to(), "CC") || s.tagIs(next.to(), ","));
    }

    /** "the Securities and Exchange Commission", "Lisbon and Vienna". */
    private static boolean isInsideName(TaggedSentence s, int and) {
        return s.word(and - 1).isName() && s.word(and + 1).isName();
    }

    /** "between the army in the west": the other side is still to come. */
    private static boolean isInsideBetween(TaggedSentence s, int word) {
        for (int i = word - 1; i > Math.max(0, word - 12); i--) {
            if (s.tagIs(i, "CC") || s.tagIs(i, "V") || s.tagIs(i, ",")) {
                return false;
            }
            if (s.lower(i).equals("between")) {
                return true;
            }
        }
        return false;
    }
}
