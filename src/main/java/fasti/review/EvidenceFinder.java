package fasti.review;

import fasti.text.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds a decision's evidence again. First where the sentence stands word for word, then where the
 * wording stands between the same words, then where the sentence is nearly the same: more nearly in
 * another document than in the one of that name. Of several places the one in the same document is
 * meant.
 */
final class EvidenceFinder {
    /** Of all words of two sentences so many must be in both, in the document of that name. */
    private static final double NEARLY_THE_SAME = 0.6;

    /** The same in any other document. */
    private static final double NEARLY_THE_SAME_ELSEWHERE = 0.85;

    private final Map<String, List<Evidence>> byQuote = new HashMap<>();
    private final Map<String, List<Evidence>> byContext = new HashMap<>();
    private final Map<String, List<Evidence>> byWording = new HashMap<>();
    private final Map<String, String> hashes;

    /**
     * A finder over these places.
     *
     * @param hashes the documents' SHA-256 by id
     */
    EvidenceFinder(Collection<Evidence> places, Map<String, String> hashes) {
        this.hashes = hashes;
        for (Evidence place : places) {
            Evidence.Words words = place.words();
            add(byQuote, plain(words.quote()), place);
            add(byContext, context(words.prefix(), words.wording(), words.suffix()), place);
            add(byWording, plain(words.wording()), place);
        }
    }

    private static void add(Map<String, List<Evidence>> index, String key, Evidence place) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
    }

    /** The places meant; several where the same words stand in several documents. */
    List<Evidence> find(EvidenceKey key) {
        List<Evidence> found = sameSentence(key);
        if (found.isEmpty()) {
            found =
                    byContext.getOrDefault(
                            context(key.prefix(), key.wording(), key.suffix()), List.of());
        }
        return likeliest(key, found.isEmpty() ? nearlySameSentence(key) : found);
    }

    private List<Evidence> sameSentence(EvidenceKey key) {
        return byQuote.getOrDefault(plain(key.quote()), List.of()).stream()
                .filter(place -> agree(place.wording(), key.wording()))
                .toList();
    }

    /** Better rules may take more or fewer words for the date. */
    private static boolean agree(String wording, String other) {
        String a = plain(wording);
        String b = plain(other);
        return a.contains(b) || b.contains(a);
    }

    private List<Evidence> nearlySameSentence(EvidenceKey key) {
        Set<String> words = words(key.quote());
        return byWording.getOrDefault(plain(key.wording()), List.of()).stream()
                .filter(place -> shared(words, words(place.quote())) >= needed(key, place))
                .toList();
    }

    private static double needed(EvidenceKey key, Evidence place) {
        return isNamed(key, place) ? NEARLY_THE_SAME : NEARLY_THE_SAME_ELSEWHERE;
    }

    private static double shared(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        long all = a.size() + b.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private List<Evidence> likeliest(EvidenceKey key, List<Evidence> places) {
        List<Evidence> here = narrowed(places, place -> hasHash(key, place));
        List<Evidence> named = narrowed(here, place -> isNamed(key, place));
        int best = named.stream().mapToInt(place -> closeness(key, place)).max().orElse(0);
        return named.stream()
                .filter(place -> closeness(key, place) == best)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static List<Evidence> narrowed(List<Evidence> places, Predicate<Evidence> to) {
        List<Evidence> some = places.stream().filter(to).toList();
        return some.isEmpty() ? places : some;
    }

    private boolean hasHash(EvidenceKey key, Evidence place) {
        return key.sha256().filter(h -> h.equals(hashes.get(place.document()))).isPresent();
    }

    private static boolean isNamed(EvidenceKey key, Evidence place) {
        return key.document().filter(place.document()::equals).isPresent();
    }

    /** How many characters around the wording are the same: tells two "on Monday" apart. */
    private static int closeness(EvidenceKey key, Evidence place) {
        Evidence.Words words = place.words();
        return commonEnd(key.prefix(), words.prefix()) + commonStart(key.suffix(), words.suffix());
    }

    private static int commonStart(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonEnd(String a, String b) {
        return commonStart(
                new StringBuilder(a).reverse().toString(),
                new StringBuilder(b).reverse().toString());
    }

    private static String context(String prefix, String wording, String suffix) {
        return plain(prefix) + "\n" + plain(wording) + "\n" + plain(suffix);
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static Set<String> words(String quote) {
        return new HashSet<>(List.of(quote.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
