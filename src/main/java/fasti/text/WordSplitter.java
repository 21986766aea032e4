package fasti.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits running text into words as the Penn Treebank does: clitics apart ("Tuesday" "'s", "did"
 * "n't"), an abbreviation with its stop, a hyphened word in one.
 */
final class WordSplitter {
    private final Abbreviations abbreviations;

    WordSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The words' places, at most {@code limit} of them, from left to right. */
    List<TextSpan> split(String text, TextSpan span, int limit) {
        List<TextSpan> words = new ArrayList<>();
        int at = span.start();
        while (at < span.end() && words.size() < limit) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                at = word(text, at, span.end(), words);
            } else {
                at = mark(text, at, span.end(), words);
            }
        }
        return words;
    }

    private static int mark(String text, int at, int limit, List<TextSpan> words) {
        int bracket = bracket(text, at, limit);
        int clitic = Math.max(bracket, clitic(text, at, limit));
        int end = clitic > at ? clitic : at + 1;
        char c = text.charAt(at);
        boolean doubles = c == '.' || c == '-' || c == '`' || c == '\'';
        while (clitic <= at && doubles && end < limit && text.charAt(end) == c) {
            end++;
        }
        words.add(new TextSpan(at, end));
        return end;
    }

    /** The end of a bracket as tokenised text writes it, "-LRB-", else the place itself. */
    private static int bracket(String text, int at, int limit) {
        boolean bracket =
                text.startsWith("-LRB-", at)
                        || text.startsWith("-RRB-", at)
                        || text.startsWith("-LSB-", at)
                        || text.startsWith("-RSB-", at);
        return bracket && at + 5 <= limit ? at + 5 : at;
    }

    private int word(String text, int start, int limit, List<TextSpan> words) {
        int end = start;
        while (end < limit && (isInner(text.charAt(end)) || joins(text, end, limit))) {
            end++;
        }
        if (end < limit
                && text.charAt(end) == '.'
                && abbreviations.keepsStop(text.substring(start, end))) {
            end++;
        }
        int negation = end - 3;
        if (negation > start && isNegation(text, negation)) {
            words.add(new TextSpan(start, negation));
            words.add(new TextSpan(negation, end));
        } else {
            words.add(new TextSpan(start, end));
        }
        return end;
    }

    private static boolean isInner(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a sign holds two parts of one word together: "U.S", "3,000", "al-Bab", "O'Neill". */
    private static boolean joins(String text, int at, int limit) {
        char c = text.charAt(at);
        if (c == '.' && at + 2 < limit && text.charAt(at + 1) == '-') {
            return isInner(text.charAt(at + 2));
        }
        boolean afterStop = c == '-' && text.charAt(at - 1) == '.';
        if (at + 1 >= limit || (!isInner(text.charAt(at + 1)) && !afterStop)) {
            return false;
        }
        return switch (c) {
            case '.', '-', '&', '/', '\u2011' -> true;
            case ',', ':' ->
                    Character.isDigit(text.charAt(at - 1))
                            && Character.isDigit(text.charAt(at + 1));
            case '\'', '’' -> clitic(text, at, limit) <= at;
            default -> false;
        };
    }

    private static boolean isNegation(String text, int at) {
        return at + 3 <= text.length()
                && text.charAt(at) == 'n'
                && isApostrophe(text.charAt(at + 1))
                && text.charAt(at + 2) == 't'
                && (at + 3 == text.length() || !Character.isLetter(text.charAt(at + 3)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** The end of a clitic that starts with an apostrophe at the place ("'s", "'re"), else it. */
    private static int clitic(String text, int at, int limit) {
        if (!isApostrophe(text.charAt(at))) {
            return at;
        }
        int end = at + 1;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return switch (text.substring(at + 1, end)) {
            case "s", "S", "re", "ve", "ll", "d", "m" -> end;
            default -> at;
        };
    }
}
