package fasti.text;

/**
 * A place in a document that says something, in a form that finds it again after the document was
 * renamed or corrected.
 *
 * @param document the document's id
 * @param span the dated wording's place, in UTF-16 offsets
 * @param codePoints the same place in code points
 * @param wording the words at the place
 * @param quote the sentence, at most 600 characters: a longer one is cut at words around the
 *     wording, each cut marked by "…"
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
    private static final int QUOTE = 600;
    private static final int CONTEXT = 32;

    /** The evidence of a wording in its sentence. For many of one text, count them together. */
    public static Evidence at(Document document, TextSpan wording, TextSpan sentence) {
        return at(document, new CodePoints(document.text()), wording, sentence);
    }

    /** The same with the text's counter at hand. */
    public static Evidence at(
            Document document, CodePoints counter, TextSpan wording, TextSpan sentence) {
        String text = document.text();
        return new Evidence(
                document.id(),
                wording,
                counter.span(wording),
                wording.of(text),
                quote(text, wording, sentence.union(wording)),
                text.substring(back(text, wording.start(), CONTEXT), wording.start()),
                text.substring(wording.end(), forth(text, wording.end(), CONTEXT)));
    }

    private static String quote(String text, TextSpan wording, TextSpan sentence) {
        if (text.codePointCount(sentence.start(), sentence.end()) <= QUOTE) {
            return sentence.of(text);
        }
        // Two thirds of the room go to what stands before the wording, unless it needs less.
        int start = Math.max(sentence.start(), back(text, wording.start(), QUOTE * 2 / 3));
        start = start == sentence.start() ? start : wordStart(text, start, wording.start());
        int room = QUOTE - 2 - text.codePointCount(start, wording.start());
        int end = Math.min(sentence.end(), Math.max(forth(text, wording.start(), room), start + 1));
        end = end == sentence.end() ? end : wordEnd(text, start, end);
        return (start > sentence.start() ? "…" : "")
                + text.substring(start, end).strip()
                + (end < sentence.end() ? "…" : "");
    }

    private static int wordStart(String text, int from, int limit) {
        int space = text.indexOf(' ', from);
        return space < 0 || space + 1 >= limit ? from : space + 1;
    }

    private static int wordEnd(String text, int start, int end) {
        int space = text.lastIndexOf(' ', end);
        return space <= start ? end : space;
    }

    private static int back(String text, int offset, int codePoints) {
        int start = offset;
        for (int i = 0; i < codePoints && start > 0; i++) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    private static int forth(String text, int offset, int codePoints) {
        int end = offset;
        for (int i = 0; i < codePoints && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** By document, then by place. */
    @Override
    public int compareTo(Evidence other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : span.compareTo(other.span);
    }
}
