package fasti.series;

/** What recurs: a name and a sort of meeting, both in lower case: {@code lisbon}, {@code talks}. */
record SeriesKey(String name, String family) implements Comparable<SeriesKey> {

    @Override
    public int compareTo(SeriesKey other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : family.compareTo(other.family);
    }

    /** Letters and digits of both, joined by hyphens: {@code lisbon-talks}. */
    String id() {
        String words = name.endsWith(family) ? name : name + " " + family;
        return words.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }
}
