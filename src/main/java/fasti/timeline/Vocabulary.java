package fasti.timeline;

import fasti.event.EventMention;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How many documents use a word in speaking of events: what all of them use tells no event from
 * another.
 */
final class Vocabulary {
    private final Set<String> common;
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();
    private int total;

    private Vocabulary(Set<String> common) {
        this.common = common;
    }

    /** Counts the words of every document's events. */
    static Vocabulary of(List<List<EventMention>> eventsByDocument) {
        Vocabulary vocabulary = new Vocabulary(commonWords());
        eventsByDocument.forEach(vocabulary::count);
        return vocabulary;
    }

    private void count(List<EventMention> events) {
        Set<String> seen = new HashSet<>();
        for (EventMention event : events) {
            seen.addAll(names(event));
            seen.addAll(words(event.title()));
        }
        seen.forEach(word -> documents.merge(word, 1, Integer::sum));
        total += events.isEmpty() ? 0 : 1;
    }

    private static Set<String> commonWords() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("english/common-words.tsv")) {
            Objects.requireNonNull(in, "english/common-words.tsv is missing");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[0])
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tells an event from others, as one or more mentions tell it. */
    Features features(EventMention... mentions) {
        Set<Term> words = new TreeSet<>();
        Set<Term> names = new TreeSet<>();
        Set<Term> places = new TreeSet<>();
        for (EventMention mention : mentions) {
            mention.places().forEach(p -> addTerms(words(p), places));
            addTerms(names(mention), names);
            addTerms(words(mention.title()), words);
            addTerms(words(mention.head()), words);
        }
        return new Features(words, names, places);
    }

    private void addTerms(Set<String> words, Set<Term> to) {
        words.forEach(w -> to.add(terms.computeIfAbsent(w, t -> new Term(t, rarity(t)))));
    }

    /** The part of the documents that use the title's commonest word, 0 to 1. */
    double largestShare(String title) {
        return words(title).stream()
                .mapToDouble(w -> (double) documents.getOrDefault(w, 0) / Math.max(1, total))
                .max()
                .orElse(0);
    }

    private double rarity(String word) {
        return Math.log(1 + (double) Math.max(1, total) / documents.getOrDefault(word, 1));
    }

    private Set<String> names(EventMention event) {
        Set<String> names = new TreeSet<>();
        event.actors().forEach(a -> names.addAll(words(a)));
        event.places().forEach(p -> names.addAll(words(p)));
        return names;
    }

    /** The words of a phrase, in lower case, bared of their endings, common ones left out. */
    private Set<String> words(String phrase) {
        Set<String> words = new TreeSet<>();
        String lower = phrase.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inner = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inner && start < 0) {
                start = i;
            } else if (!inner && start >= 0) {
                add(lower.substring(start, i), words);
                start = -1;
            }
        }
        return words;
    }

    private void add(String word, Set<String> words) {
        if (word.length() > 2 && !common.contains(word)) {
            words.add(stem(word));
        }
    }

    /** Cuts English endings: "attacks", "attacked" and "attacking" are one word here. */
    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
