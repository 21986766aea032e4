package fasti.text;

/**
 * A stretch of a text, in {@code char} offsets (UTF-16) of {@link Document#text()}, end exclusive.
 * What leaves the program counts code points: see {@link Document#codePoints(TextSpan)}.
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    /** Refuses an empty or crossed span. */
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + ":" + end);
        }
    }

    public int length() {
        return end - start;
    }

    /** The words it covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The smallest span that holds both. */
    public TextSpan union(TextSpan other) {
        return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** From left to right, the shorter first. */
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
