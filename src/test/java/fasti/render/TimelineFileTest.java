package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.anchor.DateAnchor;
import fasti.event.EventType;
import fasti.event.Status;
import fasti.event.UnresolvedMention;
import fasti.resolve.Method;
import fasti.resolve.Resolution;
import fasti.review.ReviewedTimeline;
import fasti.text.Document;
import fasti.text.Evidence;
import fasti.text.TextSpan;
import fasti.time.CalendarPeriod;
import fasti.time.Interval;
import fasti.time.Qualified;
import fasti.time.TimeValue;
import fasti.timeline.Event;
import fasti.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TimelineFileTest {
    private static final CalendarPeriod DAY = CalendarPeriod.day(2016, 12, 22);

    /** The smiley counts as one code point and two chars. */
    private static final String TEXT = "😀 The mill closed on December 22.";

    private static Evidence evidence() {
        int at = TEXT.indexOf("December");
        return Evidence.at(
                Document.ofText("mill.txt", TEXT),
                new TextSpan(at, at + 11),
                new TextSpan(0, TEXT.length()));
    }

    private static Event event(String id, TimeValue when) {
        return new Event(
                id,
                "Mill closes",
                EventType.STATEMENT,
                when,
                Status.OCCURRED,
                Optional.of(new Event.Round("mills", 2)),
                List.of("Mill"),
                List.of(),
                0.123456,
                List.of(
                        new Event.Mention(
                                evidence(), when, Method.IMPLIED_YEAR, 1 / 3.0, List.of("a step"))),
                List.of(
                        new Event.Alternative(
                                CalendarPeriod.day(2016, 12, 21), List.of(0), "a slip")),
                1,
                1);
    }

    private static Timeline timeline(Event... events) {
        return new Timeline(
                List.of(new Timeline.Source(Document.ofText("mill.txt", TEXT), DateAnchor.none())),
                List.of(events),
                List.of(
                        new Timeline.SeriesEntry(
                                "mills",
                                "Mills",
                                OptionalInt.empty(),
                                List.of(new Timeline.Member(2, "e")))),
                List.of(new Timeline.Day(LocalDate.of(2016, 12, 22), 0.5, List.of("e"))),
                List.of(
                        new UnresolvedMention(
                                evidence(),
                                new Resolution.Unresolved(
                                        Resolution.Reason.NO_ANCHOR,
                                        Optional.of(Interval.since(DAY)),
                                        Optional.empty()))),
                0);
    }

    private static String json(TimelineFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        TimelineJson.write(file, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void wordsAndFiguresAreThoseOfTheContract() throws IOException {
        String json = json(TimelineFile.of(timeline(event("e", DAY)), ChartRange.ofDefault()));
        assertThat(json)
                .contains("\"type\": \"statement\"")
                .contains("\"method\": \"implied-year\"")
                .contains("\"confidence\": 0.3333")
                .contains("\"salience\": 0.1235")
                .contains("\"reason\": \"no-anchor\"")
                .contains("\"bounds\": \"2016-12-22/..\"")
                .contains("\"edtf\": null")
                .doesNotContain("\"total\"", "\"url\"", "\"review\"", "\"needs\"");
    }

    @Test
    void offsetsCountCodePoints() {
        var file = TimelineFile.of(timeline(event("e", DAY)), ChartRange.ofDefault());
        var mention = file.events().get(0).mentions().get(0);
        int from = TEXT.offsetByCodePoints(0, mention.start());
        int to = TEXT.offsetByCodePoints(0, mention.end());
        assertThat(TEXT.substring(from, to)).isEqualTo(mention.wording());
    }

    @Test
    void eventsSortByStartThenEndThenId() {
        var file =
                TimelineFile.of(
                        timeline(
                                event("d", Interval.since(DAY)),
                                event("c", CalendarPeriod.year(2017)),
                                event("b", DAY),
                                event("a", Qualified.uncertain(DAY))),
                        ChartRange.ofDefault());
        assertThat(file.events().stream().map(TimelineFile.Event::id))
                .containsExactly("a", "b", "d", "c");
    }

    @Test
    void nothingOutsideTheRangeIsDropped() {
        var file =
                TimelineFile.of(
                        timeline(event("old", CalendarPeriod.decade(1950))),
                        ChartRange.ofDefault());
        assertThat(file.events()).hasSize(1);
        assertThat(file.events().get(0).inRange()).isFalse();
    }

    @Test
    void fittedRangeHoldsAllEvents() {
        var file =
                TimelineFile.fitted(
                        ReviewedTimeline.unreviewed(
                                timeline(event("old", CalendarPeriod.decade(1950)))));
        assertThat(file.range().toString()).isEqualTo("1950-01-01/1959-12-31");
        assertThat(file.events().get(0).inRange()).isTrue();
    }

    @Test
    void passageComesFromTheTextWhereItIsTheRightOne() {
        Passage right =
                Passage.of(Optional.of(Passage.Text.of(TEXT)), 21, 32, "December 22", "quote", "");
        assertThat(right).isEqualTo(new Passage("😀 The mill closed on ", "December 22", "."));
        Passage wrong =
                Passage.of(
                        Optional.of(Passage.Text.of("other text")),
                        21,
                        32,
                        "Friday",
                        "on Friday or Friday.",
                        "or ");
        assertThat(wrong).isEqualTo(new Passage("on Friday or ", "Friday", "."));
    }
}
