package fasti.render;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A chart's title, the line under it, and what the footer says. */
final class ChartTitles {
    private static final float TITLE = 22;
    private static final float SMALL = 12;
    private static final double TITLE_LINE = 28;
    private static final double BELOW = 30;

    private final TimelineFile file;
    private final List<String> title;
    private final String subtitle;
    private final double width;

    ChartTitles(TimelineFile file, ChartOptions options, int shown, double width) {
        this.file = file;
        this.width = width;
        String range = PanelPlanner.heading(file.range());
        this.title =
                new TextWrap(TITLE, true)
                        .lines(options.title().orElse("Timeline " + range), width, 0, 3);
        this.subtitle =
                new TextWrap(SMALL, false)
                        .oneLine(
                                count(shown, "event")
                                        + " from "
                                        + count(file.documents().size(), "document"),
                                width);
    }

    static String count(int number, String noun) {
        return number == 1
                ? "1 " + noun
                : String.format(java.util.Locale.ENGLISH, "%,d", number) + " " + noun + "s";
    }

    double height() {
        return title.size() * TITLE_LINE + BELOW;
    }

    void draw(Graphics2D g, double left, double top, ChartColors colors) {
        double baseline = top + 20;
        g.setColor(colors.ink());
        for (String line : title) {
            ChartText.of(line, TITLE, true).draw(g, left, baseline);
            baseline += TITLE_LINE;
        }
        g.setColor(colors.muted());
        ChartText.of(subtitle, SMALL, false).draw(g, left, baseline - 6);
    }

    /** What the picture leaves out, in words, and where it all comes from. */
    List<ChartText> footer(int unlabelled) {
        List<String> sentences = new ArrayList<>();
        if (unlabelled > 0) {
            sentences.add("… and " + count(unlabelled, "more event") + " drawn without a label.");
        }
        long outside =
                file.events().stream()
                        .filter(e -> !e.rejected() && !file.range().touches(e.shownWhen()))
                        .count();
        sentences.add(
                (outside == 1 ? "1 event lies" : count((int) outside, "event") + " lie")
                        + " outside "
                        + PanelPlanner.heading(file.range())
                        + "; "
                        + (file.unresolved().size() == 1
                                ? "1 mention is"
                                : count(file.unresolved().size(), "mention") + " are")
                        + " undated.");
        long boxes =
                file.events().stream()
                        .filter(e -> !e.rejected() && file.range().touches(e.shownWhen()))
                        .filter(e -> !ChartFonts.canDraw(e.shownTitle()))
                        .count();
        if (boxes > 0) {
            sentences.add(
                    (boxes == 1 ? "1 title has" : count((int) boxes, "title") + " have")
                            + " characters that no bundled font can draw.");
        }
        sentences.add(sources());
        return new TextWrap(SMALL, false)
                .lines(String.join(" ", sentences), width, 0, 4).stream()
                        .map(l -> ChartText.of(l, SMALL, false))
                        .toList();
    }

    private String sources() {
        List<String> names =
                file.documents().stream()
                        .flatMap(d -> d.source().stream())
                        .distinct()
                        .sorted()
                        .toList();
        String named = names.stream().limit(8).collect(Collectors.joining(", "));
        String more = names.size() > 8 ? " and " + (names.size() - 8) + " more" : "";
        return "Sources: "
                + count(file.documents().size(), "document")
                + (names.isEmpty() ? "" : " (" + named + more + ")")
                + ".";
    }
}
