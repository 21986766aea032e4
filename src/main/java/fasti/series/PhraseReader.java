package fasti.series;

import fasti.series.SeriesWords.Kind;
import fasti.series.SeriesWords.Role;
import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the noun phrase around a noun such as "round": to the left its number, name and determiner,
 * to the right "of the Lisbon talks", "round 4", "in Lisbon". One reader reads one phrase.
 */
final class PhraseReader {
    private static final int MOST_WORDS = 7;

    private final SeriesWords lexicon;
    private final String text;
    private final List<Word> words;
    private final Kind kind;

    private final int kindAt;

    private int first;
    private int last;
    private String family;
    private String name = "";
    private boolean definite;
    private OptionalInt ordinal = OptionalInt.empty();
    private OptionalInt count = OptionalInt.empty();
    private OptionalInt step = OptionalInt.empty();
    private boolean more;

    private PhraseReader(SeriesWords lexicon, String text, List<Word> words, int at, Kind kind) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        this.kind = kind;
        this.kindAt = at;
        this.first = at;
        this.last = at;
        this.family = kind.family();
    }

    /** The phrase around the noun at an index, undated as yet. */
    static Phrase read(SeriesWords lexicon, String text, List<Word> words, int at, Kind kind) {
        PhraseReader reader = new PhraseReader(lexicon, text, words, at, kind);
        reader.readLeft();
        reader.readRight();
        reader.dropForeignFirst();
        return new Phrase(reader.reference(), reader.first, reader.last);
    }

    /** A reference with the indexes of its first and last word. */
    record Phrase(SeriesReference reference, int first, int last) {}

    private SeriesReference reference() {
        TextSpan span = new TextSpan(words.get(first).start(), words.get(last).end());
        return new SeriesReference(
                span,
                kind.word(),
                family,
                name,
                definite,
                kind.plural() && kind.counted(),
                ordinal,
                more ? OptionalInt.empty() : count,
                step,
                List.of(),
                false);
    }

    private void readLeft() {
        List<String> capitals = new ArrayList<>();
        int floor = Math.max(0, first - MOST_WORDS);
        while (first > floor && linked(first - 1) && takeLeft(words.get(first - 1), capitals)) {
            first--;
            if (isDeterminer(words.get(first).lower())) {
                break;
            }
        }
        name = String.join(" ", capitals);
    }

    private boolean takeLeft(Word word, List<String> capitals) {
        String lower = word.lower();
        if (isDeterminer(lower)) {
            definite = lexicon.is(Role.DEFINITE, lower);
            return true;
        }
        return !word.possessive()
                && (takeNumber(lower)
                        || takeName(word, capitals, 0)
                        || isModifier(lower)
                        || isTopic(lower));
    }

    private boolean isDeterminer(String lower) {
        return lexicon.is(Role.DEFINITE, lower) || lexicon.is(Role.INDEFINITE, lower);
    }

    private boolean takeNumber(String lower) {
        OptionalInt nth = lexicon.ordinal(lower);
        if (nth.isPresent() && ordinal.isEmpty()) {
            ordinal = nth;
            return true;
        }
        OptionalInt many = lexicon.cardinal(lower);
        if (many.isPresent() && kind.plural() && count.isEmpty()) {
            count = many;
            return true;
        }
        return takeStep(lower);
    }

    private boolean takeStep(String lower) {
        OptionalInt steps = lexicon.step(lower);
        if (steps.isPresent() && step.isEmpty()) {
            step = steps;
            return true;
        }
        more |= lexicon.is(Role.MORE, lower);
        return lexicon.is(Role.MORE, lower);
    }

    private boolean takeName(Word word, List<String> capitals, int place) {
        if (!isName(word)) {
            return false;
        }
        if (!lexicon.is(Role.MODIFIER, word.lower()) || !capitals.isEmpty()) {
            capitals.add(place, word.text());
        }
        return true;
    }

    private boolean isName(Word word) {
        return word.isCapitalised()
                && !lexicon.is(Role.STOP, word.lower())
                && !isDeterminer(word.lower());
    }

    /** "peace" of "peace talks"; "UN-backed", "six-party". */
    private boolean isModifier(String lower) {
        return lexicon.is(Role.MODIFIER, lower)
                || (lower.indexOf('-') > 0 && !Character.isDigit(lower.charAt(0)));
    }

    /** "fisheries" of "the Lisbon fisheries talks": one plain noun beside the kind. */
    private boolean isTopic(String lower) {
        return first == kindAt
                && first > 1
                && linked(first - 2)
                && words.get(first - 2).isCapitalised()
                && !lexicon.is(Role.STOP, words.get(first - 2).lower())
                && isPlainNoun(lower);
    }

    private boolean isTopicBeforeKind(int at) {
        return at + 1 < words.size()
                && linked(at)
                && lexicon.kind(words.get(at + 1).lower()).isPresent()
                && isPlainNoun(words.get(at).lower());
    }

    private boolean isPlainNoun(String lower) {
        return Character.isLetter(lower.charAt(0))
                && !lexicon.is(Role.GLUE, lower)
                && !lexicon.is(Role.STOP, lower)
                && !lexicon.is(Role.BREAK, lower);
    }

    private void readRight() {
        readNumberAfter();
        if (isNext("of")) {
            readOf(last + 2);
        }
        if (name.isEmpty() && last + 1 < words.size() && linked(last)) {
            readPlace(last + 1);
        }
    }

    /** "round 4", "round four"; not "meeting 40", which may count people. */
    private void readNumberAfter() {
        boolean numbered = lexicon.is(Role.NUMBERED, kind.word());
        if (ordinal.isPresent() || !numbered || last + 1 >= words.size()) {
            return;
        }
        OptionalInt after = lexicon.cardinal(words.get(last + 1).lower());
        if (after.isPresent() && linked(last) && closes(last + 1)) {
            ordinal = after;
            last++;
        }
    }

    /** Whether no further noun follows that the number could count. */
    private boolean closes(int index) {
        if (index + 1 >= words.size() || !linked(index)) {
            return true;
        }
        String next = words.get(index + 1).lower();
        return lexicon.is(Role.GLUE, next) || lexicon.is(Role.STOP, next);
    }

    private boolean isNext(String word) {
        return last + 2 < words.size()
                && linked(last)
                && linked(last + 1)
                && words.get(last + 1).lower().equals(word);
    }

    /** "of the Lisbon talks", "of talks", "of the Lisbon Cup". */
    private void readOf(int from) {
        List<String> capitals = new ArrayList<>();
        int at = from;
        while (at < Math.min(words.size(), from + MOST_WORDS)) {
            Word word = words.get(at);
            Optional<Kind> other = lexicon.kind(word.lower());
            if (other.isPresent()) {
                family = other.get().family();
                take(at, capitals);
                return;
            }
            boolean named = takeName(word, capitals, capitals.size());
            boolean passes =
                    named || (capitals.isEmpty() ? isFiller(word.lower()) : isTopicBeforeKind(at));
            if (!passes) {
                break;
            }
            at++;
            if (!linked(at - 1)) {
                break;
            }
        }
        takeTitle(at - 1, capitals);
    }

    private boolean isFiller(String lower) {
        return lexicon.is(Role.DEFINITE, lower) || isModifier(lower);
    }

    private void take(int to, List<String> capitals) {
        last = to;
        if (!capitals.isEmpty()) {
            name = String.join(" ", capitals);
        }
    }

    /** "the ninth round of the Lisbon Cup": what is counted is no talks but a cup of its own. */
    private void takeTitle(int to, List<String> capitals) {
        if (!capitals.isEmpty()) {
            take(to, capitals);
            family = kind.word();
        }
    }

    /** "talks in Lisbon", "talks in the Portuguese capital, Lisbon". */
    private void readPlace(int preposition) {
        if (!lexicon.is(Role.PLACE, words.get(preposition).lower())) {
            return;
        }
        int at = preposition + 1;
        while (at < words.size() && at < preposition + 5 && !isPlaceName(at)) {
            if (!lexicon.is(Role.GLUE, words.get(at).lower()) && !isAdjective(at)) {
                return;
            }
            at++;
        }
        if (at < words.size() && isPlaceName(at)) {
            name = words.get(at).text();
            last = at;
        }
    }

    private boolean isAdjective(int at) {
        return words.get(at).isCapitalised()
                && at + 1 < words.size()
                && !words.get(at + 1).isCapitalised();
    }

    /** A capitalised word that no "capital" or "city" follows: Lisbon, not Portuguese. */
    private boolean isPlaceName(int at) {
        Word word = words.get(at);
        boolean adjective =
                at + 1 < words.size()
                        && lexicon.is(Role.GLUE, words.get(at + 1).lower())
                        && (words.get(at + 1).lower().equals("capital")
                                || words.get(at + 1).lower().equals("city"));
        return isName(word) && !adjective;
    }

    /** "The first meeting since 2012" is the first of nothing that is counted. */
    private void dropForeignFirst() {
        boolean broken =
                last + 1 < words.size()
                        && linked(last)
                        && lexicon.is(Role.BREAK, words.get(last + 1).lower());
        if (broken && name.isEmpty()) {
            ordinal = OptionalInt.empty();
        }
    }

    /** Whether nothing but white space and quotation marks stands after a word. */
    private boolean linked(int index) {
        if (index + 1 >= words.size()) {
            return false;
        }
        for (int i = words.get(index).end(); i < words.get(index + 1).start(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (!Character.isWhitespace(c) && "'‘’\"“”".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }
}
