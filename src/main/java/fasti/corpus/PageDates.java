package fasti.corpus;

import fasti.corpus.PageLines.TimeElement;
import fasti.text.DateClue;
import fasti.text.DateClue.Kind;
import fasti.time.TimeValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects what a page tells of its date, the stated before the printed. */
final class PageDates {
    private static final int NONE = -1;

    /** How many lines below the headline a menu's element may still be its byline. */
    private static final int BYLINE = 3;

    /** A label on a line of its own is no longer. */
    private static final int LABEL = 40;

    /** A longer line is running text. */
    private static final int LONGEST = 120;

    private final Document page;
    private final PageLines lines;
    private final int headline;

    private PageDates(Document page, PageParts parts, PageLines lines) {
        this.page = page;
        this.lines = lines;
        this.headline =
                PageHeadline.find(parts.property("og:title").orElseGet(page::title), lines.lines())
                        .orElse(NONE);
    }

    static List<DateClue> clues(Document page, PageParts parts, PageLines lines) {
        PageDates dates = new PageDates(page, parts, lines);
        List<DateClue> clues = new ArrayList<>(StructuredData.clues(parts));
        clues.addAll(MetaDates.clues(parts));
        clues.addAll(ScriptDates.clues(parts));
        lines.times().forEach(time -> dates.time(time).ifPresent(clues::add));
        clues.addAll(dates.printed(clues));
        clues.sort(Comparator.comparing(DateClue::kind));
        return clues;
    }

    private Optional<DateClue> time(TimeElement time) {
        Element element = time.element();
        String stated =
                List.of("datetime", "content", "title").stream()
                        .map(element::attr)
                        .filter(v -> !v.isBlank())
                        .findFirst()
                        .orElse(element.text());
        boolean updated = isUpdate(element);
        String place = "time " + role(element) + " " + place(time.line(), time.boilerplate());
        return DateText.read(stated)
                .map(
                        value ->
                                new DateClue(
                                        updated ? Kind.MODIFIED : Kind.METADATA,
                                        place.strip(),
                                        stated.strip(),
                                        Optional.of(value)));
    }

    private static boolean isUpdate(Element element) {
        String names = names(element);
        return (names.contains("updated") || names.contains("modified"))
                && !names.contains("published");
    }

    private static String names(Element element) {
        return String.join(
                        " ",
                        element.className(),
                        element.attr("itemprop"),
                        element.attr("property"))
                .toLowerCase(Locale.ROOT);
    }

    private static String role(Element element) {
        String names = names(element);
        boolean published =
                names.contains("published")
                        || names.contains("datecreated")
                        || names.contains("dc:created")
                        || element.hasAttr("pubdate");
        return published ? "published" : "plain";
    }

    private String place(int line, boolean aside) {
        if (headline == NONE) {
            return aside ? "aside" : "in the page";
        }
        int after = line - headline;
        if (aside) {
            return after >= 1 && after <= BYLINE ? "beside the headline" : "aside";
        }
        return after >= -4 && after <= 8 ? "beside the headline" : "in the page";
    }

    private List<DateClue> printed(List<DateClue> stated) {
        List<String> days =
                stated.stream().flatMap(c -> c.value().stream()).map(TimeValue::edtf).toList();
        boolean monthFirst =
                DayMonthOrder.isMonthFirst(
                        page,
                        lines.lines().stream().filter(PageLine::holdsFigures).map(PageLine::text),
                        days);
        List<DateClue> clues = new ArrayList<>();
        for (int i = 0; i < lines.lines().size(); i++) {
            PageLine line = lines.lines().get(i);
            List<PrintedDates.Found> dates =
                    line.holdsFigures() ? PrintedDates.find(line.text(), monthFirst) : List.of();
            for (PrintedDates.Found date : dates) {
                clues.add(printed(i, line, date));
            }
        }
        return clues;
    }

    private DateClue printed(int index, PageLine line, PrintedDates.Found date) {
        DateLabels.Label label = label(index, line.text(), date);
        String name =
                size(line, date)
                        + label.word()
                        + (line.forDates() ? "date element " : "")
                        + place(index, line.boilerplate());
        return new DateClue(
                label == DateLabels.Label.UPDATED ? Kind.MODIFIED : Kind.PRINTED,
                name,
                date.span().of(line.text()),
                Optional.of(date.date()));
    }

    /** The label on the date's line; "Published on:" may fill the line before it. */
    private DateLabels.Label label(int index, String line, PrintedDates.Found date) {
        DateLabels.Label own = DateLabels.before(line, date.span().start());
        if (own != DateLabels.Label.NONE || index == 0 || !opens(line, date)) {
            return own;
        }
        String before = lines.lines().get(index - 1).text();
        boolean isLabel = before.length() <= LABEL && before.endsWith(":");
        return isLabel ? DateLabels.before(before, before.length()) : own;
    }

    private static boolean opens(String line, PrintedDates.Found date) {
        return line.length() <= LONGEST
                && DateLabels.otherWords(line.substring(0, date.span().start())) == 0;
    }

    private static String size(PageLine line, PrintedDates.Found date) {
        if (line.text().length() > LONGEST || DateLabels.tellsEvent(line.text(), date.span())) {
            return "running text ";
        }
        return DateLabels.isAlone(line.text(), date.span()) ? "alone " : "";
    }
}
