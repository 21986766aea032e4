package fasti.event;

/** Finds noun phrases by their tags: "the west-central province", "Peru’s President". */
final class NounPhrases {
    private NounPhrases() {}

    /** The end of the noun phrase that starts at a word; the word itself where none does. */
    static int end(TaggedSentence s, int start) {
        int noun = start;
        int adjective = start;
        for (int i = start; i < s.size() && continues(s, start, i, noun); i++) {
            if (isNominal(s, i)) {
                noun = i + 1;
            } else if (s.tagIs(i, "JJ") || s.tagIs(i, "VBN")) {
                adjective = i + 1;
            }
        }
        // "the Peruvian military": an adjective can be the noun behind an article.
        return noun == start && s.lower(start).equals("the") ? adjective : noun;
    }

    private static boolean continues(TaggedSentence s, int start, int i, int noun) {
        boolean afterNoun = noun == i && i > start;
        if (s.isTime(i) && !s.isPremodifier(s.time(i))) {
            return false;
        }
        String tag = s.word(i).tag();
        return switch (tag) {
            case "DT", "PDT", "PRP$" -> i == start || s.word(i - 1).tag().equals("PDT");
            case "PRP", "EX" -> i == start;
            case "POS" -> afterNoun;
            case "CD" ->
                    !afterNoun
                            || s.tagIs(i - 1, "CD")
                            || s.tagIs(i - 1, "POS")
                            || s.tagIs(i - 1, "NNP")
                            || Character.isUpperCase(s.word(i).form().charAt(0));
            case "JJ", "JJR", "JJS" ->
                    !afterNoun || s.tagIs(i - 1, "POS") || s.tagIs(i - 1, "CD") || s.isTime(i - 1);
            case "NN", "NNS", "NNP", "NNPS", "$", "#" -> !startsAnother(s, start, i);
            case "VBN", "VBG" ->
                    (!afterNoun || s.tagIs(i - 1, "CD")) && i > start && isBeforeNoun(s, start, i);
            case "RB", "RBR", "RBS" -> i > start && !afterNoun && s.tagIs(i + 1, "JJ");
            case "," -> !afterNoun && isAdjectiveComma(s, start, i);
            case ":" -> afterNoun && s.isGlued(i) && s.word(i - 1).isName() && s.tagIs(i + 1, "NN");
            case "CC" -> isWithinName(s, i) || isBetweenAdjectives(s, start, i);
            default -> false;
        };
    }

    /** "the suspected users"; "the accused" on its own as well. */
    private static boolean isBeforeNoun(TaggedSentence s, int start, int i) {
        return s.tagIs(i + 1, "NN")
                || (s.tagIs(i, "VBN") && i == start + 1 && s.lower(start).equals("the"));
    }

    /** A name behind a common noun that is no title is a phrase of its own: "the talks Keller". */
    private static boolean startsAnother(TaggedSentence s, int start, int i) {
        if (i == start) {
            return false;
        }
        boolean nameBehindPlural =
                s.word(i).isName() && s.word(i - 1).tag().equals("NNS") && !s.is("role", i - 1);
        boolean nameBehindNumber = s.word(i).isName() && s.lower(i - 1).endsWith("illion");
        return nameBehindPlural || nameBehindNumber || s.word(i - 1).tag().equals("PRP");
    }

    private static boolean isWithinName(TaggedSentence s, int i) {
        return s.lower(i).equals("&") || isWithinInstitution(s, i);
    }

    /** "the National Oceanic and Atmospheric Administration". */
    static boolean isWithinInstitution(TaggedSentence s, int and) {
        boolean capitals = isCapital(s, and - 1) && isCapital(s, and - 2) && isCapital(s, and + 1);
        if (!s.lower(and).equals("and") || !capitals || isInstitution(s, and - 1)) {
            return false;
        }
        int end = and + 1;
        while (end < and + 4 && isCapital(s, end) && !isInstitution(s, end)) {
            end++;
        }
        return end > and + 1 && end < and + 4 && isInstitution(s, end);
    }

