package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineChartTest {
    private static final ChartOptions DEFAULT = ChartOptions.ofDefault();

    private static String svg(TimelineFile file, ChartOptions options) {
        var out = new ByteArrayOutputStream();
        try {
            TimelineChart.of(file, options).writeSvg(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ChartOptions sized(int width, OptionalInt height, OptionalInt top) {
        return new ChartOptions(
                width,
                height,
                1,
                ChartOptions.Theme.LIGHT,
                ChartOptions.Lanes.AUTO,
                Optional.empty(),
                top);
    }

    /** Timelines that are hard to draw. */
    static Stream<TimelineFile> timelines() {
        return Stream.of(
                Fixtures.ferry(),
                Fixtures.one(),
                Fixtures.empty(),
                Fixtures.sameDay(60),
                Fixtures.centuries(700),
                Fixtures.titled(
                        "Delegates from every district agree after long talks ".repeat(6),
                        "x".repeat(300),
                        "توقيع اتفاق وقف إطلاق النار بين المينائين",
                        "渡轮谈判第七轮在洛尔维克开幕，双方同意继续对话"));
    }

    @Test
    void pictureIsTheGoldenOne() {
        assertThat(svg(Fixtures.ferry(), DEFAULT)).isEqualTo(Fixtures.text("ferry/timeline.svg"));
    }

    @Test
    void pictureDoesNotDependOnZoneOrLocale() {
        TimeZone zone = TimeZone.getDefault();
        java.util.Locale locale = java.util.Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("ar-EG"));
            pictureIsTheGoldenOne();
        } finally {
            TimeZone.setDefault(zone);
            java.util.Locale.setDefault(locale);
        }
    }

    private static List<Rectangle2D> labels(PanelLayout panel) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (PlacedMark mark : panel.placed()) {
            mark.label()
                    .ifPresent(
                            l ->
                                    boxes.add(
                                            new Rectangle2D.Double(
                                                    l.x(),
                                                    mark.y() - LabelBlock.LINE / 2,
                                                    l.block().width(),
                                                    l.block().lines() * LabelBlock.LINE)));
        }
        return boxes;
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void labelsNeverOverlapAndNeverLeaveThePanel(TimelineFile file) {
        for (int width : new int[] {500, 1000, 1600}) {
            var layout =
                    new ChartLayout(file, sized(width, OptionalInt.empty(), OptionalInt.empty()));
            for (PanelLayout panel : layout.panels()) {
                List<Rectangle2D> boxes = labels(panel);
                Rectangle2D canvas =
                        new Rectangle2D.Double(-0.5, 0, panel.scale().width() + 1, panel.height());
                for (int i = 0; i < boxes.size(); i++) {
                    assertThat(canvas.contains(boxes.get(i))).as(boxes.get(i).toString()).isTrue();
                    for (int j = 0; j < i; j++) {
                        assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void everyEventOfTheRangeIsDrawnAndLabelledOnce() {
        var layout = new ChartLayout(Fixtures.ferry(), DEFAULT);
        List<String> labelled = new ArrayList<>();
        List<String> drawn = new ArrayList<>();
        for (PanelLayout panel : layout.panels()) {
            panel.placed()
                    .forEach(
                            p -> {
                                drawn.add(p.mark().event().id());
                                p.label().ifPresent(l -> labelled.add(p.mark().event().id()));
                            });
        }
        List<String> wanted =
                Fixtures.ferry().events().stream()
                        .filter(TimelineFile.Event::inRange)
                        .map(TimelineFile.Event::id)
                        .toList();
        assertThat(labelled).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(drawn).containsAll(wanted);
    }

    @Test
    void crowdedPartGetsAPanelOfItsOwn() {
        var layout = new ChartLayout(Fixtures.ferry(), DEFAULT);
        assertThat(layout.panels().stream().map(p -> p.plan().heading()))
                .containsExactly("2011–2017", "October 2016 – November 2017, enlarged");
    }

    @Test
    void footerCountsWhatIsNotShown() {
        assertThat(svg(Fixtures.ferry(), DEFAULT))
                .contains("2 events lie outside 2011–2017; 3 mentions are undated.");
    }

    @Test
    void legendExplainsOnlyWhatIsUsed() {
        assertThat(svg(Fixtures.ferry(), DEFAULT)).contains("planned (hollow)");
        assertThat(svg(Fixtures.one(), DEFAULT)).doesNotContain("planned (hollow)");
    }

    @Test
    void givenHeightIsKeptAndWhatHasNoLabelIsCounted() {
        var options = sized(1600, OptionalInt.of(500), OptionalInt.empty());
        var chart = TimelineChart.of(Fixtures.sameDay(60), options);
        assertThat(chart.height()).isEqualTo(500);
        assertThat(svg(Fixtures.sameDay(60), options))
                .contains("more events drawn without a label");
        assertThat(new ChartLayout(Fixtures.sameDay(60), options).height()).isLessThan(500);
    }

    @Test
    void aLowPictureHasNoEnlargedPartAndCutsNothingOff() {
        var low = sized(1600, OptionalInt.of(460), OptionalInt.empty());
        var layout = new ChartLayout(Fixtures.ferry(), low);
        assertThat(layout.panels()).hasSize(1);
        assertThat(layout.height()).isLessThanOrEqualTo(460);
        var tooLow = sized(1600, OptionalInt.of(200), OptionalInt.empty());
        layout = new ChartLayout(Fixtures.ferry(), tooLow);
        assertThat((double) layout.pixelHeight()).isGreaterThanOrEqualTo(layout.height());
    }

    @Test
    void onlyTheMostSalientAreLabelledWhereAPersonWantsFew() {
        String svg = svg(Fixtures.sameDay(60), sized(1600, OptionalInt.empty(), OptionalInt.of(2)));
        assertThat(svg).contains("Station 1 reports", "Station 2 reports", "58 more events");
        assertThat(svg).doesNotContain("Station 3 reports");
    }

    @Test
    void aMonthIsDrawnOverTheWholeMonth() {
        var layout = new ChartLayout(Fixtures.ferry(), DEFAULT);
        PlacedMark month =
                layout.panels().get(0).placed().stream()
                        .filter(p -> p.mark().when().edtf().equals("2011-03"))
                        .findFirst()
                        .orElseThrow();
        TimeScale scale = layout.panels().get(0).scale();
        assertThat(month.x0()).isEqualTo(scale.x(ChartMark.day(LocalDate.of(2011, 3, 1))));
        assertThat(month.x1()).isEqualTo(scale.x(ChartMark.day(LocalDate.of(2011, 4, 1))));
    }

    @Test
    void svgTextKeepsItsWeightAndItsLength() {
        String svg = svg(Fixtures.titled("Ferry & <boat> $1"), DEFAULT);
        assertThat(svg).contains("font-weight: bold");
        assertThat(svg)
                .containsPattern(
                        "textLength='[0-9.]+' lengthAdjust='spacingAndGlyphs'>Ferry &amp; &lt;boat");
    }

    @Test
    void pngIsScaledAndPdfIsOnePage() throws IOException {
        var options =
                new ChartOptions(
                        800,
                        OptionalInt.of(600),
                        2,
                        ChartOptions.Theme.DARK,
                        ChartOptions.Lanes.TYPE,
                        Optional.of("Strait"),
                        OptionalInt.empty());
        var chart = TimelineChart.of(Fixtures.ferry(), options);
        var png = new ByteArrayOutputStream();
        chart.writePng(png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(1200);
        assertThat(image.getRGB(2, 2) & 0xffffff).isEqualTo(0x12161b);
        var pdf = new ByteArrayOutputStream();
        chart.writePdf(pdf);
        assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void writtenTwiceItIsTheSame() throws IOException {
        for (int i = 0; i < 2; i++) {
            var one = new ByteArrayOutputStream();
            var other = new ByteArrayOutputStream();
            TimelineChart.of(Fixtures.ferry(), DEFAULT).writePng(one);
            TimelineChart.of(Fixtures.ferry(), DEFAULT).writePng(other);
            assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
            one.reset();
            other.reset();
            TimelineChart.of(Fixtures.ferry(), DEFAULT).writePdf(one);
            TimelineChart.of(Fixtures.ferry(), DEFAULT).writePdf(other);
            assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
        }
    }
}
