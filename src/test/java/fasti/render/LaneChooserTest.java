package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaneChooserTest {

    private static ChartMark mark(
            int number, String type, Optional<String> series, String... actors) {
        TimelineFile.Event e = Fixtures.event("Event " + number, LocalDate.of(2014, 5, 9), 1);
        return ChartMark.of(
                new TimelineFile.Event(
                        "e" + number,
                        e.title(),
                        type,
                        e.when(),
                        e.status(),
                        series.map(s -> new TimelineFile.Round(s, number)),
                        List.of(actors),
                        List.of(),
                        1,
                        true,
                        List.of(),
                        List.of(),
                        e.corroboration(),
                        Optional.empty()));
    }

    private static List<String> names(ChartOptions.Lanes by, List<ChartMark> marks) {
        var series =
                List.of(
                        new TimelineFile.Series(
                                "talks", "Talks", java.util.OptionalInt.empty(), List.of()));
        return new LaneChooser(by, series).lanes(marks).stream().map(ChartLane::name).toList();
    }

    private static List<ChartMark> mixed() {
        List<ChartMark> marks = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            marks.add(mark(i, "meeting", Optional.of("talks"), "Lorvik"));
            marks.add(mark(10 + i, "attack", Optional.empty(), "Ostra"));
            marks.add(mark(20 + i, "other", Optional.empty(), "Ostra"));
        }
        marks.add(mark(30, "election", Optional.empty()));
        return marks;
    }

    @Test
    void seriesComeFirstThenWhatTellsMoreOfTheRest() {
        assertThat(names(ChartOptions.Lanes.AUTO, mixed()))
                .containsExactly("Talks", "Ostra", "other events");
    }

    @Test
    void aPersonsWishIsFollowed() {
        assertThat(names(ChartOptions.Lanes.TYPE, mixed()))
                .containsExactly("attacks", "meetings", "other events");
        assertThat(names(ChartOptions.Lanes.SERIES, mixed()))
                .containsExactly("Talks", "other events");
        assertThat(names(ChartOptions.Lanes.NONE, mixed())).containsExactly("events");
    }

    @Test
    void everyMarkIsInOneLaneOfAtMostSix() {
        List<ChartMark> marks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            marks.add(mark(i, "other", Optional.empty(), "Actor " + i % 15));
        }
        var lanes = new LaneChooser(ChartOptions.Lanes.AUTO, List.of()).lanes(marks);
        assertThat(lanes).hasSize(6);
        assertThat(lanes.stream().flatMap(l -> l.marks().stream()))
                .containsExactlyInAnyOrderElementsOf(marks);
    }
}
