package fasti.render;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Explains the shapes that a chart uses, and only those. */
final class ChartLegend {
    private static final double ROW = 20;
    private static final double SWATCH = 34;
    private static final double SPACING = 22;
    private static final float SIZE = 11;

    private record Item(ChartMark sample, ChartText text, double x, double y) {}

    private final List<Item> items = new ArrayList<>();
    private double height;

    ChartLegend(List<ChartMark> marks, double width) {
        double x = 0;
        double y = ROW / 2;
        for (var entry : entries(marks).entrySet()) {
            ChartText text = ChartText.of(entry.getKey(), SIZE, false);
            double wide = SWATCH + text.width();
            if (x > 0 && x + wide > width) {
                x = 0;
                y += ROW;
            }
            items.add(new Item(entry.getValue(), text, x, y));
            x += wide + SPACING;
        }
        height = items.isEmpty() ? 0 : y + ROW / 2;
    }

    private static Map<String, ChartMark> entries(List<ChartMark> marks) {
        Map<String, ChartMark> entries = new LinkedHashMap<>();
        for (MarkShape shape : MarkShape.values()) {
            sample(marks, m -> m.shape() == shape)
                    .ifPresent(m -> entries.put(shape.meaning(), plain(m)));
        }
        sample(marks, ChartMark::planned)
                .ifPresent(m -> entries.put("planned (hollow)", planned(m)));
        sample(marks, ChartMark::claimed)
                .filter(m -> m.shape() == MarkShape.DAY || m.shape() == MarkShape.BEGAN)
                .ifPresent(m -> entries.put("claimed", dayLike(m)));
        sample(marks, ChartMark::inferred)
                .ifPresent(m -> entries.put("inferred, not certain (dashed)", dayLike(m)));
        sample(marks, m -> m.approximate() && !m.inferred())
                .ifPresent(m -> entries.put("about then (dotted)", m));
        sample(marks, m -> !m.rivals().isEmpty())
                .ifPresent(m -> entries.put("another source gives another date", rival(m)));
        return entries;
    }

    private static Optional<ChartMark> sample(List<ChartMark> marks, Predicate<ChartMark> which) {
        return marks.stream().filter(which).findFirst();
    }

    private static ChartMark plain(ChartMark mark) {
        TimelineFile.When when = mark.when();
        TimelineFile.When certain =
                new TimelineFile.When(
                        when.edtf().replaceAll("[?~%]", ""),
                        when.start(),
                        when.end(),
                        when.precision(),
                        when.display());
        return new ChartMark(
                with(mark.event(), certain, "occurred"),
                mark.shape(),
                mark.from(),
                mark.to(),
                List.of());
    }

    private static ChartMark planned(ChartMark mark) {
        TimelineFile.Event event = with(mark.event(), plain(mark).when(), "planned");
        return new ChartMark(event, MarkShape.DAY, 0, 1, List.of());
    }

    private static ChartMark dayLike(ChartMark mark) {
        return new ChartMark(mark.event(), MarkShape.DAY, 0, 1, List.of());
    }

    private static TimelineFile.Event with(
            TimelineFile.Event e, TimelineFile.When when, String status) {
        return new TimelineFile.Event(
                e.id(),
                e.title(),
                e.type(),
                when,
                status,
                Optional.empty(),
                e.actors(),
                e.places(),
                e.salience(),
                e.inRange(),
                e.mentions(),
                List.of(),
                e.corroboration(),
                Optional.empty());
    }

    private static ChartMark rival(ChartMark mark) {
        return new ChartMark(plain(mark).event(), MarkShape.DAY, 0, 1, List.of(0.0));
    }

    double height() {
        return height;
    }

    void draw(Graphics2D g, double left, double top, ChartColors colors) {
        MarkPainter painter = new MarkPainter(g, colors);
        for (Item item : items) {
            painter.draw(swatch(item), left, top, new TimeScale(0, 20_000, 20_000));
            g.setColor(colors.muted());
            item.text().draw(g, left + item.x() + SWATCH, top + item.y() + 4);
        }
    }

    private static PlacedMark swatch(Item item) {
        ChartMark sample = item.sample();
        boolean dot = sample.shape() == MarkShape.DAY;
        double middle = item.x() + 16;
        double half = dot ? 4.5 : sample.shape() == MarkShape.DAYS ? 8 : 13;
        boolean rival = !sample.rivals().isEmpty();
        double at = rival ? middle + 8 : middle;
        ChartMark alone =
                new ChartMark(
                        sample.event(),
                        sample.shape(),
                        sample.from(),
                        sample.to(),
                        rival ? List.of(middle - 8) : List.of());
        return new PlacedMark(alone, 5, at - half, at + half, item.y(), false, Optional.empty());
    }
}
