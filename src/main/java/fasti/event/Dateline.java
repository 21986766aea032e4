package fasti.event;

/**
 * Finds what an agency puts in front of its text: "LONDON, May 11 (Agency) -", "MOSCOW, February
 * 13. /Agency/." It says when and where the text was written, and dates no event.
 */
final class Dateline {
    private static final int REACH = 30;

    /** An agency's name in brackets, in words. */
    private static final int AGENCY = 6;

    private Dateline() {}

    /** The number of the first word behind a dateline; 0 where there is none. */
    static int end(TaggedSentence s) {
        boolean place = false;
        int stamp = Math.max(stampEnd(s), agencyEnd(s));
        for (int i = 0; i < Math.min(s.size(), REACH); i++) {
            if (isDash(s, i) && place && i > 0) {
                return i + 1;
            }
            boolean capitals = isPlace(s.word(i).form());
            if (VerbGroups.isFinite(s, i) && !s.isAside(i) && !s.isTime(i) && !capitals) {
                return stamp;
            }
            place |= capitals;
        }
        return place && isWhole(s) ? s.size() : stamp;
    }

    /** "Floods recede OSLO | Fri May 3, 2013 (Agency) - The river": behind the agency's dash. */
    private static int agencyEnd(TaggedSentence s) {
        for (int i = 3; i < Math.min(s.size(), 2 * REACH); i++) {
            if (isDash(s, i) && s.tagIs(i - 1, "-RRB-")) {
                int open = i - 2;
                while (open > 0 && !s.tagIs(open, "-LRB-")) {
                    open--;
                }
                boolean named = i - open <= AGENCY && isPlace(s.word(open - 1).form());
                return named ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** "Tue May 5, 2009 1:30 pm EDT Nurses": a page's stamp with the time of day, and no "on". */
    private static int stampEnd(TaggedSentence s) {
        if (!s.isTime(0) || !s.isAbsolute(0)) {
            return 0;
        }
        Run words = s.timeWords(0);
        boolean clock = s.words(words).indexOf(':') > 0;
        return clock && s.word(words.to()).isName() ? words.to() : 0;
    }

    private static boolean isDash(TaggedSentence s, int i) {
        return switch (s.word(i).form()) {
            case "-", "--", "—", "–" -> !s.isAside(i);
            default -> false;
        };
    }

    private static boolean isPlace(String form) {
        return form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
    }

    /** A sentence of nothing but names, a date and marks, its first word in capitals. */
    private static boolean isWhole(TaggedSentence s) {
        if (!isPlace(s.word(0).form())) {
            return false;
        }
        for (int i = 0; i < s.size(); i++) {
            boolean word = Character.isLetter(s.word(i).form().charAt(0));
            if (word && !s.word(i).isName() && !s.isTime(i) && !s.isAside(i)) {
                return false;
            }
        }
        return true;
    }
}
