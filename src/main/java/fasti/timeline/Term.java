package fasti.timeline;

/**
 * A word that tells events from one another. A vocabulary has one object a word, however many
 * mentions use it, so that words are compared as objects.
 */
final class Term implements Comparable<Term> {
    private final String word;
    private final double rarity;

    /**
     * A new word.
     *
     * @param word in lower case, without its ending
     * @param rarity the fewer documents use it, the greater
     */
    Term(String word, double rarity) {
        this.word = word;
        this.rarity = rarity;
    }

    double rarity() {
        return rarity;
    }

    /** In alphabetical order. */
    @Override
    public int compareTo(Term other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
