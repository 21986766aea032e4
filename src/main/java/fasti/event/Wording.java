package fasti.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts a title together from words of a sentence: leaves out the dates, quotation marks, brackets
 * and linking adverbs, and sets blanks and articles right where something is left out.
 */
final class Wording {
    private static final String LOOSE = " ,;:’'–—-?!";

    /** Where a title ends even in the midst of a phrase. */
    private static final int MOST = 119;

    private final TaggedSentence s;
    private final int own;
    private final Map<Integer, String> names;
    private final StringBuilder out = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private boolean open;
    private boolean broken;

    /** Words put in, and where they start; the number of the word, or -2 for words from outside. */
    private record Piece(int start, int word) {}

    /**
     * @param own the number of the time wording whose event is told; others stay where they are
     *     dates of their own ("since 2012"), and go where they lean on the text's date ("Friday")
     */
    Wording(TaggedSentence s, int own) {
        this(s, own, Map.of());
    }

    /**
     * @param names what stands in the place of some words, by their numbers
     */
    Wording(TaggedSentence s, int own, Map<Integer, String> names) {
        this.s = s;
        this.own = own;
        this.names = names;
    }

    Wording add(Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (isOwnerOfNext(i)) {
                append("the", -2);
            }
            if (!isLeftOut(i)) {
                append(form(i), i);
            }
        }
        return this;
    }

    /** The length the words have with each end of a run, the run's first word at 0. */
    int[] lengths(Run run) {
        int[] lengths = new int[Math.max(0, run.to() - run.from()) + 1];
        lengths[0] = out.length();
        for (int i = run.from(); i < run.to(); i++) {
            add(new Run(i, i + 1));
            lengths[i - run.from() + 1] = out.length();
        }
        return lengths;
    }

    Wording add(String words) {
        if (!words.isEmpty()) {
            append(words, -2);
        }
        return this;
    }

    /** A word that opened its sentence and does not open the title has no capital. */
    private String form(int i) {
        String form = names.getOrDefault(i, s.word(i).form());
        boolean inside = !out.isEmpty() && out.charAt(out.length() - 1) != ':';
        boolean plain = i == s.begin() && inside && !s.word(i).isName() && !form.equals("I");
        return plain ? form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1) : form;
    }

    /** "in Monday's attack" is in the attack. */
    private boolean isOwnerOfNext(int i) {
        return !out.isEmpty() && s.tagIs(i, "POS") && s.isTime(i - 1) && isDateLeftOut(i);
    }

    private boolean isLeftOut(int i) {
        String tag = s.word(i).tag();
        if (s.isAside(i) || tag.equals("``") || tag.equals("''") || tag.startsWith("-")) {
            return true;
        }
        boolean graded = s.tagIs(i + 1, "JJ") || s.tagIs(i + 1, "RB");
        boolean links = tag.equals("RB") && s.is("connector", i) && !graded;
        return isDateLeftOut(i) || links || isDoubleComma(i) || isBetweenDates(i);
    }

    /** "in the fourth quarter and into 2011": without the first "and" ties nothing. */
    private boolean isBetweenDates(int i) {
        return s.tagIs(i, "CC") && s.isTime(i - 1) && isDateLeftOut(i - 1) && s.tagIs(i + 1, "IN");
    }

    private boolean isDoubleComma(int i) {
        return s.tagIs(i, ",") && (out.isEmpty() || out.charAt(out.length() - 1) == ',');
    }

    private boolean isDateLeftOut(int i) {
        int time = timeAround(i);
        if (time < 0 || (time != own && s.isLength(time))) {
            return false;
        }
        if (time != own && s.isAbsolute(time) && !s.isListedWith(time, own)) {
            return false;
        }
        return !hasMore(time)
                && !isSpent(time)
                && !isOwned(time)
                && (!s.isPremodifier(time) || s.isTime(i) || s.tagIs(i, "POS"));
    }

    /** "a loss for its fourth quarter ended May 3": "its" would hang in the air. */
    private boolean isOwned(int time) {
        int first = s.timePhrase(time).from();
        return s.tagIs(first - 1, "PRP$")
                && first == s.timeWords(time).from()
                && !s.isPremodifier(time);
    }

    /** "spent Thursday at sea", "had a terrible 2010": the time is what was spent. */
    private boolean isSpent(int time) {
        int verb = s.timePhrase(time).from() - 1;
        while (s.tagIs(verb, "JJ") || s.tagIs(verb, "DT") || s.tagIs(verb, "RB")) {
            verb--;
        }
        boolean has = s.lexicon().inflection().lemma(s.lower(verb)).equals("have");
        return s.tagIs(verb, "V")
                && (!has || s.tagIs(verb + 1, "DT"))
                && s.lexicon().isVerb("spend", s.lexicon().inflection().lemma(s.lower(verb)));
    }

    /** "on the first day of the trial": what follows would hang in the air. */
    private boolean hasMore(int time) {
        int behind = s.timeWords(time).to();
        return s.lower(behind).equals("of") && !s.chunk(behind + 1).isEmpty();
    }

    /** The number of the time wording whose phrase holds the word, or -1. */
    private int timeAround(int i) {
        if (s.tagIs(i, "POS") && s.isTime(i - 1)) {
            return s.time(i - 1);
        }
        for (int at = i; at < Math.min(s.size(), i + 8); at++) {
            int time = s.time(at);
            if (time >= 0) {
                boolean inside = s.isPremodifier(time) ? at == i : s.timePhrase(time).contains(i);
                return inside ? time : -1;
            }
        }
        return -1;
    }

    private void append(String form, int word) {
        if (!out.isEmpty() && !isGlued(form, word)) {
            out.append(' ');
        }
        if (last() != word - 1) {
            fixArticle(form);
        }
        pieces.add(new Piece(out.length(), word));
        out.append(form);
    }

    private int last() {
        return pieces.isEmpty() ? -2 : pieces.get(pieces.size() - 1).word();
    }

    private boolean isGlued(String form, int word) {
        if (",.;:?!’'%".indexOf(form.charAt(0)) >= 0 || form.equals("n't")) {
            return true;
        }
        if (word >= 0 && last() == word - 1) {
            return s.word(word - 1).span().end() == s.word(word).span().start();
        }
        return out.charAt(out.length() - 1) == '$';
    }

    /** "an October election" without its month is "an election", "a 2016 election" too. */
    private void fixArticle(String next) {
        if (last() < 0 || !s.isTime(last() + 1)) {
            return;
        }
        boolean vowel = startsWithVowel(next.toLowerCase(Locale.ROOT));
        if (endsWithWord("a") && vowel) {
            out.setLength(out.length() - 1);
            out.append("n ");
        } else if (endsWithWord("an") && !vowel) {
            out.setLength(out.length() - 2);
            out.append(' ');
        }
    }

    /** By its sound: "an hour", "a union". */
    private static boolean startsWithVowel(String word) {
        boolean silent =
                word.startsWith("hour") || word.startsWith("honest") || word.startsWith("honour");
        boolean you =
                word.startsWith("uni")
                        || word.startsWith("us")
                        || word.startsWith("eu")
                        || word.startsWith("one");
        return silent || (!you && "aeiou".indexOf(word.charAt(0)) >= 0);
    }

    private boolean endsWithWord(String word) {
        String tail = out.substring(Math.max(0, out.length() - word.length() - 2));
        return tail.toLowerCase(Locale.ROOT).strip().equals(word) && tail.endsWith(" ");
    }

    /** Tells whether the thought goes on behind what was added last. */
    Wording goesOn(boolean more) {
        open = more;
        return this;
    }

    /** Tells whether what was added ends in front of its verb: nothing can be told then. */
    Wording breaks(boolean off) {
        broken |= off;
        return this;
    }

    int length() {
        return out.length();
    }

    /** The words with a capital in front and nothing loose at either end. */
    String title() {
        int from = 0;
        int to = withoutLooseWords();
        while (from < to && LOOSE.indexOf(out.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && (LOOSE.indexOf(out.charAt(to - 1)) >= 0 || isStop(to))) {
            to--;
        }
        String bare = out.substring(from, to);
        boolean tooLong = bare.length() >= MOST;
        String whole = tooLong ? bare.substring(0, lastBlank(bare)) : bare;
        return whole.isEmpty() || broken
                ? ""
                : whole.substring(0, 1).toUpperCase(Locale.ROOT)
                        + whole.substring(1)
                        + (open || tooLong ? "…" : "");
    }

    /** Where the last whole word ends that a title has room for; within a word of its length. */
    private static int lastBlank(String words) {
        int blank = words.lastIndexOf(' ', MOST - 1);
        int end = blank > 0 ? blank : MOST - 1;
        return Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end;
    }

    /** Where the words end without "to", "and", "in" that something left out has left behind. */
    private int withoutLooseWords() {
        int end = out.length();
        for (int i = pieces.size() - 1; i > 0 && isLoose(pieces.get(i).word()); i--) {
            end = pieces.get(i).start();
            broken |= s.tagIs(pieces.get(i).word(), "PRP$");
        }
        return end;
    }

    private boolean isLoose(int word) {
        if (word < 0) {
            return false;
        }
        if (s.lower(word).equals("much") && s.isTimePhrase(word + 1)) {
            return true;
        }
        // "to last through at least Friday"
        if (s.lower(word).equals("least") && s.lower(word - 1).equals("at")) {
            return true;
        }
        // "was working as of midnight"
        if (s.lower(word).equals("as") && s.isTimePhrase(word + 1)) {
            return true;
        }
        // "has gone on since": the preposition in front of a date can belong to the verb.
        if (s.tagIs(word, "IN") && s.tagIs(word - 1, "V") && s.isTimePhrase(word + 1)) {
            return s.is("linking", word - 1);
        }
        // "went under on Monday"
        if (s.tagIs(word, "IN")
                && s.tagIs(word - 1, "V")
                && s.isTime(word + 1)
                && !s.is("time-preposition", word)) {
            return false;
        }
        // "may begin as early as this week"
        if (s.lower(word).equals("as")
                || (s.lower(word - 1).equals("as") && s.lower(word + 1).equals("as"))) {
            return true;
        }
        return switch (s.word(word).tag()) {
            case "IN", "TO", "CC", "DT", "PRP$", "WDT", ",", ":", "POS" -> true;
            case "RB" -> s.is("loose-end", word);
            case "VBG", "VBN" -> s.is("loose-end", word) || s.is("linking", word);
            default -> false;
        };
    }

    /** Whether the full stop before a place ends the words rather than an abbreviation. */
    private boolean isStop(int to) {
        return out.charAt(to - 1) == '.' && !isAbbreviated(out.substring(0, to));
    }

    private static boolean isAbbreviated(String title) {
        int dot = title.lastIndexOf('.', title.length() - 2);
        return dot >= 0 && title.length() - dot == 3;
    }
}