    private static boolean isInstitution(TaggedSentence s, int i) {
        return s.lexicon().is("institution", s.word(i).form());
    }

    private static boolean isCapital(TaggedSentence s, int i) {
        String form = s.word(i).form();
        return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    }

    /** "a deep, prolonged recession", "a second, more serious, wave". */
    private static boolean isAdjectiveComma(TaggedSentence s, int start, int i) {
        boolean behind = i > start + 1 && s.tagIs(i - 1, "JJ");
        int next = s.tagIs(i + 1, "RB") ? i + 2 : i + 1;
        boolean adjective = s.tagIs(next, "JJ");
        boolean second = s.tagIs(i + 1, "NN") && isCommaBefore(s, start, i);
        boolean noun = s.tagIs(next + 1, "NN") || s.tagIs(next + 1, "JJ");
        boolean comma = s.tagIs(next + 1, ",") && s.tagIs(next + 2, "NN");
        return behind && (second || (adjective && (noun || comma)));
    }

    private static boolean isCommaBefore(TaggedSentence s, int start, int i) {
        for (int at = i - 1; at > start; at--) {
            if (s.tagIs(at, ",")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenAdjectives(TaggedSentence s, int start, int i) {
        return i > start
                && s.tagIs(i - 1, "JJ")
                && s.tagIs(i + 1, "JJ")
                && (s.tagIs(i + 2, "NN") || s.tagIs(i + 3, "NN"));
    }

    private static boolean isNominal(TaggedSentence s, int i) {
        String tag = s.word(i).tag();
        return tag.startsWith("NN")
                || tag.equals("PRP")
                || tag.equals("EX")
                || tag.equals("CD")
                || (tag.equals("DT") && !s.is("article", i) && isLast(s, i));
    }

    private static boolean isLast(TaggedSentence s, int i) {
        return !s.tagIs(i + 1, "NN")
                && !s.tagIs(i + 1, "JJ")
                && !s.tagIs(i + 1, "CD")
                && !s.isTime(i + 1);
    }

    /** Whether a word can stand in front of a date within a noun phrase: "the", "a", "its". */
    static boolean opensPhrase(TaggedSentence s, int i) {
        String tag = s.word(i).tag();
        return tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("JJ")
                || tag.equals("JJS");
    }

    /**
     * A noun phrase with the prepositional phrases behind it, and where it hangs on another event
     * by "of", with that one: "the repeal of Prohibition".
     */
    static Run extended(TaggedSentence s, Run chunk, Lexicon lexicon) {
        int from = chunk.from();
        Run left = s.lower(from - 1).equals("of") ? s.chunk(from - 2) : Run.NONE;
        if (!left.isEmpty() && lexicon.isEventNoun(s.word(s.head(left)).form())) {
            from = left.from();
        }
        return new Run(from, extendedEnd(s, chunk));
    }

    /** The end of a noun phrase together with the prepositional phrases behind it. */
    private static int extendedEnd(TaggedSentence s, Run chunk) {
        int end = chunk.to();
        while ((s.tagIs(end, "IN") && !s.lower(end).equals("that")) || s.lower(end).equals("to")) {
            Run next = s.chunk(end + 1);
            boolean open = s.lower(end).equals("as") || s.word(end + 1).tag().equals("PRP");
            if (next.isEmpty() || s.isTime(end + 1) || open) {
                break;
            }
            end = next.to();
            Run second = s.tagIs(end, "CC") ? s.chunk(end + 1) : Run.NONE;
            if (!second.isEmpty() && s.lower(chunk.to()).equals("between")) {
                end = second.to();
            }
        }
        return end;
    }

    /** "Disaster", "election": too little for a title. */
    static boolean isBare(TaggedSentence s, Run phrase) {
        int nouns = 0;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            nouns += s.tagIs(i, "NN") && !s.isTime(i) ? 1 : 0;
        }
        return nouns < 2;
    }
}
