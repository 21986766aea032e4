package fasti.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The verbs and helpers that tell past from future: "said", "were", "will", "is scheduled". A list
 * of ours, not a tagger.
 */
final class VerbTable {
    /** What a word does for the tense. */
    enum Kind {
        PAST,
        PARTICIPLE,
        /** "Will", "is due". */
        FUTURE,
        /** "May", "would", "hopes": ahead as a rule, but not far. */
        POSSIBLE,
        PRESENT,
        /** The present of what stands on a timetable: "the fair opens Friday". */
        TIMETABLE,
        /** The same, as nouns are too, behind a plural: "public meetings start Friday". */
        PLURAL,
        /** A past verb whose date, after "to", "for" or "until", is to come: "moved to May 1". */
        DEFERRING,
        /** Points ahead where it stands right before a date: "until Friday", "effective May 1". */
        AHEAD,
        /** Points ahead unless a verb says otherwise: "by Friday", "as early as Friday". */
        LEANING
    }

    private static final Optional<Kind> REGULAR = Optional.of(Kind.PAST);

    private static final Set<String> TARGETS = Set.of("to", "until", "till", "for", "into");

    /** With "to" behind: "was to", "set to". */
    private static final Set<String> PROSPECTIVE =
            Set.of(
                    "was",
                    "were",
                    "set",
                    "ready",
                    "about",
                    "meant",
                    "forecast",
                    "projected",
                    "track",
                    "agreed",
                    "agreement",
                    "promised",
                    "vowed",
                    "pledged");

    private static final Set<String> NOUNS = Set.of("plan", "plans", "hope", "hopes");

    private final Map<String, Optional<Kind>> words;
    private final Set<String> notVerbs;

    private VerbTable(Map<String, Optional<Kind>> words, Set<String> notVerbs) {
        // Asked for every word around a date: a hash table answers in half the time of Map.copyOf.
        this.words = new HashMap<>(words);
        this.notVerbs = new HashSet<>(notVerbs);
    }

    static VerbTable english() {
        Map<String, Optional<Kind>> words = new HashMap<>();
        for (String line : lines("english/verbs.tsv")) {
            int tab = line.indexOf('\t');
            words.put(
                    line.substring(0, tab),
                    Optional.of(Kind.valueOf(line.substring(tab + 1).toUpperCase(Locale.ROOT))));
        }
        return new VerbTable(words, new HashSet<>(lines("english/not-verbs.tsv")));
    }

    /** The lines of a word list that are no comment. */
    static List<String> lines(String resource) {
        InputStream stream =
                Objects.requireNonNull(VerbTable.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean pointsAhead(String word) {
        return isKind(word, Kind.AHEAD);
    }

    boolean isTimetable(String word) {
        return isKind(word, Kind.TIMETABLE);
    }

    boolean leansAhead(String word) {
        return isKind(word, Kind.LEANING);
    }

    /** "Will", "may", "is due": helpers that point ahead. */
    static boolean isModal(Kind kind) {
        return kind == Kind.FUTURE || kind == Kind.POSSIBLE;
    }

    boolean isModal(String word) {
        return kind(word).filter(VerbTable::isModal).isPresent();
    }

    /** Behind "is" and "are": "to meet", "scheduled to", "expected", "set to". */
    boolean isAhead(String text, int end) {
        int from = SentenceWords.startAfter(text, end);
        if (from < 0) {
            return false;
        }
        int to = SentenceWords.end(text, from);
        String word = SentenceWords.lower(text, from, to);
        return word.equals("to")
                || isModal(word)
                || (isProspective(word) && SentenceWords.after(text, to).equals("to"));
    }

    /** "Has to", "have to": what one must do lies ahead, but may soon be over. */
    static boolean isDuty(String text, int start, int end) {
        return text.startsWith("ha", start) && SentenceWords.after(text, end).equals("to");
    }

    private boolean isKind(String word, Kind kind) {
        return kind(word).filter(k -> k == kind).isPresent();
    }

    /** A preposition before the date that something is put off to or fixed for. */
    boolean isTarget(String preposition) {
        return TARGETS.contains(preposition);
    }

    boolean isProspective(String word) {
        return PROSPECTIVE.contains(word);
    }

    /** "A plan", "its plans", but not "a plan to close". */
    boolean isNoun(String text, int start, int end) {
        return NOUNS.contains(SentenceWords.lower(text, start, end))
                && !SentenceWords.after(text, end).equals("to");
    }

    /** What a word, in lower case, does; a word in -ed that is no known exception is past. */
    Optional<Kind> kind(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kind> known = words.get(word);
        if (known != null) {
            return known;
        }
        if (word.endsWith("'ll") || word.endsWith("’ll")) {
            return Optional.of(Kind.FUTURE);
        }
        return word.length() > 4 && word.endsWith("ed") && !notVerbs.contains(word)
                ? REGULAR
                : Optional.empty();
    }
}
