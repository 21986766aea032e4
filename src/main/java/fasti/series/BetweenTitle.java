package fasti.series;

import fasti.series.SeriesWords.Role;
import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The title of an event between two rounds, and whom and where it names: "Between these two rounds,
 * the minister said, the port of Faro hosted a meeting of skippers" is "Port of Faro hosted a
 * meeting of skippers".
 */
final class BetweenTitle {
    private static final int LONGEST = 90;
    private static final int SHORTEST = 40;
    private static final int STUB = 20;
    private static final int SAYING_WORDS = 7;

    private final SeriesWords lexicon;

    BetweenTitle(SeriesWords lexicon) {
        this.lexicon = lexicon;
    }

    /** What follows the words, or stands before them at the sentence's end. */
    String write(String text, TextSpan span) {
        String told = told(text, span);
        String bare = told.startsWith("the ") ? told.substring(4) : told;
        String cut = bare.isEmpty() ? span.of(text) : cut(bare);
        return cut.substring(0, 1).toUpperCase(Locale.ROOT) + cut.substring(1);
    }

    private String told(String text, TextSpan span) {
        TextSpan sentence = Quotation.sentence(text, span);
        String after =
                withoutSaying(text.substring(span.end(), Math.max(span.end(), sentence.end())));
        String before =
                withoutSaying(
                        text.substring(sentence.start(), Math.max(sentence.start(), span.start())));
        return after.length() >= STUB || before.isEmpty() ? after : before;
    }

    /** Drops ", the minister said," at either end. */
    private String withoutSaying(String words) {
        String bare = clean(words);
        int first = bare.indexOf(',');
        if (first > 0 && isSaying(bare.substring(0, first))) {
            bare = clean(bare.substring(first));
        }
        int last = bare.lastIndexOf(',');
        return last > 0 && isSaying(bare.substring(last + 1))
                ? clean(bare.substring(0, last))
                : bare;
    }

    private boolean isSaying(String part) {
        List<Word> words = Word.of(part);
        return !words.isEmpty()
                && words.size() <= SAYING_WORDS
                && (lexicon.is(Role.SAY, words.get(words.size() - 1).lower())
                        || lexicon.is(Role.SAY, words.get(0).lower()));
    }

    private static String clean(String words) {
        return words.replaceAll("^[\\s,\"“”]+", "")
                .replaceAll("[\\s,.;:!?\"“”]+$", "")
                .replaceAll("\\s+", " ");
    }

    /** Ends in front of a phrase, so that nothing is left half said. */
    private String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        Optional<Word> end =
                Word.of(words.substring(0, LONGEST)).stream()
                        .filter(w -> w.start() >= SHORTEST)
                        .filter(w -> lexicon.is(Role.PARTY, w.lower()) || isPlace(w))
                        .reduce((a, b) -> b);
        int space = words.lastIndexOf(' ', LONGEST - 1);
        return clean(words.substring(0, end.map(Word::start).orElse(Math.max(space, SHORTEST))));
    }

    private boolean isPlace(Word word) {
        return lexicon.is(Role.PLACE, word.lower());
    }

    /** Who takes part: "experts from Portugal and Spain". */
    List<String> actors(String text, TextSpan span) {
        return named(told(text, span), Role.PARTY);
    }

    /** Where it happened: "in Faro". */
    List<String> places(String text, TextSpan span) {
        return named(told(text, span), Role.PLACE);
    }

    /** The names that stand behind a word of a role, and those listed with them. */
    private List<String> named(String told, Role role) {
        List<Word> words = Word.of(told);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 1; i < words.size(); i++) {
            boolean led =
                    lexicon.is(role, words.get(i - 1).lower()) || isListed(told, words, i, names);
            if (words.get(i).isCapitalised() && led) {
                names.add(name(told, words, i));
            }
        }
        return List.copyOf(names);
    }

    private boolean isListed(String told, List<Word> words, int i, Set<String> names) {
        Word before = words.get(i - 1);
        boolean comma = told.substring(before.end(), words.get(i).start()).equals(", ");
        boolean joined = lexicon.is(Role.JOIN, before.lower()) && i > 1;
        return !names.isEmpty()
                && ((comma && before.isCapitalised())
                        || (joined && words.get(i - 2).isCapitalised()));
    }

    private static String name(String told, List<Word> words, int first) {
        List<String> parts = new ArrayList<>(List.of(words.get(first).text()));
        for (int i = first + 1; i < words.size() && words.get(i).isCapitalised(); i++) {
            boolean next = words.get(i).start() == words.get(i - 1).end() + 1;
            if (!next || told.charAt(words.get(i - 1).end()) != ' ') {
                break;
            }
            parts.add(words.get(i).text());
        }
        return String.join(" ", parts);
    }
}
