package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is killed leaves every file as it was or as it should be. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedRunTest {
    private static final String OLD = "what an earlier run wrote";
    private static final List<String> NAMES =
            List.of("timeline.json", "documents.jsonl", "timeline.png", "timeline.html");

    @TempDir static Path shared;
    private static SortedMap<String, byte[]> whole = new TreeMap<>();

    @TempDir Path folder;

    @BeforeAll
    static void wholeAnswer() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            lines.add(
                    "{\"id\":\"d%d\",\"text\":\"The port of Town%d was opened on May %d, %d.\"}"
                            .formatted(i, i, 1 + i % 28, 2011 + i % 7));
        }
        Files.write(input(), lines);
        CliRun run =
                CliRun.of("extract", input().toString(), "-o", shared.resolve("out").toString());
        assertThat(run.code()).isZero();
        for (String name : NAMES) {
            whole.put(name, Files.readAllBytes(shared.resolve("out").resolve(name)));
        }
    }

    private static Path input() {
        return shared.resolve("in.jsonl");
    }

    @BeforeEach
    void oldAnswer() throws IOException {
        for (String name : NAMES) {
            Files.writeString(folder.resolve(name), OLD);
        }
    }

    private Process started() throws IOException {
        return run().start();
    }

    private ProcessBuilder run() {
        return CliProcess.of(
                List.of("-Xshare:auto"), "extract", input().toString(), "-o", folder.toString());
    }

    private void assertOldOrNew() throws IOException {
        for (String name : NAMES) {
            byte[] found = Files.readAllBytes(folder.resolve(name));
            assertThat(found)
                    .as(name)
                    .satisfiesAnyOf(
                            f -> assertThat(f).asString().isEqualTo(OLD),
                            f -> assertThat(f).isEqualTo(whole.get(name)));
        }
    }

    /** Waits until a file of this name is being written, or the run is over. */
    private void awaitWriting(String name, Process process) throws InterruptedException {
        File part = folder.resolve("." + name + ".part").toFile();
        while (!part.exists() && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline.json", "timeline.html"})
    void killedWhileWritingItLeavesOldOrNew(String name) throws Exception {
        Process process = started();
        awaitWriting(name, process);
        process.destroyForcibly();
        CliProcess.exitCode(process);
        assertOldOrNew();
    }

    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
    void killedAtAnyMomentItLeavesOldOrNew(int moment) throws Exception {
        Process process = started();
        awaitWriting(NAMES.get(moment % NAMES.size()), process);
        process.waitFor(moment * 3L, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        CliProcess.exitCode(process);
        assertOldOrNew();
    }

    @Test
    void terminatedItLeavesNothingBehind() throws Exception {
        Process process = started();
        awaitWriting("timeline.json", process);
        process.destroy();
        assertThat(CliProcess.exitCode(process)).isEqualTo(143);
        assertOldOrNew();
        assertNothingBehind();
    }

    @Test
    void interruptedItLeavesNothingBehind() throws Exception {
        ProcessBuilder run = run();
        run.command().addAll(0, heedingInterrupts());
        Process process = run.start();
        awaitWriting("timeline.json", process);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(CliProcess.exitCode(process)).isEqualTo(130);
        assertOldOrNew();
        assertNothingBehind();
    }

    /**
     * A shell lets what it starts in the background ignore Ctrl-C, and so do all below it: on Linux
     * {@code env} takes that back.
     */
    private static List<String> heedingInterrupts() {
        return OS.LINUX.isCurrentOs() ? List.of("env", "--default-signal=INT") : List.of();
    }

    private void assertNothingBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(NAMES);
        }
    }

    @Test
    void standardOutputThatIsFullIsExitFour() throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        Process process =
                CliProcess.of(List.of(), "schema").redirectOutput(new File("/dev/full")).start();
        assertThat(CliProcess.exitCode(process)).isEqualTo(ExitCode.OUTPUT_FAILED);
    }

    @Test
    void deviceThatIsFullIsExitFourAndNamed() throws Exception {
        assumeThat(Path.of("/dev/full")).exists();
        CliRun run =
                CliRun.of(
                        "render",
                        shared.resolve("out/timeline.json").toString(),
                        "--csv",
                        "/dev/full");
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT_FAILED);
        assertThat(run.errorLines()).singleElement().asString().contains("/dev/full");
    }
}
