package fasti.review;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.event.Status;
import fasti.pipeline.Fasti;
import fasti.pipeline.Result;
import fasti.text.Document;
import fasti.timeline.Event;
import fasti.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    private static final String BRIDGE =
            "Engineers opened the new bridge at Rotterdam on May 6, 2014. The mayor of Rotterdam"
                    + " resigned on May 9, 2014.";
    private static final String MARKET =
            "A fire destroyed the market hall of Porto on March 3, 2015.";
    private static final String FERRY = "The ferry Alma sank off Bergen on Friday.";

    @TempDir Path folder;
    private final List<Decision> decisions = new ArrayList<>();

    @BeforeEach
    void documents() throws IOException {
        write("bridge.txt", BRIDGE);
        write("market.txt", MARKET);
        write("ferry.txt", FERRY);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Result run() {
        return Fasti.builder()
                .decisions(new DecisionLog(decisions, List.of()))
                .build()
                .read(List.of(folder));
    }

    private static Event event(Timeline timeline, String words) {
        return timeline.events().stream()
                .filter(e -> e.title().contains(words))
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        timeline.events().stream().map(Event::title).toList()));
    }

    private static List<EvidenceKey> keys(Timeline timeline, String words) {
        return event(timeline, words).mentions().stream()
                .map(m -> EvidenceKey.of(m.evidence(), hash(timeline, m.evidence().document())))
                .toList();
    }

    private static String hash(Timeline timeline, String id) {
        return timeline.documents().stream()
                .map(Timeline.Source::document)
                .filter(d -> d.id().equals(id))
                .map(Document::sha256)
                .findFirst()
                .orElseThrow();
    }

    private Decision decide(Decision.Kind kind, List<EvidenceKey> on, String value) {
        Decision decision =
                new Decision(
                        "d" + decisions.size(),
                        Instant.parse("2026-03-01T12:00:00Z").plusSeconds(decisions.size()),
                        "Anna",
                        kind,
                        on,
                        Optional.of(value).filter(v -> !v.isEmpty()),
                        Optional.empty());
        decisions.add(decision);
        return decision;
    }

    private static Review review(Result result, String words) {
        return Optional.ofNullable(
                        result.reviewed().reviews().get(event(result.timeline(), words).id()))
                .orElseThrow();
    }

    @Test
    void personsViewStandsBesideTheMachines() {
        Timeline machine = run().timeline();
        decide(Decision.Kind.TITLE, keys(machine, "bridge"), "Bridge opens");
        decide(Decision.Kind.DATE, keys(machine, "bridge"), "2014-05-07");
        decide(Decision.Kind.STATUS, keys(machine, "bridge"), "planned");
        decide(Decision.Kind.NOTE, keys(machine, "resigned"), "ask the city");
        Result result = run();
        assertThat(result.timeline().events()).isEqualTo(machine.events());
        Review bridge = review(result, "bridge");
        assertThat(bridge.title()).contains("Bridge opens");
        assertThat(bridge.when().orElseThrow().edtf()).isEqualTo("2014-05-07");
        assertThat(bridge.status()).contains(Status.PLANNED);
        assertThat(bridge.state()).contains(Review.State.ACCEPTED);
        assertThat(bridge.decisions()).containsExactly("d0", "d1", "d2");
        assertThat(review(result, "resigned").state()).isEmpty();
    }

    @Test
    void laterDecisionHoldsAndUndoBringsTheEarlierBack() {
        List<EvidenceKey> fire = keys(run().timeline(), "fire");
        decide(Decision.Kind.ACCEPT, fire, "");
        decide(Decision.Kind.REJECT, fire, "");
        assertThat(review(run(), "fire").state()).contains(Review.State.REJECTED);
        decide(Decision.Kind.UNDO, List.of(), "d1");
        assertThat(review(run(), "fire").state()).contains(Review.State.ACCEPTED);
    }

    @Test
    void decisionsHoldAfterRenamingCorrectingAndAdding() throws IOException {
        Timeline machine = run().timeline();
        decide(Decision.Kind.REJECT, keys(machine, "bridge"), "");
        decide(Decision.Kind.TITLE, keys(machine, "fire"), "Market hall burns down");
        Files.move(folder.resolve("bridge.txt"), folder.resolve("zz.txt"));
        write(
                "market.txt",
                "A great fire destroyed the old market hall of Porto on March 3, 2015.");
        write("more.txt", "The new bridge at Rotterdam opened on May 6, 2014, said the city.");
        Result result = run();
        assertThat(review(result, "bridge").state()).contains(Review.State.REJECTED);
        assertThat(review(result, "fire").title()).contains("Market hall burns down");
        assertThat(result.reviewed().remarks()).isEmpty();
    }

    @Test
    void decisionWithoutItsEvidenceIsToldAndKept() throws IOException {
        Decision lost = decide(Decision.Kind.REJECT, keys(run().timeline(), "fire"), "");
        Files.delete(folder.resolve("market.txt"));
        Result result = run();
        assertThat(result.reviewed().reviews()).isEmpty();
        assertThat(result.reviewed().remarks())
                .singleElement()
                .satisfies(r -> assertThat(r.decision()).isEqualTo(lost.id()))
                .satisfies(r -> assertThat(r.text()).contains("fire destroyed"));
    }

    @Test
    void mergedEventHasTheMentionsOfBothAndSplitPartsThemAgain() {
        Timeline machine = run().timeline();
        List<EvidenceKey> both = new ArrayList<>(keys(machine, "bridge"));
        List<EvidenceKey> mayor = keys(machine, "resigned");
        both.addAll(mayor);
        decide(Decision.Kind.MERGE, both, "");
        Result merged = run();
        assertThat(merged.timeline().events()).hasSize(machine.events().size() - 1);
        assertThat(event(merged.timeline(), "bridge").mentions()).hasSize(2);
        decide(Decision.Kind.SPLIT, mayor, "");
        assertThat(run().timeline().events())
                .extracting(Event::title)
                .containsExactlyElementsOf(machine.events().stream().map(Event::title).toList());
    }

    @Test
    void publicationDateAppliesBeforeWeekdaysAreResolved() throws IOException {
        Timeline machine = run().timeline();
        assertThat(machine.unresolved()).hasSize(1);
        decide(
                Decision.Kind.PUBLISHED,
                List.of(EvidenceKey.ofDocument("ferry.txt", hash(machine, "ferry.txt"))),
                "2016-12-27");
        Files.move(folder.resolve("ferry.txt"), folder.resolve("alma.txt"));
        Result result = run();
        assertThat(event(result.timeline(), "Alma").when().edtf()).isEqualTo("2016-12-23");
        assertThat(result.reviewed().remarks()).isEmpty();
    }

    @Test
    void publicationDateOfAFileThatIsGoneIsTold() {
        decide(
                Decision.Kind.PUBLISHED,
                List.of(EvidenceKey.ofDocument("gone.txt", "")),
                "2016-12-27");
        assertThat(run().reviewed().remarks()).hasSize(1);
    }

    @Test
    void undatedMentionThatAPersonDatesBecomesAnEvent() {
        Timeline machine = run().timeline();
        decide(
                Decision.Kind.DATE,
                List.of(
                        EvidenceKey.of(
                                machine.unresolved().get(0).evidence(),
                                hash(machine, "ferry.txt"))),
                "2016-12-16");
        Result result = run();
        assertThat(result.timeline().unresolved()).isEmpty();
        Event ferry = event(result.timeline(), "Alma");
        assertThat(ferry.when().edtf()).isEqualTo("2016-12-16");
        assertThat(ferry.mentions().get(0).method().json()).isEqualTo("review");
    }

    @Test
    void reportCountsEventsByMethod() {
        Timeline machine = run().timeline();
        decide(Decision.Kind.ACCEPT, keys(machine, "bridge"), "");
        decide(Decision.Kind.TITLE, keys(machine, "fire"), "Fire");
        decide(Decision.Kind.REJECT, keys(machine, "resigned"), "");
        Result result = run();
        assertThat(ReviewReport.of(result.reviewed(), result.contributions()).methods())
                .containsExactly(new ReviewReport.Line("explicit", 1, 1, 1, 0, 0));
    }
}
