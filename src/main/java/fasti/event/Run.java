package fasti.event;

/** A run of words of a sentence by their numbers, end exclusive; may be empty. */
record Run(int from, int to) {
    static final Run NONE = new Run(0, 0);

    boolean isEmpty() {
        return to <= from;
    }

    boolean contains(int word) {
        return from <= word && word < to;
    }

    boolean overlaps(Run other) {
        return from < other.to && other.from < to;
    }
}
