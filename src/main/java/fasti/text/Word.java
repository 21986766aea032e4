package fasti.text;

import java.util.Locale;

/**
 * A word, clitic or punctuation mark of a tagged sentence: "Tuesday" and "'s" are two.
 *
 * @param span its place in the text
 * @param form as the text writes it
 * @param tag its part of speech, as the Penn Treebank tags it: {@code NNP}, {@code VBD}
 */
public record Word(TextSpan span, String form, String tag) {

    /** The form in lower case, for look-up in word tables. */
    public String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    /** Whether the tag is one of a family: {@code is("NN")} holds for NN, NNS, NNP and NNPS. */
    public boolean is(String family) {
        return tag.startsWith(family);
    }

    /** A name: a proper noun. */
    public boolean isName() {
        return tag.startsWith("NNP");
    }
}
