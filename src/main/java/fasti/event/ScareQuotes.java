package fasti.event;

import fasti.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops the marks around a few quoted words that are part of the sentence they stand in: a "hiring
 * pause" had been imposed. What somebody is quoted as saying keeps its marks.
 */
final class ScareQuotes {
    private static final int FEW = 4;

    private ScareQuotes() {}

    static List<Word> dropped(List<Word> words) {
        List<Word> kept = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int end = isQuote(words.get(i)) && i > 0 ? close(words, i) : -1;
            if (end < 0) {
                kept.add(words.get(i));
            } else {
                kept.addAll(words.subList(i + 1, end));
                i = end;
            }
        }
        return kept;
    }

    /** Where a short quotation ends that no verb, mark or reporting surrounds; -1 elsewhere. */
    private static int close(List<Word> words, int open) {
        Word before = words.get(open - 1);
        if (before.is(",") || before.is(":") || before.is(".")) {
            return -1;
        }
        for (int i = open + 1; i < words.size() && i <= open + FEW + 1; i++) {
            Word word = words.get(i);
            if (isQuote(word)) {
                return i > open + 1 && !isMark(words.get(i - 1)) && !isName(words, open, i)
                        ? i
                        : -1;
            }
            if (word.is("VBD") || word.is("VBZ") || word.is("VBP") || word.is("MD")) {
                return -1;
            }
        }
        return -1;
    }

    /** "the show “Today”": a name of one word could be taken for something else without marks. */
    private static boolean isName(List<Word> words, int open, int close) {
        return close == open + 2 && Character.isUpperCase(words.get(open + 1).form().charAt(0));
    }

    private static boolean isQuote(Word word) {
        return word.tag().equals("``") || word.tag().equals("''");
    }

    private static boolean isMark(Word word) {
        return word.is(",") || word.is(":") || word.is(".");
    }
}
