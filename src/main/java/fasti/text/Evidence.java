package fasti.text;

/**
 * A place in a document that says something, in a form that finds it again after the document was
 * renamed or corrected.
 *
 * @param document the document's id
 * @param span the dated wording's place, in UTF-16 offsets
 * @param codePoints the same place in code points
 * @param wording the words at the place
 * @param quote the sentence, at most 600 characters
 * @param prefix up to 32 characters before the wording
 * @param suffix up to 32 characters after the wording
 */
public record Evidence(
        String document,
        TextSpan span,
        TextSpan codePoints,
        String wording,
        String quote,
        String prefix,
        String suffix)
        implements Comparable<Evidence> {

    /** By document, then by place. */
    @Override
    public int compareTo(Evidence other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : span.compareTo(other.span);
    }
}
