package fasti.text;

import java.util.Arrays;

/**
 * The tokens of a text, in order. Held in arrays, not as objects, since a text is read once and
 * most of its words say nothing about time. Not changed after {@link Tokenizer#read(String)}.
 */
@SuppressWarnings("EnumOrdinal") // bits and tables by position, never stored
public final class Tokens {
    private static final Token.Kind[] KINDS = Token.Kind.values();

    private final String text;
    private byte[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] values;
    private int size;

    Tokens(String text) {
        this.text = text;
        int room = text.length() / 4 + 16;
        kinds = new byte[room];
        starts = new int[room];
        ends = new int[room];
        values = new int[room];
    }

    /** A value is a word's {@link #hash(int)} or a number's value. */
    void add(Token.Kind kind, int start, int end, int value) {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = (byte) kind.ordinal();
        starts[size] = start;
        ends[size] = end;
        values[size] = value;
        size++;
    }

    private void grow() {
        int room = size * 2;
        kinds = Arrays.copyOf(kinds, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        values = Arrays.copyOf(values, room);
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public Token.Kind kind(int i) {
        return KINDS[kinds[i]];
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    /** The value of a number, see {@link Token#value()}; 0 for words and marks. */
    public int value(int i) {
        return kind(i) == Token.Kind.WORD ? 0 : values[i];
    }

    /**
     * Of a word, a hash of its letters in lower case as {@link #hash(CharSequence)} makes it; a
     * mark's character.
     */
    public int hash(int i) {
        return values[i];
    }

    /** The hash of a word in lower case, by which a word list can be asked without cutting text. */
    public static int hash(CharSequence word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + Tokenizer.lower(word.charAt(i));
        }
        return hash;
    }

    /** Whether no white space parts the token from the one before it. */
    public boolean gluedToPrevious(int i) {
        return i > 0 && ends[i - 1] == starts[i];
    }

    /** Whether the first character is a capital letter. */
    public boolean capitalised(int i) {
        return Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Whether a token reads so, whatever its case; the word is given in lower case. */
    public boolean reads(int i, String word) {
        int start = starts[i];
        if (ends[i] - start != word.length()) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (Tokenizer.lower(text.charAt(start + k)) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** One token as a record. */
    public Token get(int i) {
        return new Token(kind(i), new TextSpan(starts[i], ends[i]), value(i));
    }
}
