package fasti.expression;

import fasti.time.Granularity;
import fasti.time.Reference;
import fasti.time.Season;
import fasti.time.TimeOfDay;
import java.time.DayOfWeek;
import java.util.List;

/**
 * The terms that a rule's pattern has met, as its production asks for them. Places are counted from
 * 0, the nth of a kind from 1.
 */
@SuppressWarnings("EnumOrdinal") // the word list holds the places of constants
public final class Match {
    private final Terms terms;
    private final int at;
    private final int previous;
    private final List<Element.Slot> path;

    Match(Terms terms, int previous, int at, List<Element.Slot> path) {
        this.terms = terms;
        this.previous = previous;
        this.at = at;
        this.path = path;
    }

    /** How many terms the wording and its context take. */
    public int size() {
        return path.size();
    }

    public boolean has(Kind kind) {
        return place(kind, 1) >= 0;
    }

    /** Where the nth term of a kind stands, or -1. */
    public int place(Kind kind, int nth) {
        int left = nth;
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).kind() == kind && --left == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The value of the first term of a kind. */
    public int value(Kind kind) {
        return value(kind, 1);
    }

    /** The value of the nth term of a kind; refuses a kind that the rule does not name. */
    public int value(Kind kind, int nth) {
        int place = place(kind, nth);
        if (place < 0) {
            throw new IllegalArgumentException("no " + kind + " in " + path);
        }
        return terms.value(at + place, kind);
    }

    /** The value at a place, by the kind the pattern has there. */
    public int valueAt(int place) {
        return terms.value(at + place, path.get(place).kind());
    }

    public Kind kindAt(int place) {
        return path.get(place).kind();
    }

    /** Whether the term at a place could be of another kind too. */
    public boolean isAt(int place, Kind kind) {
        return terms.is(at + place, kind);
    }

    public boolean gluedAt(int place) {
        return terms.glued(at + place);
    }

    public boolean capitalAt(int place) {
        return terms.capitalised(at + place);
    }

    public Granularity unit() {
        return unit(has(Kind.UNIT) ? Kind.UNIT : Kind.UNITS, 1);
    }

    public Granularity unit(Kind kind, int nth) {
        return Granularity.values()[value(kind, nth)];
    }

    public Modifier modifier(Kind kind) {
        return Modifier.values()[value(kind)];
    }

    public Season season() {
        return Season.values()[value(Kind.SEASON)];
    }

    public Reference reference() {
        return Reference.values()[value(Kind.VAGUE)];
    }

    /** The part of the day that a word names. */
    public TimeOfDay partOfDay() {
        return DayPart.values()[value(Kind.DAYPART)].time();
    }

    /** The part of the day that a plural names: "mornings". */
    public TimeOfDay partOfDays() {
        return DayPart.values()[value(Kind.DAYPARTS)].time();
    }

    public DayOfWeek weekday() {
        return DayOfWeek.of(value(has(Kind.WEEKDAY) ? Kind.WEEKDAY : Kind.WEEKDAY_SHORT));
    }

    /** What an earlier rule found in the nth place of those that rules have found. */
    public Reading reading(int nth) {
        int left = nth;
        for (int i = 0; i < path.size(); i++) {
            if (terms.found(at + i).isPresent() && --left == 0) {
                return terms.found(at + i).orElseThrow().reading();
            }
        }
        throw new IllegalArgumentException("no reading " + nth + " in " + path);
    }

    /** The nth of what earlier rules found, as a tag of its own. */
    public Reading.Part part(int nth) {
        int left = nth;
        for (int i = 0; i < path.size(); i++) {
            if (terms.found(at + i).isPresent() && --left == 0) {
                Reading reading = terms.found(at + i).orElseThrow().reading();
                return new Reading.Part(
                        terms.start(at + i),
                        terms.end(at + i),
                        reading.meaning(),
                        reading.modifier());
            }
        }
        throw new IllegalArgumentException("no part " + nth + " in " + path);
    }

    /** The terms from one place to another, both included, as a tag of its own. */
    public Reading.Part part(int first, int last, Meaning meaning) {
        return new Reading.Part(
                terms.start(at + first), terms.end(at + last), meaning, Modifier.NONE);
    }

