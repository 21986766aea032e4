package fasti.text;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document that says something, in a form that finds it again after the document was
 * renamed or corrected. Its words stand in the document's text, which may be packed: who needs
 * several asks for all of them at once, by {@link #words()}.
 *
 * <p>Two are equal that stand at one place of one document.
 */
public final class Evidence implements Comparable<Evidence> {
    private static final int QUOTE = 600;
    private static final int CONTEXT = 32;

    private final Document source;
    private final TextSpan span;
    private final TextSpan codePoints;
    private final TextSpan sentence;

    private Evidence(Document source, TextSpan span, TextSpan codePoints, TextSpan sentence) {
        this.source = source;
        this.span = span;
        this.codePoints = codePoints;
        this.sentence = sentence;
    }

    /**
     * What stands at the place.
     *
     * @param wording the words at the place
     * @param quote the sentence, at most 600 characters: a longer one is cut at words around the
     *     wording, each cut marked by "…"
     * @param prefix up to 32 characters before the wording
     * @param suffix up to 32 characters after the wording
     */
    public record Words(String wording, String quote, String prefix, String suffix) {}

    /** The evidence of a wording in its sentence. For many of one text, count them together. */
    public static Evidence at(Document document, TextSpan wording, TextSpan sentence) {
        return at(document, new CodePoints(document.text()), wording, sentence);
    }

    /** The same with the text's counter at hand. */
    public static Evidence at(
            Document document, CodePoints counter, TextSpan wording, TextSpan sentence) {
        return new Evidence(document, wording, counter.span(wording), sentence.union(wording));
    }

    /** The document's id. */
    public String document() {
        return source.id();
    }

    /** The dated wording's place, in UTF-16 offsets. */
    public TextSpan span() {
        return span;
    }

    /** The same place in code points. */
    public TextSpan codePoints() {
        return codePoints;
    }

    /** All words of the place. */
    public Words words() {
        String text = source.text();
        return new Words(
                span.of(text),
                quote(text, span, sentence),
                text.substring(back(text, span.start(), CONTEXT), span.start()),
                text.substring(span.end(), forth(text, span.end(), CONTEXT)));
    }

    /** The words at the place. */
    public String wording() {
        return span.of(source.text());
    }

    /** The sentence, as in {@link Words#quote()}. */
    public String quote() {
        return quote(source.text(), span, sentence);
    }

    /** What stands before the wording, as in {@link Words#prefix()}. */
    public String prefix() {
        return words().prefix();
    }

    /** What stands after the wording, as in {@link Words#suffix()}. */
    public String suffix() {
        return words().suffix();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence e
                && span.equals(e.span)
                && sentence.equals(e.sentence)
                && document().equals(e.document());
    }

    @Override
    public int hashCode() {
        return 31 * document().hashCode() + span.hashCode();
    }

    @Override
    public String toString() {
        return document() + " " + span;
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
        int byDocument = document().compareTo(other.document());
        return byDocument != 0 ? byDocument : span.compareTo(other.span);
    }
}
