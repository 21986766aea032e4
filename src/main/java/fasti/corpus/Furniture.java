package fasti.corpus;

import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marks the lines of a plain text that are no article: menus, counters, appeals, addresses. The
 * words stand in {@code english/furniture.tsv}; picture captions are marked apart, since they tell
 * a date.
 */
final class Furniture {
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern COUNTER =
            Pattern.compile(
                    "[\\d.,]+\\s?[kKmM]?(?:\\s+(?:shares?|comments?|views?|likes?|tweets?))?");
    private static final Pattern BREADCRUMBS =
            Pattern.compile(
                    "(?U)\\p{Lu}[^/>»›|.:]{0,30}(?:\\s+[/>»›|]\\s+\\p{L}[^/>»›|.:]{0,30}){1,5}");

    /** An address further down is that of another page. */
    private static final int HEAD = 6;

    private static final int START_WORDS = 12;
    private static final int APPEAL_GAP = 4;
    private static final int TAIL_LINE = 120;
    private static final int TAIL_LENGTH = 800;

    private static final Map<String, Set<String>> WORDS =
            Table.rows("english/furniture.tsv").stream()
                    .collect(
                            Collectors.groupingBy(
                                    row -> row[0],
                                    Collectors.mapping(row -> row[1], Collectors.toSet())));

    private final List<TextLine> lines;
    private final Set<Integer> marked = new TreeSet<>();

    /**
     * What was marked.
     *
     * @param urls the addresses that stood on lines of their own at the head of the text
     */
    record Marks(List<TextSpan> furniture, List<TextSpan> captions, List<String> urls) {

        Optional<String> firstUrl() {
            return urls.stream().findFirst();
        }

        boolean covers(TextLine line) {
            return furniture.contains(line.span()) || captions.contains(line.span());
        }
    }

    private Furniture(List<TextLine> lines) {
        this.lines = lines;
    }

    static Marks mark(List<TextLine> lines) {
        Furniture furniture = new Furniture(lines);
        for (int i = 0; i < lines.size(); i++) {
            furniture.line(i);
        }
        return furniture.marks();
    }

    private Marks marks() {
        List<TextSpan> captions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!marked.contains(i) && Captions.isCaption(lines.get(i).words())) {
                captions.add(lines.get(i).span());
            }
        }
        List<TextSpan> spans = marked.stream().map(i -> lines.get(i).span()).toList();
        List<String> urls =
                lines.stream()
                        .limit(HEAD)
                        .map(TextLine::words)
                        .filter(words -> URL.matcher(words).matches())
                        .toList();
        return new Marks(spans, captions, urls);
    }

    private void line(int i) {
        String words = lines.get(i).words().toLowerCase(Locale.ROOT);
        if (isShape(lines.get(i).words()) || isWords(words)) {
            marked.add(i);
        }
        if (startsWithAny("appeal", words) && !isLongStory(words)) {
            appeal(i);
        }
        if (containsAny("tail", words)) {
            tail(i);
        }
    }

    private static boolean isShape(String words) {
        return URL.matcher(words).matches()
                || COUNTER.matcher(words).matches()
                || (words.length() < 80 && BREADCRUMBS.matcher(words).matches());
    }

    private static boolean isWords(String words) {
        return of("line").contains(withoutEndMark(words))
                || (startsWithAny("start", words) && words.split("\\s+").length <= START_WORDS);
    }

    /** Without a colon, a dot or several, or an ellipsis at its end. */
    private static String withoutEndMark(String words) {
        int end = words.length();
        if (words.endsWith(":") || words.endsWith("…")) {
            end--;
        } else {
            while (end > 0 && words.charAt(end - 1) == '.') {
                end--;
            }
        }
        return end == words.length() ? words : words.substring(0, end).stripTrailing();
    }

    /** "Donate blood, the mayor said ..." is a sentence of the article. */
    private static boolean isLongStory(String words) {
        return words.split("\\s+").length > START_WORDS;
    }

    /** From its first line to the last line that still speaks of it. */
    private void appeal(int first) {
        marked.add(first);
        int last = first;
        for (int i = first + 1; i < lines.size() && i - last <= APPEAL_GAP; i++) {
            if (containsAny("appeal-line", lines.get(i).words().toLowerCase(Locale.ROOT))) {
                last = i;
            }
        }
        for (int i = first; i <= last; i++) {
            marked.add(i);
        }
    }

    private void tail(int first) {
        int length = 0;
        for (int i = first + 1; i < lines.size(); i++) {
            int line = lines.get(i).words().length();
            length += line;
            if (line > TAIL_LINE || length > TAIL_LENGTH) {
                return;
            }
        }
        for (int i = first; i < lines.size(); i++) {
            marked.add(i);
        }
    }

    private static boolean startsWithAny(String how, String words) {
        for (String word : of(how)) {
            if (words.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAny(String how, String words) {
        for (String word : of(how)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> of(String how) {
        return WORDS.getOrDefault(how, Set.of());
    }
}
