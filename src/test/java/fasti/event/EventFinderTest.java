package fasti.event;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.anchor.DateAnchor;
import fasti.anchor.DateAnchor.Basis;
import fasti.expression.ExpressionFinder;
import fasti.resolve.TimeMention;
import fasti.resolve.TimeResolver;
import fasti.text.Document;
import fasti.text.TextSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventFinderTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 3);

    /** A row of {@code told.tsv}. */
    record Row(
            LocalDate anchor,
            String marked,
            String title,
            String type,
            String status,
            String actors) {

        static Row of(String line) {
            String[] cells = (line + " ").split("\\|", -1);
            return new Row(
                    LocalDate.parse(cells[0].strip()),
                    cells[1].strip(),
                    cells[2].strip(),
                    cells[3].strip(),
                    cells[4].strip(),
                    cells.length > 5 ? cells[5].strip() : "");
        }

        String text() {
            return marked.replace("[", "").replace("]", "");
        }

        int start() {
            return marked.indexOf('[');
        }

        int end() {
            return marked.indexOf(']') - 1;
        }

        @Override
        public String toString() {
            return marked;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        EventFinderTest.class.getResourceAsStream("told.tsv")),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.startsWith("#")).map(Row::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void mentionIsToldAsItsRowSays(Row row) {
        DocumentEvents events = find(Document.ofText("a", row.text()), row.anchor());
        Optional<EventMention> event =
                events.events().stream()
                        .filter(e -> e.evidence().span().start() >= row.start())
                        .filter(e -> e.evidence().span().end() <= row.end())
                        .findFirst();
        if (row.title().equals("-")) {
            assertThat(event.map(EventMention::title)).isEmpty();
            return;
        }
        assertThat(event.map(EventMention::title)).hasValue(row.title());
        assertThat(event.orElseThrow().type().name().toLowerCase(Locale.ROOT))
                .isEqualTo(row.type());
        assertThat(event.orElseThrow().status().name().toLowerCase(Locale.ROOT))
                .isEqualTo(row.status());
        if (!row.actors().isEmpty()) {
            assertThat(event.orElseThrow().actors()).containsExactly(row.actors().split(", "));
        }
    }

    @Test
    void everyMentionEndsInExactlyOnePlace() throws IOException {
        String text = String.join("\n", rows().map(Row::text).toList());
        DocumentEvents events = find(Document.ofText("a", text), DAY);
        List<TextSpan> ends = new ArrayList<>();
        events.events().forEach(e -> ends.add(e.time().expression().span()));
        events.unresolved().forEach(u -> ends.add(u.evidence().span()));
        events.idle().forEach(m -> ends.add(m.expression().span()));
        assertThat(ends)
                .containsExactlyInAnyOrderElementsOf(
                        events.mentions().stream().map(m -> m.expression().span()).toList());
    }

    @Test
    void furnitureTellsNothing() {
        String text = "The dam broke on Monday.\nSubscribe before Friday.";
        Document plain = Document.ofText("a", text);
        Document marked =
                new Document(
                        "a",
                        "a",
                        plain.title(),
                        plain.url(),
                        plain.source(),
                        "",
                        text,
                        List.of(),
                        List.of(new TextSpan(25, text.length())),
                        List.of(new TextSpan(0, 24)),
                        List.of());
        DocumentEvents events = find(marked, DAY);
        assertThat(events.mentions()).hasSize(1);
        assertThat(events.events())
                .singleElement()
                .extracting(EventMention::caption)
                .isEqualTo(true);
    }

    @Test
    void mentionWithoutAnchorIsUnresolvedAndKeepsItsSentence() {
        String text = "The dam broke on Monday.";
        List<TimeMention> mentions = mentions(text, DateAnchor.none());
        DocumentEvents events =
                EventFinder.english().find(Document.ofText("a", text), DateAnchor.none(), mentions);
        assertThat(events.unresolved())
                .singleElement()
                .extracting(u -> u.evidence().quote())
                .isEqualTo(text);
    }

    @Test
    void lastingThingThatBeganHasAnOpenEnd() {
        DocumentEvents events =
                find(Document.ofText("a", "The peace talks began on May 31 in Oslo."), DAY);
        assertThat(events.events())
                .singleElement()
                .extracting(e -> e.when().edtf())
                .isEqualTo("2014-05-31/");
    }

    @Test
    void titlesStayShort() throws IOException {
        String text = String.join("\n", rows().map(Row::text).toList());
        String longText = "On Friday the " + "very ".repeat(80) + "long parade reached the town.";
        String longWord = "On Friday the " + "x".repeat(200) + " parade reached the town.";
        for (String each : List.of(text, longText, longWord)) {
            find(Document.ofText("a", each), DAY)
                    .events()
                    .forEach(e -> assertThat(e.title().length()).isLessThanOrEqualTo(120));
        }
    }

    private static DocumentEvents find(Document document, LocalDate day) {
        DateAnchor anchor = DateAnchor.given(day, Basis.OPTION);
        return EventFinder.english().find(document, anchor, mentions(document.text(), anchor));
    }

    private static List<TimeMention> mentions(String text, DateAnchor anchor) {
        return TimeResolver.english().resolve(text, ExpressionFinder.english().find(text), anchor);
    }
}
