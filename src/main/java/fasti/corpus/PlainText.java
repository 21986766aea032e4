package fasti.corpus;

import fasti.text.DateClue;
import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text as a person saves it: the whole of it is kept, and what is no article is marked. */
final class PlainText {
    private PlainText() {}

    static Draft draft(String text) {
        List<TextLine> lines = TextLine.of(text);
        Furniture.Marks marks = Furniture.mark(lines);
        PrintedLines.Printed printed = PrintedLines.find(lines, marks);
        List<TextSpan> furniture = marks.furniture();
        for (TextSpan line : printed.lines()) {
            furniture = TextSpans.cover(line.start(), line.end(), furniture);
        }
        Draft draft = Draft.of(text).withMarks(furniture, marks.captions());
        Optional<String> url = marks.firstUrl();
        List<DateClue> clues = new ArrayList<>();
        url.ifPresent(u -> clues.addAll(UrlDates.clues(u)));
        clues.addAll(printed.clues());
        if (printed.clues().isEmpty()) {
            TimeStamps.find(text).ifPresent(clues::add);
        }
        return draft.under(
                new Draft.Labels(
                        Optional.empty(),
                        Headline.guess(
                                lines.stream()
                                        .filter(line -> !printed.lines().contains(line.span()))
                                        .toList(),
                                marks),
                        url,
                        url.flatMap(UrlDates::host),
                        clues));
    }
}
