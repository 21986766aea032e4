package fasti.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words by which two mentions are held against each other, weighed by how rare they are. There
 * is one for each mention of a run, so it is kept small; words of one vocabulary are compared as
 * objects.
 */
final class Features {
    private static final double NAME_WEIGHT = 1.5;
    private static final byte NAME = 1;
    private static final byte PLACE = 2;

    /** In alphabetical order, so that sums come out the same on every run. */
    private final Term[] words;

    /** What each word is: a name, and of a place. */
    private final byte[] roles;

    private final double weight;

    /**
     * All words of a mention.
     *
     * @param names those that name persons and places
     * @param places those that name places
     */
    Features(Set<Term> words, Set<Term> names, Set<Term> places) {
        Set<Term> all = new TreeSet<>(words);
        all.addAll(names);
        all.addAll(places);
        this.words = all.toArray(Term[]::new);
        roles = new byte[this.words.length];
        for (int i = 0; i < roles.length; i++) {
            boolean place = places.contains(this.words[i]);
            roles[i] = (byte) ((names.contains(this.words[i]) ? NAME : 0) | (place ? PLACE : 0));
        }
        double sum = 0;
        for (int i = 0; i < roles.length; i++) {
            sum += weight(i);
        }
        weight = sum;
    }

    /** Every word, in alphabetical order. */
    List<Term> words() {
        return Collections.unmodifiableList(Arrays.asList(words));
    }

    /** The weight of the nth word. */
    double weight(int n) {
        return isName(n) ? NAME_WEIGHT * words[n].rarity() : words[n].rarity();
    }

    /** The weight of all words. */
    double weight() {
        return weight;
    }

    /** The weight of the nth word where another mention may take it for a name. */
    double mostWeight(int n) {
        return NAME_WEIGHT * words[n].rarity();
    }

    boolean isName(int n) {
        return (roles[n] & NAME) != 0;
    }

    private boolean isPlace(int n) {
        return (roles[n] & PLACE) != 0;
    }

    private int indexOf(Term word) {
        for (int i = 0; i < words.length; i++) {
            if (words[i] == word) {
                return i;
            }
        }
        return -1;
    }

    /** The weight of the words that both have. */
    double shared(Features other) {
        double shared = 0;
        for (int i = 0; i < words.length; i++) {
            shared += other.indexOf(words[i]) >= 0 ? weight(i) : 0;
        }
        return shared;
    }

    /** How much of both is common, 0 to 1 (Dice's coefficient by weight). */
    double likeness(Features other) {
        double both = weight + other.weight;
        return both == 0 ? 0 : 2 * shared(other) / both;
    }

    /** How many names it has. */
    int names() {
        int names = 0;
        for (int i = 0; i < words.length; i++) {
            names += isName(i) ? 1 : 0;
        }
        return names;
    }

    /** How many names both have. */
    int sharedNames(Features other) {
        int shared = 0;
        for (int i = 0; i < words.length; i++) {
            shared += isName(i) && other.isName(words[i]) ? 1 : 0;
        }
        return shared;
    }

    private boolean isName(Term word) {
        int at = indexOf(word);
        return at >= 0 && isName(at);
    }

    /** How much of the names is common, 0 to 1. */
    double nameLikeness(Features other) {
        int both = names() + other.names();
        return both == 0 ? 0 : 2.0 * sharedNames(other) / both;
    }

    /** Whether both say where, and name no common place. */
    boolean areElsewhere(Features other) {
        List<Term> here = places();
        List<Term> there = other.places();
        return !here.isEmpty()
                && !there.isEmpty()
                && here.stream().noneMatch(other::isName)
                && there.stream().noneMatch(this::isName);
    }

    private List<Term> places() {
        List<Term> places = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (isPlace(i)) {
                places.add(words[i]);
            }
        }
        return places;
    }

    /** Whether a word that is no name is in both. */
    boolean sharesDeed(Features other) {
        for (int i = 0; i < words.length; i++) {
            if (!isName(i) && other.indexOf(words[i]) >= 0) {
                return true;
            }
        }
        return false;
    }
}
