package fasti.corpus;

import fasti.text.DateClue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text as a person saves it: the whole of it is kept, and what is no article is marked. */
final class PlainText {
    private PlainText() {}

    static Draft draft(String text) {
        List<TextLine> lines = TextLine.of(text);
        Furniture.Marks marks = Furniture.mark(lines);
        Draft draft = Draft.of(text).withMarks(marks.furniture(), marks.captions());
        List<DateClue> printed = PrintedLines.clues(lines, marks);
        Optional<String> url = marks.firstUrl();
        List<DateClue> clues = new ArrayList<>();
        url.ifPresent(u -> clues.addAll(UrlDates.clues(u)));
        clues.addAll(printed);
        return draft.under(
                new Draft.Labels(
                        Optional.empty(),
                        Headline.guess(lines, marks),
                        url,
                        url.flatMap(UrlDates::host),
                        clues));
    }
}
