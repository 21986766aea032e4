package fasti.event;

import fasti.text.Sentence;
import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts sentences that are none: a caption or headline run into the sentence behind it ("oil into
 * the bay It emerged on Friday"), and lists so long that nobody would tag them whole.
 */
final class SentenceParts {
    /** Words that a new sentence opens with, seldom written with a capital inside one. */
    private static final Set<String> PRONOUNS = Set.of("It", "He", "She", "They", "There");

    private static final Set<String> OPENERS = Set.of("The", "An", "In", "But", "When", "After");

    private static final int FEW = 4;

    /** A preposition has no more letters: "at The Hague". */
    private static final int LINK = 4;

    private final String text;
    private final int most;
    private final List<Sentence> parts = new ArrayList<>();

    private SentenceParts(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /**
     * The sentences with those parted that need it.
     *
     * @param most so many words a part may have
     */
    static List<Sentence> of(String text, List<Sentence> sentences, int most) {
        SentenceParts parts = new SentenceParts(text, most);
        parts.joined(sentences).forEach(parts::part);
        return parts.parts;
    }

    /** Sentences with those joined that a stop inside a name has parted: "(VRL.L) rose". */
    private List<Sentence> joined(List<Sentence> sentences) {
        List<Sentence> joined = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            int last = joined.size() - 1;
            if (last >= 0 && closesBracket(sentence.span())) {
                Sentence before = joined.get(last);
                TextSpan whole = new TextSpan(before.span().start(), sentence.span().end());
                joined.set(last, new Sentence(whole, before.paragraph()));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    /** "L) rose": a capital or two and a closing bracket. */
    private boolean closesBracket(TextSpan span) {
        int at = span.start();
        while (at < span.end() && Character.isUpperCase(text.charAt(at)) && at < span.start() + 3) {
            at++;
        }
        if (text.startsWith("-RRB- ", span.start()) || text.startsWith(") ", span.start())) {
            return true;
        }
        int bracket = at < span.end() && text.charAt(at) == ' ' ? at + 1 : at;
        return at > span.start()
                && (text.startsWith("-RRB-", bracket) || text.startsWith(")", bracket));
    }

    private void part(Sentence sentence) {
        int end = sentence.span().end();
        int from = sentence.span().start();
        int mark = -1;
        int words = 0;
        int word = from;
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != ' ') {
                continue;
            }
            words++;
            boolean capital = i + 1 < end && Character.isUpperCase(text.charAt(i + 1));
            boolean opens = words >= FEW && capital && opensSentence(word, i, word(i + 1, end));
            if (opens || (words >= most && mark > 0)) {
                int cut = opens ? i : mark;
                add(sentence, from, cut);
                from = cut + 1;
                words = opens ? 0 : count(from, i);
                mark = -1;
            } else if (words > most / 3 && isMark(i - 1)) {
                mark = i;
            }
            word = i + 1;
        }
        add(sentence, from, end);
    }

    private void add(Sentence sentence, int from, int end) {
        if (end > from && !text.substring(from, end).isBlank()) {
            parts.add(new Sentence(new TextSpan(from, end), sentence.paragraph()));
        }
    }

    private int count(int from, int end) {
        int words = 1;
        for (int i = from; i < end; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    private String word(int from, int end) {
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, Math.max(from, to));
    }

    /**
     * Whether a word opens a sentence though no mark stands in front of it.
     *
     * @param before where the word before it starts
     * @param blank the blank between the two
     */
    private boolean opensSentence(int before, int blank, String word) {
        if (blank == before || !(PRONOUNS.contains(word) || OPENERS.contains(word))) {
            return false;
        }
        int behind = blank + 1 + word.length();
        boolean plain = behind + 1 < text.length() && text.charAt(behind) == ' ';
        boolean lower =
                plain
                        && (Character.isLowerCase(text.charAt(behind + 1))
                                || (word.equals("The") && blank - before > LINK));
        char last = text.charAt(blank - 1);
        boolean marked = !Character.isLetterOrDigit(last);
        boolean afterCapital = Character.isUpperCase(text.charAt(before));
        boolean named = afterCapital && (OPENERS.contains(word) || isCapital(before - 2));
        return lower && !marked && !named && blank - before > 1;
    }

    /** Whether the word that ends at a place has a capital. */
    private boolean isCapital(int last) {
        int start = last;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start >= 0 && Character.isUpperCase(text.charAt(start));
    }

    private boolean isMark(int i) {
        return i >= 0 && ",;:—–".indexOf(text.charAt(i)) >= 0;
    }
}
