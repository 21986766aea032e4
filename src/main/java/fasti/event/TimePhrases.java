package fasti.event;

/** Finds the words that tie time wording to its clause: "on", "since early", "at the end of". */
final class TimePhrases {
    private TimePhrases() {}

    static Run of(TaggedSentence s, int time) {
        Run words = s.timeWords(time);
        int from = words.from();
        if (s.lower(from - 1).equals("the") && !s.isPremodifier(time)) {
            from--;
        }
        from = ties(s, from);
        Run part = s.lower(from).equals("of") ? s.chunk(from - 1) : Run.NONE;
        return new Run(isPart(s, part) ? ties(s, part.from()) : from, words.to());
    }

    private static int ties(TaggedSentence s, int start) {
        int from = start;
        boolean tied = false;
        while (from > 0 && !s.isTime(from - 1) && isTie(s, from - 1)) {
            boolean preposition = s.tagIs(from - 1, "IN") || s.tagIs(from - 1, "TO");
            // "has gone on since": of two prepositions the first belongs to the verb.
            if (preposition && tied && !s.is("outer-preposition", from - 1)) {
                break;
            }
            tied |= preposition;
            from--;
        }
        return from;
    }

    /** "the end", "the night" in "the end of May". */
    private static boolean isPart(TaggedSentence s, Run phrase) {
        return !phrase.isEmpty() && s.is("part-of-time", phrase.to() - 1);
    }

    private static boolean isTie(TaggedSentence s, int i) {
        boolean back = s.lower(i).equals("back") && s.tagIs(i - 1, "V");
        boolean particle = back && !s.tagIs(i + 1, "IN");
        return s.is("time-preposition", i)
                && !particle
                && (s.tagIs(i, "IN") || s.tagIs(i, "RB") || s.tagIs(i, "JJ") || s.tagIs(i, "TO"));
    }
}
