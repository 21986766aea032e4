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
    private final PhraseWords around;
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
        this.around = new PhraseWords(lexicon, text, words);
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
        while (first > floor
                && around.linked(first - 1)
                && takeLeft(words.get(first - 1), capitals)) {
            first--;
            if (around.isDeterminer(words.get(first).lower())) {
                break;
            }
        }
        name = String.join(" ", capitals);
    }

    private boolean takeLeft(Word word, List<String> capitals) {
        String lower = word.lower();
        if (around.isDeterminer(lower)) {
            definite = lexicon.is(Role.DEFINITE, lower);
            return true;
        }
        return !word.possessive()
                && (takeNumber(lower)
                        || takeName(word, capitals, 0)
                        || around.isModifier(lower)
                        || isTopic(lower));
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
        if (!around.isName(word)) {
            return false;
        }
        if (!lexicon.is(Role.MODIFIER, word.lower()) || !capitals.isEmpty()) {
            capitals.add(place, word.text());
        }
        return true;
    }

    /** "fisheries" of "the Lisbon fisheries talks": one plain noun beside the kind. */
    private boolean isTopic(String lower) {
        return first == kindAt
                && first > 1
                && around.linked(first - 2)
                && words.get(first - 2).isCapitalised()
                && !lexicon.is(Role.STOP, words.get(first - 2).lower())
                && around.isPlainNoun(lower);
    }

    private void readRight() {
        readNumberAfter();
        if (isNext("of")) {
            readOf(last + 2);
        }
        if (name.isEmpty() && last + 1 < words.size() && around.linked(last)) {
            around.placeBehind(last + 1).ifPresent(this::takePlace);
        }
    }

    /** "round 4", "round four"; not "meeting 40", which may count people. */
    private void readNumberAfter() {
        boolean numbered = lexicon.is(Role.NUMBERED, kind.word());
        if (ordinal.isPresent() || !numbered || last + 1 >= words.size()) {
            return;
        }
        OptionalInt after = lexicon.cardinal(words.get(last + 1).lower());
        if (after.isPresent() && around.linked(last) && around.closes(last + 1)) {
            ordinal = after;
            last++;
        }
    }

    private boolean isNext(String word) {
        return last + 2 < words.size()
                && around.linked(last)
                && around.linked(last + 1)
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
                    named
                            || (capitals.isEmpty()
                                    ? around.isFiller(word.lower())
                                    : around.isTopicBeforeKind(at));
            if (!passes) {
                break;
            }
            at++;
            if (!around.linked(at - 1)) {
                break;
            }
        }
        takeTitle(at - 1, capitals);
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

    private void takePlace(int at) {
        name = words.get(at).text();
        last = at;
    }

    /** "The first meeting since 2012" is the first of nothing that is counted. */
    private void dropForeignFirst() {
        boolean broken =
                last + 1 < words.size()
                        && around.linked(last)
                        && lexicon.is(Role.BREAK, words.get(last + 1).lower());
        if (broken && name.isEmpty()) {
            ordinal = OptionalInt.empty();
        }
    }
}