    /** Whether the term before the match, on its line of words, is of one of the kinds. */
    public boolean follows(Kind... kinds) {
        return previous >= 0 && isAny(previous, kinds);
    }

    /** Whether the term before the match is of one of the kinds; for rules that are tried often. */
    public boolean follows(KindSet kinds) {
        return previous >= 0 && terms.isAny(previous, kinds);
    }

    /** Whether the term after the match is of one of the kinds. */
    public boolean precedes(Kind... kinds) {
        return next() < terms.end() && isAny(next(), kinds);
    }

    /** Whether before the match, and before any terms of some kinds, a term of another stands. */
    public boolean followsPast(KindSet skipped, Kind... kinds) {
        int term = previous;
        while (term >= 0 && terms.isAny(term, skipped)) {
            term--;
        }
        return term >= 0 && isAny(term, kinds);
    }

    private boolean isAny(int term, Kind... kinds) {
        for (Kind kind : kinds) {
            if (terms.is(term, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the term at a place is written in digits. */
    public boolean digitAt(int place) {
        return Character.isDigit(terms.text.charAt(terms.start(at + place)));
    }

    /** Whether nothing stands before. */
    public boolean isFirst() {
        return previous < 0;
    }

    /** Whether nothing stands after. */
    public boolean isLast() {
        return next() >= terms.end();
    }

    /** Whether a word that no list knows stands before. */
    public boolean followsPlain() {
        return previous >= 0 && terms.isPlain(previous);
    }

    /** Whether a word that no list knows stands after. */
    public boolean precedesPlain() {
        return !isLast() && terms.isPlain(next());
    }

    /** Whether a number of things stands before: "40,000 barrels of oil". */
    public boolean followsCounted() {
        if (!followsPlain()) {
            return false;
        }
        int term = previous;
        int least = Math.max(0, previous - 3);
        while (term > least && (terms.isPlain(term) || terms.is(term, Kind.OF))) {
            term--;
        }
        return isAny(term, Kind.NUMBER, Kind.FRACTION, Kind.COUNTED, Kind.AMOUNT);
    }

    public boolean followsCapital() {
        return previous >= 0 && terms.capitalised(previous);
    }

    /** Whether a certain word stands before, given in lower case. */
    public boolean followsWord(String word) {
        return previous >= 0
                && terms.end(previous) - terms.start(previous) == word.length()
                && terms.text.regionMatches(true, terms.start(previous), word, 0, word.length());
    }

    /** Whether a certain word stands after, given in lower case. */
    public boolean precedesWord(String word) {
        return !isLast()
                && terms.end(next()) - terms.start(next()) == word.length()
                && terms.text.regionMatches(true, terms.start(next()), word, 0, word.length());
    }

    /** Whether certain words stand after, given in lower case with single spaces. */
    public boolean precedesWords(String words) {
        return !isLast()
                && terms.text.regionMatches(true, terms.start(next()), words, 0, words.length());
    }

    /** Whether the match begins with certain letters, given in lower case. */
    public boolean startsWith(String letters) {
        return terms.text.regionMatches(true, start(), letters, 0, letters.length());
    }

    /** Whether every word has a capital letter, as in a title: "This Week". */
    public boolean isTitled() {
        for (int i = 0; i < path.size(); i++) {
            if (!capitalAt(i)) {
                return false;
            }
        }
        return path.size() > 1;
    }

    public boolean precedesCapital() {
        return !isLast() && terms.capitalised(next());
    }

    /** Whether what stands after has no white space before it. */
    public boolean gluedToNext() {
        return !isLast() && terms.glued(next());
    }

    public boolean gluedToPrevious() {
        return previous >= 0 && terms.end(previous) == terms.start(at);
    }

    /** Whether the word after ends in "s", as what is counted mostly does. */
    public boolean precedesPlural() {
        return !isLast() && terms.text.charAt(terms.end(next()) - 1) == 's';
    }

    /** The words of the match. */
    public String words() {
        return terms.text.substring(start(), end());
    }

    private int next() {
        return at + path.size();
    }

    int start() {
        int first = 0;
        while (path.get(first).outside()) {
            first++;
        }
        return terms.start(at + first);
    }

    int end() {
        int last = path.size() - 1;
        while (path.get(last).outside()) {
            last--;
        }
        return terms.end(at + last);
    }
}
