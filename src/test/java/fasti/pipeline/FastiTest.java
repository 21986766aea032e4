package fasti.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.render.ChartRange;
import fasti.render.TimelineFile;
import fasti.render.TimelineJson;
import fasti.timeline.Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FastiTest {
    private static final ChartRange RANGE =
            new ChartRange(LocalDate.of(2011, 1, 1), LocalDate.of(2017, 12, 31));

    private static final List<String> LINES =
            List.of(
                    "{\"id\":\"a\",\"published\":\"2014-06-03\",\"text\":\"Six rounds of the Lisbon fisheries talks took place on"
                            + " January 20-21, February 3-4, March 10-11, April 7-8, May 5-6 and May 26-27.\"}",
                    "{\"id\":\"b\",\"published\":\"2014-03-12\",\"text\":\"The third round of the Lisbon fisheries talks ended on"
                            + " Tuesday. Portugal has kept its fleet in port since 2012.\"}",
                    "{\"id\":\"c\",\"text\":\"The ferry sank on Friday, the coast guard said on Monday.\"}",
                    "{\"id\":\"d\",\"published\":\"2014-05-07\",\"text\":\"A fire destroyed the market hall of Porto on May 6. The mayor"
                            + " will reopen it on February 30.\"}");

    private static Result read(List<String> lines, int threads) {
        String input = String.join("\n", lines);
        return Fasti.builder()
                .threads(threads)
                .build()
                .readJsonLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    private static String json(Result result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelineJson.write(TimelineFile.of(result.timeline(), RANGE), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void neitherOrderNorThreadsChangeTheTimeline() throws IOException {
        String expected = json(read(LINES, 1));
        for (int seed = 0; seed < 5; seed++) {
            List<String> shuffled = new ArrayList<>(LINES);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(json(read(shuffled, 1 + seed))).isEqualTo(expected);
        }
    }

    @Test
    void sixRangesInOneSentenceAreSixNumberedRounds() {
        List<String> rounds =
                read(LINES, 1).timeline().events().stream()
                        .filter(event -> event.series().isPresent())
                        .map(
                                event ->
                                        event.series().map(Event.Round::ordinal).orElse(0)
                                                + " "
                                                + event.when().edtf())
                        .toList();
        assertThat(rounds)
                .containsExactly(
                        "1 2014-01-20/2014-01-21",
                        "2 2014-02-03/2014-02-04",
                        "3 2014-03-10/2014-03-11",
                        "4 2014-04-07/2014-04-08",
                        "5 2014-05-05/2014-05-06",
                        "6 2014-05-26/2014-05-27");
    }

    @Test
    void whatHasNoAnchorStaysVisibleWithItsReason() {
        List<String> open =
                read(LINES, 1).timeline().unresolved().stream()
                        .map(
                                u ->
                                        u.evidence().document()
                                                + " "
                                                + u.evidence().wording()
                                                + " "
                                                + u.why().reason().json())
                        .toList();
        assertThat(open)
                .contains(
                        "c Friday no-anchor",
                        "c Monday no-anchor",
                        "d February 30 impossible-date");
    }

    @Test
    void everyMentionIsAnEventUnresolvedOrIdle() {
        for (var document : read(LINES, 1).contributions()) {
            int kept =
                    document.events().size()
                            + document.unresolved().size()
                            + document.idle().size();
            assertThat(kept).as(document.document().id()).isEqualTo(document.mentions().size());
        }
    }

    @Test
    void theShippedCorpusDatesItsUndatedDispatches() {
        List<String> dates =
                Fasti.builder().build().read(List.of(Path.of("corpus"))).contributions().stream()
                        .map(
                                d ->
                                        d.document().id()
                                                + " "
                                                + d.anchor()
                                                        .date()
                                                        .map(v -> v.edtf())
                                                        .orElse("open"))
                        .toList();
        assertThat(dates)
                .containsExactly(
                        "aleppo-recaptured.txt 2016-12-27?",
                        "guarantors-consult.txt 2024-12-04",
                        "lavrov-on-washington.txt 2017-02-13",
                        "putin-and-erdogan-in-sochi.txt 2017-11-13",
                        "velayati-in-tehran.txt 2016-10-11");
    }

    @Test
    void tagWithoutADateInventsNone() {
        assertThat(
                        Fasti.builder()
                                .build()
                                .tag("It rained on Friday.", Optional.empty())
                                .get(0)
                                .resolution()
                                .value())
                .isEmpty();
    }
}
