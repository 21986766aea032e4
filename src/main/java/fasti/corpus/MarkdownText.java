package fasti.corpus;

import fasti.text.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in Markdown. Its text is kept as it is, so that offsets stay true; a front matter between
 * {@code ---} lines gives title, date and address, and the first heading the title.
 */
final class MarkdownText {
    private static final Pattern FRONT_MATTER =
            Pattern.compile(
                    "\\A---[ \\t]*\\r?\\n(.*?)\\r?\\n---[ \\t]*(?:\\r?\\n|\\z)", Pattern.DOTALL);
    private static final Pattern HEADING =
            Pattern.compile("(?m)^(?:#[ \\t]+(.+?)[ \\t]*#*|(.+)\\r?\\n=+)[ \\t]*\\r?$");

    private static final Pattern TARGET = Pattern.compile("\\]\\([^)\\s]+(?: \"[^\"]*\")?\\)");

    private MarkdownText() {}

    static Draft draft(String text) {
        Matcher front = FRONT_MATTER.matcher(text);
        Draft plain = withoutTargets(PlainText.draft(text));
        if (!front.find()) {
            return titled(plain, heading(text));
        }
        FrontMatter matter = FrontMatter.of(front.group(1));
        Draft marked =
                plain.withFurniture(TextSpans.cover(front.start(), front.end(), plain.furniture()));
        return titled(marked, heading(text)).under(matter.labels());
    }

    /** The address of a link is no article, and its date not the text's. */
    private static Draft withoutTargets(Draft draft) {
        List<TextSpan> marked = draft.furniture();
        Matcher m = TARGET.matcher(draft.text());
        while (m.find()) {
            marked = TextSpans.cover(m.start(), m.end(), marked);
        }
        return draft.withFurniture(marked);
    }

    private static Draft titled(Draft draft, Optional<String> title) {
        return draft.under(
                new Draft.Labels(
                        Optional.empty(), title, Optional.empty(), Optional.empty(), List.of()));
    }

    private static Optional<String> heading(String text) {
        Matcher m = HEADING.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(m.group(1))
                .or(() -> Optional.ofNullable(m.group(2)).map(String::strip));
    }
}
