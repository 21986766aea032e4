package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.review.Decision;
import fasti.review.DecisionFile;
import fasti.review.EvidenceKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewReportTest {
    private static final String SENTENCE = "The bridge in Porto was opened on March 5, 2014.";

    @TempDir Path folder;

    @BeforeEach
    void document() throws IOException {
        Files.writeString(folder.resolve("bridge.txt"), SENTENCE);
    }

    private static Decision reject(String quote, String wording) {
        EvidenceKey key =
                new EvidenceKey(quote, wording, "", "", Optional.empty(), Optional.empty());
        return new Decision(
                "d1",
                Instant.parse("2026-03-01T12:00:00Z"),
                "Anna",
                Decision.Kind.REJECT,
                List.of(key),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void reportCountsWhatReviewersDid() throws IOException {
        new DecisionFile(folder.resolve(DecisionFile.NAME))
                .append(reject(SENTENCE, "March 5, 2014"));
        CliRun run = CliRun.of("review", "--report", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("explicit")).toList())
                .singleElement()
                .asString()
                .matches("explicit +0 +0 +1 +0 +0");
        assertThat(run.out()).endsWith("1 of 1 events reviewed\n");
    }

    @Test
    void decisionThatFindsNothingAndLineThatIsNoneAreToldAndExtractGoesOn() throws IOException {
        Path log = folder.resolve("elsewhere.jsonl");
        new DecisionFile(log).append(reject("The tower fell on May 1, 1990.", "May 1, 1990"));
        Files.writeString(log, "nonsense\n", java.nio.file.StandardOpenOption.APPEND);
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.move(folder.resolve("bridge.txt"), in.resolve("bridge.txt"));
        CliRun run =
                CliRun.of(
                        "extract",
                        in.toString(),
                        "-o",
                        folder.resolve("out").toString(),
                        "--decisions",
                        log.toString());
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.err())
                .contains("elsewhere.jsonl:2: bad-decision: no JSON")
                .contains("decision d1 (reject by Anna, 2026-03-01) finds no evidence now")
                .contains("The tower fell on May 1, 1990.");
        assertThat(folder.resolve("out/timeline.json")).content().contains("2014-03-05");
    }
}
