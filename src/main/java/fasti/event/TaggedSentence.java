package fasti.event;

import fasti.expression.Meaning;
import fasti.expression.TimeExpression;
import fasti.text.Sentence;
import fasti.text.TextSpan;
import fasti.text.Word;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence's tagged words, and which of them are time wording and noun phrases. Words are named
 * by their numbers; asking beyond either end gives a word of no form and no tag.
 */
final class TaggedSentence {
    private static final Word NOTHING = new Word(new TextSpan(0, 1), "", "");

    private final String text;
    private final Sentence sentence;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final int[] timeAt;
    private final Run[] times;
    private final Run[] phrases;
    private final String[] lower;
    private final List<TimeExpression> expressions;
    private final int[] chunkStart;
    private final int[] chunkEnd;
    private final boolean[] aside;
    private final int begin;

    /**
     * @param expressions its time wording, sorted
     */
    TaggedSentence(
            String text,
            Sentence sentence,
            List<Word> all,
            List<TimeExpression> expressions,
            Lexicon lexicon) {
        List<Word> tagged = ScareQuotes.dropped(all);
        this.text = text;
        this.sentence = sentence;
        this.lexicon = lexicon;
        timeAt = new int[tagged.size()];
        times = new Run[expressions.size()];
        phrases = new Run[expressions.size()];
        this.expressions = expressions;
        markTimes(tagged);
        words = TagRepair.repair(tagged, timeAt, lexicon);
        lower = words.stream().map(Word::lower).toArray(String[]::new);
        aside = asides();
        begin = Dateline.end(this);
        chunkStart = new int[words.size()];
        chunkEnd = new int[words.size()];
        markChunks();
        Arrays.setAll(phrases, time -> TimePhrases.of(this, time));
    }

    private void markTimes(List<Word> tagged) {
        Arrays.fill(timeAt, -1);
        Arrays.fill(times, Run.NONE);
        Arrays.fill(phrases, Run.NONE);
        int word = 0;
        for (int t = 0; t < times.length; t++) {
            TextSpan span = expressions.get(t).span();
            while (word < tagged.size() && tagged.get(word).span().end() <= span.start()) {
                word++;
            }
            int from = word;
            while (word < tagged.size() && tagged.get(word).span().start() < span.end()) {
                timeAt[word++] = t;
            }
            times[t] = new Run(from, word);
        }
    }

    private boolean[] asides() {
        boolean[] in = new boolean[words.size()];
        int depth = 0;
        for (int i = 0; i < in.length; i++) {
            depth += words.get(i).tag().equals("-LRB-") ? 1 : 0;
            in[i] = depth > 0;
            depth -= words.get(i).tag().equals("-RRB-") && depth > 0 ? 1 : 0;
        }
        for (int i = 1; i + 1 < in.length; i++) {
            boolean between = words.get(i - 1).is(",") && words.get(i + 1).is(",");
            if (between && lexicon.is("side", lower[i])) {
                Arrays.fill(in, i - 1, i + 2, true);
            }
        }
        return in;
    }

    private void markChunks() {
        Arrays.fill(chunkStart, -1);
        for (int i = 0; i < words.size(); ) {
            int end = NounPhrases.end(this, i);
            Arrays.fill(chunkStart, i, end, i);
            Arrays.fill(chunkEnd, i, end, end);
            i = Math.max(end, i + 1);
        }
    }

    /** Where the sentence itself begins, behind a dateline. */
    int begin() {
        return begin;
    }

