package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs that no memory would hold, or that would take for ever: the good document comes through.
 */
class HugeInputsTest {
    private static final String GOOD =
            "{\"id\":\"good\",\"text\":\"The bridge in Porto was opened on March 5, 2014.\"}\n";
    private static final int MEGABYTE = 1 << 20;

    @TempDir Path folder;

    /** Pours pieces of text into the standard input of a process with little memory. */
    private int pour(String heap, String open, String piece, int times, String close)
            throws IOException, InterruptedException {
        Process process =
                CliProcess.of(
                                List.of("-Xmx" + heap),
                                "extract",
                                "-",
                                "--threads",
                                "1",
                                "-o",
                                folder.toString())
                        .start();
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        try (OutputStream in = process.getOutputStream()) {
            in.write(open.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                in.write(bytes);
            }
            in.write((close + "\n" + GOOD).getBytes(StandardCharsets.UTF_8));
        }
        return CliProcess.exitCode(process);
    }

    private void assertGoodDocumentStands() throws IOException {
        assertThat(folder.resolve("timeline.json")).content().contains("\"2014-03-05\"");
    }

    @Tag("thorough")
    @Test
    void lineOfAGigabyteIsRejectedUnread() throws Exception {
        int code = pour("400m", "{\"text\":\"", "a".repeat(MEGABYTE), 1024, "\"}");
        assertThat(code).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(folder.resolve("rejects.jsonl"))
                .content()
                .contains("\"line\":1,\"code\":\"too-large\"");
        assertGoodDocumentStands();
    }

    @Tag("thorough")
    @Test
    void lineOfFortyMegabytesIsRead() throws Exception {
        int code = pour("2g", "{\"text\":\"", "It rained. ".repeat(95_000), 40, "\"}");
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertGoodDocumentStands();
    }

    @Tag("thorough")
    @Test
    void lineThatDoesNotFitIntoMemoryIsRejectedAlone() throws Exception {
        int code =
                pour(
                        "250m",
                        "{\"text\":\"",
                        "On May 5, 2014 it rained. ".repeat(40_000),
                        40,
                        "\"}");
        assertThat(code).isEqualTo(ExitCode.SOME_REJECTED);
        assertGoodDocumentStands();
    }

    /** A million characters of each. */
    @Tag("thorough")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On May 5, 2014 it rained. ",
                "7",
                "may ",
                "1,2,3,",
                "2014-",
                "Monday, ",
                "two years before ",
                "and the third round of the talks ",
                "\\u201c",
                "(",
                "A. B. ",
                "Mr. X said "
            })
    void documentOfOneRepeatedPieceIsWorkedOn(String piece) throws Exception {
        int code = pour("1g", "{\"text\":\"", piece.repeat(1000), 1000 / piece.length(), "\"}");
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertGoodDocumentStands();
    }

    @Tag("thorough")
    @Test
    void hundredThousandDatesOfOneDocumentAreAllFound() throws Exception {
        String piece = "On May 5, 2014 it rained in Faro. ";
        int code = pour("2g", "{\"id\":\"rain\",\"text\":\"", piece.repeat(1000), 100, "\"}");
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertGoodDocumentStands();
    }

    @Tag("thorough")
    @Test
    void tenMegabytesOfDigitsAreNoDate() throws Exception {
        int code = pour("1g", "{\"text\":\"", "7".repeat(MEGABYTE), 10, "\"}");
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertGoodDocumentStands();
    }

    @Test
    void thousandsOfDatesInOneDocumentAreAllFound() throws IOException {
        Path file = folder.resolve("dates.txt");
        Files.writeString(file, "The port was closed on May 5, 2014. ".repeat(5000));
        CliRun run = CliRun.of("extract", file.toString(), "-o", folder.resolve("out").toString());
        assertThat(run.code()).isZero();
        assertThat(folder.resolve("out/timeline.json"))
                .content()
                .containsPattern("\"document\": \"dates.txt\"");
    }
}
