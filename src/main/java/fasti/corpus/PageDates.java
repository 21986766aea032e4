package fasti.corpus;

import fasti.corpus.PageLines.TimeElement;
import fasti.text.DateClue;
import fasti.text.DateClue.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects what a page tells of its date, the stated before the printed. */
final class PageDates {
    private final Document page;
    private final PageLines lines;
    private final int headline;

    private PageDates(Document page, PageLines lines) {
        this.page = page;
        this.lines = lines;
        this.headline = headline(lines.lines());
    }

    static List<DateClue> clues(Document page, PageLines lines) {
        PageDates dates = new PageDates(page, lines);
        List<DateClue> clues = new ArrayList<>(StructuredData.clues(page));
        clues.addAll(MetaDates.clues(page));
        clues.addAll(ScriptDates.clues(page));
        lines.times().forEach(time -> dates.time(time).ifPresent(clues::add));
        clues.addAll(dates.printed());
        clues.sort(Comparator.comparing(DateClue::kind));
        return clues;
    }

    /** The first heading of the first order that is not part of a menu. */
    private static int headline(List<PageLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).block().normalName().equals("h1"))
                .filter(i -> !lines.get(i).boilerplate())
                .findFirst()
                .orElse(-1);
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
        String names =
                (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        return (names.contains("updated") || names.contains("modified"))
                && !names.contains("published");
    }

    private static String role(Element element) {
        String names =
                (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        boolean published =
                names.contains("published")
                        || names.contains("datecreated")
                        || element.hasAttr("pubdate");
        return published ? "published" : "plain";
    }

    private String place(int line, boolean boilerplate) {
        if (boilerplate) {
            return "aside";
        }
        return isNear(line) ? "beside the headline" : "in the page";
    }

    private boolean isNear(int line) {
        return headline >= 0 && line >= headline - 4 && line <= headline + 8;
    }

    private List<DateClue> printed() {
        boolean monthFirst = isMonthFirst(page);
        List<DateClue> clues = new ArrayList<>();
        for (int i = 0; i < lines.lines().size(); i++) {
            PageLine line = lines.lines().get(i);
            List<PrintedDates.Found> dates =
                    mayHoldDate(line.text())
                            ? PrintedDates.find(line.text(), monthFirst)
                            : List.of();
            for (PrintedDates.Found date : dates) {
                clues.add(printed(i, line, date));
            }
        }
        return clues;
    }

    /** Day and year need three figures at least: most lines have none. */
    private static boolean mayHoldDate(String text) {
        return text.chars().filter(Character::isDigit).limit(3).count() == 3;
    }

    /** In the United States 3/4/2019 is the fourth of March. */
    private static boolean isMonthFirst(Document page) {
        Element html = page.selectFirst("html[lang]");
        String language = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
        return language.equals("en")
                || language.startsWith("en-us")
                || language.startsWith("en_us");
    }

    private DateClue printed(int index, PageLine line, PrintedDates.Found date) {
        DateLabels.Label label = DateLabels.before(line.text(), date.span().start());
        String size = line.text().length() <= 120 ? "" : "running text ";
        String name =
                size
                        + label.word()
                        + (line.forDates() ? "date element " : "")
                        + place(index, line.boilerplate());
        return new DateClue(
                label == DateLabels.Label.UPDATED ? Kind.MODIFIED : Kind.PRINTED,
                name,
                date.span().of(line.text()),
                Optional.of(date.date()));
    }
}
