package fasti.corpus;

import fasti.text.DateClue;
import fasti.text.TextSpan;
import fasti.time.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A text as a person saves it: the whole of it is kept, and what is no article is marked. */
final class PlainText {
    private static final int HEAD = 2000;

    private PlainText() {}

    static Draft draft(String text) {
        List<TextLine> lines = TextLine.of(text);
        Furniture.Marks marks = Furniture.mark(lines);
        DayMonthOrder order = order(text, lines);
        PrintedLines.Printed printed = PrintedLines.find(lines, marks, order);
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
            TimeStamps.find(text, order).ifPresent(clues::add);
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

    /** In which order the text writes a date of figures, by its other dates and its clocks. */
    private static DayMonthOrder order(String text, List<TextLine> lines) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (!DayMonthOrder.mayHold(head)) {
            return DayMonthOrder.OPEN;
        }
        Set<String> stated =
                PrintedDates.find(head, DayMonthOrder.OPEN).stream()
                        .flatMap(found -> found.value().stream())
                        .map(TimeValue::edtf)
                        .collect(Collectors.toSet());
        return DayMonthOrder.ofText(lines.stream().map(TextLine::words), stated, head);
    }
}
