package fasti.dating;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The words of a passage that can be found again in another text: names (capitalised), and the
 * longer other words, endings cut.
 */
record Terms(Set<String> names, Set<String> deeds) {
    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    Terms {
        names = new TreeSet<>(names);
        deeds = new TreeSet<>(deeds);
    }

    static Terms of(String passage) {
        Set<String> names = new TreeSet<>();
        Set<String> deeds = new TreeSet<>();
        for (String word : passage.split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST && Character.isLetter(word.charAt(0))) {
                (Character.isUpperCase(word.charAt(0)) ? names : deeds).add(stem(word));
            }
        }
        return new Terms(names, deeds);
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > STEM ? lower.substring(0, STEM) : lower;
    }

    Terms and(Collection<String> moreNames) {
        Set<String> all = new TreeSet<>(names);
        moreNames.forEach(n -> all.addAll(of(n).names()));
        return new Terms(all, deeds);
    }

    /** How many names both have, of those that tell something. */
    long sharedNames(Terms other, Predicate<String> telling) {
        return names.stream().filter(other.names::contains).filter(telling).count();
    }

    long sharedDeeds(Terms other) {
        return deeds.stream().filter(other.deeds::contains).count();
    }
}
