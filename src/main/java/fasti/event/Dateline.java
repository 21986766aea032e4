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
        int stamp = Math.max(Math.max(stampEnd(s), agencyEnd(s)), pageStampEnd(s));
        stamp = Math.max(Math.max(stamp, creditEnd(s)), isAgencyMark(s) ? 1 : 0);
        stamp = Math.max(stamp, Math.max(headingEnd(s), bylineEnd(s)));
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
                int place = open - 1;
                while (place > Math.max(0, open - AGENCY) && !isPlace(s.word(place).form())) {
                    place--;
                }
                boolean named = i - open <= AGENCY && isPlace(s.word(place).form());
                return named ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** "Photograph: Ann Lowe/Wire Images The river fell": behind the agency's name. */
    private static int creditEnd(TaggedSentence s) {
        if (!s.is("credit", 0) || !s.word(1).form().equals(":")) {
            return 0;
        }
        int end = 0;
        for (int i = 2; i < Math.min(s.size(), REACH) && isCredited(s, i); i++) {
            end = isAgency(s, i) ? i + 1 : end;
        }
        return end;
    }

    /** "AP American voters": the agency's mark in front of its text. */
    private static boolean isAgencyMark(TaggedSentence s) {
        String form = s.word(0).form();
        boolean agency = form.equals("AP") || form.equals("AFP") || form.equals("UPI");
        String next = s.word(1).form();
        return agency && !next.isEmpty() && Character.isUpperCase(next.charAt(0));
    }

    /** "PASSENGERS URGED TO COME FORWARD The man": behind a heading in capitals. */
    private static int headingEnd(TaggedSentence s) {
        int end = 0;
        int words = 0;
        int letters = 0;
        while (end < s.size() && isHeading(s.word(end).form())) {
            words += Character.isLetter(s.word(end).form().charAt(0)) ? 1 : 0;
            letters += s.word(end).form().length();
            end++;
        }
        boolean opens = end < s.size() && Character.isUpperCase(s.word(end).form().charAt(0));
        return words > 2 && letters > 5 * words - 4 && opens ? end : 0;
    }

    private static boolean isHeading(String form) {
        boolean capital = false;
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLowerCase(form.charAt(i))) {
                return false;
            }
            capital |= Character.isUpperCase(form.charAt(i));
        }
        return capital || form.equals("-") || form.equals("--") || form.equals("'S");
    }

    /** "Still haunted by the spill By Ann Lowe Wire News, Turku": behind who wrote it. */
    private static int bylineEnd(TaggedSentence s) {
        for (int i = 0; i < Math.min(s.size(), REACH); i++) {
            boolean by = s.word(i).form().equals("By") && s.word(i + 1).isName();
            if (by && s.word(i + 2).isName() && (i > 0 || s.word(i + 3).isName())) {
                int end = i + 1;
                while (s.word(end).isName() && end < i + 4) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }

    private static boolean isCredited(TaggedSentence s, int i) {
        return (Character.isUpperCase(s.word(i).form().charAt(0)) && !s.is("article", i))
                || !Character.isLetter(s.word(i).form().charAt(0))
                || isAgency(s, i);
    }

    /** "Ann Lowe/AP" may be one word. */
    private static boolean isAgency(TaggedSentence s, int i) {
        String form = s.word(i).form();
        String last = form.substring(form.lastIndexOf('/') + 1);
        return s.lexicon().is("agency", last);
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

    /**
     * "Floods recede Monday 3 May 2010 19.11 BST The river fell": where a page's stamp ends, a full
     * date with the time of day and no preposition; 0 where there is none.
     */
    private static int pageStampEnd(TaggedSentence s) {
        int end = 0;
        for (int i = 0; i < s.size(); i++) {
            int time = s.time(i);
            if (time >= 0 && s.timeWords(time).from() == i) {
                end = isPageStamp(s, s.timeWords(time)) ? s.timeWords(time).to() : end;
                end = Math.max(end, clockBehind(s, s.timeWords(time).to()));
                i = s.timeWords(time).to() - 1;
            }
        }
        return end;
    }

    /** "Thursday, January 6, 2011; 12:00 AM The panel": behind the time of day; else 0. */
    private static int clockBehind(TaggedSentence s, int mark) {
        int time = s.time(mark + 1);
        boolean clock = s.word(mark).form().equals(";") && time >= 0;
        return clock && s.word(mark + 1).form().indexOf(':') > 0 ? s.timeWords(time).to() : 0;
    }

    private static boolean isPageStamp(TaggedSentence s, Run words) {
        int digits = 0;
        boolean year = false;
        boolean clock = false;
        for (int i = words.from(); i < words.to(); i++) {
            String form = s.word(i).form();
            boolean digit = Character.isDigit(form.charAt(0));
            digits += digit ? 1 : 0;
            year |= digit && form.length() == 4 && form.indexOf(':') < 0 && form.indexOf('.') < 0;
            clock |= digit && (form.indexOf(':') > 0 || form.indexOf('.') > 0);
        }
        boolean printed = s.is("printing", words.from() - 2);
        boolean tied =
                !printed && (s.tagIs(words.from() - 1, "IN") || s.tagIs(words.from() - 1, "TO"));
        boolean behindBar = s.word(words.from() - 1).form().equals("|");
        return digits > 1 && year && (clock || behindBar) && !tied;
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
