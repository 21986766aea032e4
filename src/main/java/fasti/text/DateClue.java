package fasti.text;

import fasti.time.TimeValue;
import java.util.Optional;

/**
 * Something outside the running text that may tell a document's date: the URL's {@code
 * /2016/10/11/}, a page's {@code datePublished}, a manifest's entry. Clues are collected here and
 * judged in {@code fasti.anchor}.
 *
 * @param kind where it was found
 * @param name the exact place for the explanation, such as {@code json-ld datePublished}
 * @param wording as it was written
 * @param value what it says, at its own precision; empty where it could not be read
 */
public record DateClue(Kind kind, String name, String wording, Optional<TimeValue> value) {

    /** Where a clue was found, from the strongest to the weakest. */
    public enum Kind {
        /** A reviewer's decision. */
        REVIEW,
        /** The manifest beside the documents. */
        MANIFEST,
        /** The command line. */
        OPTION,
        /** A field of the record itself, such as {@code published} of a JSON line. */
        FIELD,
        /** A page's statement of publication. */
        METADATA,
        /** A page's statement of modification: bounds, does not date. */
        MODIFIED,
        /** The address. */
        URL,
        /** A date printed in the page near the headline. */
        PRINTED
    }
}
