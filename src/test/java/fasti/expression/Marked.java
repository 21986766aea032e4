package fasti.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the wordings that are expected in it.
 *
 * @param text without the brackets
 * @param wordings what stood in brackets; the whole text where nothing did
 */
record Marked(String text, List<String> wordings) {

    static Marked of(String marked) {
        List<String> wordings = new ArrayList<>();
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
            wordings.add(marked.substring(open + 1, marked.indexOf(']', open)));
        }
        String text = marked.replace("[", "").replace("]", "");
        return new Marked(text, wordings.isEmpty() ? List.of(text) : List.copyOf(wordings));
    }
}
