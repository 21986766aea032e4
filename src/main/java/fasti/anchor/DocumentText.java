package fasti.anchor;

import fasti.expression.Meaning;
import fasti.expression.TimeExpression;
import fasti.text.Document;
import fasti.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** A document with the dates its text says, furniture set aside and captions apart. */
final class DocumentText {
    private final Document document;
    private final List<TextDate> running = new ArrayList<>();
    private final List<TextDate> captioned = new ArrayList<>();
    private final List<TimeExpression> expressions = new ArrayList<>();

    DocumentText(Document document, List<TimeExpression> all) {
        this.document = document;
        for (TimeExpression expression : all) {
            if (!document.isFurniture(expression.span())) {
                expressions.add(expression);
                for (Meaning.CalendarDate said : SaidDates.in(expression.meaning())) {
                    boolean caption = isIn(document.captions(), expression.span());
                    (caption ? captioned : running).add(new TextDate(expression, said));
                }
            }
        }
    }

    private static boolean isIn(List<TextSpan> spans, TextSpan span) {
        return spans.stream().anyMatch(s -> s.contains(span));
    }

    Document document() {
        return document;
    }

    String text() {
        return document.text();
    }

    /** All time wording that is not in furniture. */
    List<TimeExpression> expressions() {
        return expressions;
    }

    /** Dates of the running text. */
    List<TextDate> running() {
        return running;
    }

    /** Dates in captions. */
    List<TextDate> captioned() {
        return captioned;
    }

    /** The line a place stands in. */
    TextSpan line(int offset) {
        int start = text().lastIndexOf('\n', offset - 1) + 1;
        int end = text().indexOf('\n', offset);
        return new TextSpan(start, end < 0 ? text().length() : end);
    }

    /** Up to so many characters before a place, within its line. */
    String before(int offset, int length) {
        String before = text().substring(Math.max(0, offset - length), offset);
        return before.substring(before.lastIndexOf('\n') + 1);
    }
}
