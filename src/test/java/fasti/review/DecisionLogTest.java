package fasti.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionLogTest {
    @TempDir Path folder;

    private static Decision decision(String id, Decision.Kind kind, String value) {
        return new Decision(
                id,
                Instant.parse("2026-03-01T12:00:00Z").plusSeconds(id.hashCode()),
                "Anna",
                kind,
                List.of(
                        new EvidenceKey(
                                "It sank on Friday.",
                                "Friday",
                                "It sank on ",
                                ".",
                                Optional.of("a.txt"),
                                Optional.empty())),
                Optional.of(value).filter(v -> !v.isEmpty()),
                Optional.of("the log book says so"));
    }

    @Test
    void decisionComesBackFromItsLine() {
        Decision decision = decision("d1", Decision.Kind.DATE, "2024-12-06");
        assertThat(DecisionLine.parse(DecisionLine.write(decision))).isEqualTo(decision);
    }

    @Test
    void appendedDecisionsAreReadInTheOrderOfTime() throws IOException {
        DecisionFile file = new DecisionFile(folder.resolve("decisions.jsonl"));
        Decision later = decision("d2", Decision.Kind.REJECT, "");
        Decision earlier = decision("d1", Decision.Kind.ACCEPT, "");
        file.append(later);
        file.append(earlier);
        file.append(later);
        assertThat(file.read().decisions()).containsExactly(earlier, later);
        assertThat(file.read().faults()).isEmpty();
    }

    @Test
    void lineThatWasCutOffIsToldAndTheNextDoesNotJoinIt() throws IOException {
        Path path = folder.resolve("decisions.jsonl");
        DecisionFile file = new DecisionFile(path);
        file.append(decision("d1", Decision.Kind.ACCEPT, ""));
        Files.writeString(path, "{\"id\":\"d2\",\"at\"", StandardOpenOption.APPEND);
        file.append(decision("d3", Decision.Kind.REJECT, ""));
        DecisionLog log = file.read();
        assertThat(log.decisions()).extracting(Decision::id).containsExactly("d1", "d3");
        assertThat(log.faults()).hasSize(1);
        assertThat(log.faults().get(0).message()).contains("decisions.jsonl:2: bad-decision");
    }

    @Test
    void undoneDecisionHoldsAgainWhenTheUndoIsUndone() {
        Decision first = decision("d1", Decision.Kind.REJECT, "");
        Decision undo = decision("d2", Decision.Kind.UNDO, "d1");
        Decision redo = decision("d3", Decision.Kind.UNDO, "d2");
        assertThat(new DecisionLog(List.of(first, undo), List.of()).inEffect()).isEmpty();
        assertThat(new DecisionLog(List.of(redo, first, undo), List.of()).inEffect())
                .containsExactly(first);
    }

    @Test
    void missingFileHoldsNothing() {
        assertThat(DecisionLog.read(folder.resolve("none.jsonl"))).isEqualTo(DecisionLog.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|a decision is a JSON object",
                "{\"id\":\"d\"|no JSON",
                "{\"at\":\"2026-03-01T12:00:00Z\"}|id: is missing",
                "{\"id\":\"d\",\"at\":\"noon\",\"by\":\"A\",\"kind\":\"accept\",\"on\":[{}]}|at: not a time",
                "{\"id\":\"d\",\"at\":\"2026-03-01T12:00:00Z\",\"by\":\"A\",\"kind\":\"shout\",\"on\":[{}]}|kind: 'shout' is not known",
                "{\"id\":\"d\",\"at\":\"2026-03-01T12:00:00Z\",\"by\":\"A\",\"kind\":\"accept\"}|on: accept needs evidence",
                "{\"id\":\"d\",\"at\":\"2026-03-01T12:00:00Z\",\"by\":\"A\",\"kind\":\"date\",\"on\":[{}],\"value\":\"soon\"}|not 'soon'",
                "{\"id\":\"d\",\"at\":\"2026-03-01T12:00:00Z\",\"by\":\"A\",\"kind\":\"status\",\"on\":[{}],\"value\":\"over\"}|occurred, ongoing",
                "{\"id\":\"d\",\"at\":\"2026-03-01T12:00:00Z\",\"by\":\"A\",\"kind\":\"title\",\"on\":[{}]}|title needs a text",
                "{\"id\":7,\"at\":\"2026-03-01T12:00:00Z\",\"by\":\"A\",\"kind\":\"accept\",\"on\":[{}]}|id: a string is expected",
            })
    void lineThatIsNoDecisionNamesTheField(String line, String reason) throws IOException {
        Path path = folder.resolve("decisions.jsonl");
        Files.writeString(path, "\n" + line + "\n");
        DecisionLog log = DecisionLog.read(path);
        assertThat(log.decisions()).isEmpty();
        assertThat(log.faults().get(0).message()).contains(":2: bad-decision: ").contains(reason);
    }
}
