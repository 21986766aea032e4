package fasti.corpus;

import fasti.text.DateClue;
import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document in the making: what one format found, before ids, manifests and duplicates.
 *
 * @param content what makes it the same document as another: a page's source, a text itself
 */
record Draft(
        String content,
        Optional<String> id,
        Optional<String> title,
        Optional<String> url,
        Optional<String> source,
        String text,
        List<DateClue> clues,
        List<TextSpan> furniture,
        List<TextSpan> captions,
        List<String> warnings) {

    Draft {
        clues = List.copyOf(clues);
        furniture = List.copyOf(furniture);
        captions = List.copyOf(captions);
        warnings = List.copyOf(warnings);
    }

    static Draft of(String text) {
        return of(text, text);
    }

    /** A text that was taken out of something larger, such as a page. */
    static Draft of(String text, String content) {
        return new Draft(
                content,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** What the carrier of a text (a JSON line, a feed's item) says stands over what it holds. */
    Draft under(Labels labels) {
        List<DateClue> all = new ArrayList<>(labels.clues());
        all.addAll(clues);
        return new Draft(
                content,
                labels.id().or(() -> id),
                labels.title().or(() -> title),
                labels.url().or(() -> url),
                labels.source().or(() -> source),
                text,
                all,
                furniture,
                captions,
                warnings);
    }

    Draft withWarnings(List<String> more) {
        List<String> all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Draft(content, id, title, url, source, text, clues, furniture, captions, all);
    }

    Draft withFurniture(List<TextSpan> marked) {
        return withMarks(marked, captions);
    }

    Draft withMarks(List<TextSpan> marked, List<TextSpan> captioned) {
        return new Draft(content, id, title, url, source, text, clues, marked, captioned, warnings);
    }

    /** What is said of a text from outside it. */
    record Labels(
            Optional<String> id,
            Optional<String> title,
            Optional<String> url,
            Optional<String> source,
            List<DateClue> clues) {

        Labels {
            clues = List.copyOf(clues);
        }

        static Labels ofUrl(String url) {
            return new Labels(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(url),
                    UrlDates.host(url),
                    UrlDates.clues(url));
        }
    }
}