    String text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : NOTHING;
    }

    String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    boolean tagIs(int i, String family) {
        return word(i).is(family);
    }

    /** Whether a class of {@code words.tsv} holds the word, in lower case. */
    boolean is(String wordClass, int i) {
        return lexicon.is(wordClass, lower(i));
    }

    /** "Lindos–Brenna": no blank stands on either side. */
    boolean isGlued(int i) {
        return i > 0
                && i + 1 < words.size()
                && word(i - 1).span().end() == word(i).span().start()
                && word(i).span().end() == word(i + 1).span().start();
    }

    /** Whether the word stands in brackets. */
    boolean isAside(int i) {
        return i >= 0 && i < aside.length && aside[i];
    }

    /** The number of the time wording a word belongs to, or -1. */
    int time(int i) {
        return i >= 0 && i < timeAt.length ? timeAt[i] : -1;
    }

    boolean isTime(int i) {
        return time(i) >= 0;
    }

    /** The number of the time wording that starts at a place in the text, or -1. */
    int timeStartingAt(int offset) {
        for (int i = 0; i < words.size(); i++) {
            if (timeAt[i] >= 0 && words.get(i).span().end() > offset) {
                return timeAt[i];
            }
        }
        return -1;
    }

    /** Whether a time wording is only a part of a word: "year-end", "pre-2011". */
    boolean isPartOfWord(int time) {
        Run words = times[time];
        TextSpan span = expressions.get(time).span();
        boolean cut =
                word(words.from()).span().start() < span.start()
                        || word(words.to() - 1).span().end() > span.end();
        boolean hyphened =
                words.to() - words.from() == 1 && word(words.from()).form().indexOf('-') > 0;
        boolean unit = hyphened && is("calendar-unit", words.from(), '-');
        return cut || unit || (hyphened && isPremodifier(time) && !isAbsolute(time));
    }

    /** Whether the last part of a hyphened word is of a class: "9th-century". */
    private boolean is(String wordClass, int i, char hyphen) {
        return lexicon.is(wordClass, lower(i).substring(lower(i).lastIndexOf(hyphen) + 1))
                && tagIs(i + 1, "NN");
    }

    /** Whether a time wording is a date of its own: "May 3", "2012", not "Friday". */
    boolean isAbsolute(int time) {
        if (expressions.get(time).meaning() instanceof Meaning.CalendarDate date) {
            return date.year().isPresent() || date.month().isPresent();
        }
        for (int i = times[time].from(); i < times[time].to(); i++) {
            if (Character.isDigit(word(i).form().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether two time wordings stand in one list: "on January 23-24, February 15-16 and …". */
    boolean isListedWith(int time, int other) {
        return other >= 0
                && time >= 0
                && expressions.get(time).list().size() > 1
                && expressions.get(other).list().size() == expressions.get(time).list().size();
    }

    /** Whether a time wording is a length of time or comes again: it dates nothing. */
    boolean isLength(int time) {
        Meaning meaning = expressions.get(time).meaning();
        return meaning instanceof Meaning.Duration || meaning instanceof Meaning.Repeated;
    }

    /** A time wording's place in its list. */
    TimeExpression.ListPlace list(int time) {
        return expressions.get(time).list();
    }

    /** Whether a word ties a time wording to its clause: "on" in "on Friday". */
    boolean isTimePhrase(int i) {
        for (int at = i; at < Math.min(size(), i + 6); at++) {
            if (isTime(at)) {
                return timePhrase(time(at)).contains(i);
            }
        }
        return false;
    }

    /** The words of a time wording. */
    Run timeWords(int time) {
        return times[time];
    }

    /** The noun phrase a word belongs to; empty where it belongs to none. */
    Run chunk(int i) {
        return i >= 0 && i < chunkStart.length && chunkStart[i] >= 0
                ? new Run(chunkStart[i], chunkEnd[i])
                : Run.NONE;
    }

    /** The last word of a noun phrase that is a noun: what the phrase is about. */
    int head(Run chunk) {
        for (int i = chunk.to() - 1; i > chunk.from(); i--) {
            if (tagIs(i, "NN") || tagIs(i, "PRP")) {
                return i;
            }
        }
        return chunk.from();
    }

    /**
     * Whether a time wording stands within a noun phrase, in front of its noun: "the December 29
     * ceasefire", "Monday's attack", "its 2014 annexation".
     */
    boolean isPremodifier(int time) {
        Run words = times[time];
        if (words.isEmpty()) {
            return false;
        }
        if (tagIs(words.to(), "POS")) {
            return true;
        }
        boolean hyphened =
                words.to() - words.from() == 1 && word(words.from()).form().indexOf('-') > 0;
        boolean opened = hyphened || NounPhrases.opensPhrase(this, words.from() - 1);
        boolean holdsArticle = tagIs(words.from(), "DT") && isTime(words.from() + 1);
        boolean tied = tagIs(words.from() - 1, "IN") && namesEvent(words.to());
        boolean noun = tagIs(words.to(), "NN") || tagIs(words.to(), "JJ");
        boolean deed = tagIs(words.to(), "VBG") && tagIs(words.to() + 1, "NN");
        return (opened || holdsArticle || tied) && (noun || deed);
    }

    /** "elections" in "ahead of November elections", "in November 2 congressional elections". */
    private boolean namesEvent(int word) {
        int noun = tagIs(word, "JJ") ? word + 1 : word;
        return word(noun).tag().equals("NNS") && lexicon.nounType(word(noun).form()).isPresent();
    }

    /** A time wording with the words that tie it to its clause: "on", "since early". */
    Run timePhrase(int time) {
        return phrases[time];
    }

    /** The text of a run of words as it stands. */
    String words(Run run) {
        if (run.isEmpty()) {
            return "";
        }
        int start = word(run.from()).span().start();
        int end = word(run.to() - 1).span().end();
        return text.substring(start, end).replace('\u00a0', ' ');
    }
}
