package fasti.event;

/**
 * A stretch of a sentence between commas, quotation marks, dashes and words that open clauses.
 *
 * @param words its words, the opening word included
 * @param separator the mark in front of it; a space where there is none
 * @param opener the word that opens it, such as "which", "that", "while", "and", in lower case;
 *     else empty
 */
record Segment(Run words, char separator, String opener) {

    /** Where its own words begin, behind the opener. */
    int body() {
        return opener.isEmpty() ? words.from() : words.from() + 1;
    }
}
