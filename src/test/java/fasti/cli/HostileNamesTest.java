package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be opened, or whose names no text can hold. */
@DisabledOnOs(OS.WINDOWS)
class HostileNamesTest {
    @TempDir Path folder;

    @BeforeEach
    void goodDocument() throws IOException {
        Files.createDirectories(folder.resolve("in/sub"));
        Files.writeString(
                folder.resolve("in/good.txt"),
                "\uD83D\uDE00 The bridge in Porto was opened on March 5, 2014.");
    }

    private CliRun extract() {
        return CliRun.of(
                "extract", folder.resolve("in").toString(), "-o", folder.resolve("out").toString());
    }

    private void assertRejected(CliRun run, String says) {
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.errorLines()).hasSize(2);
        assertThat(run.errorLines().get(0)).contains(says);
        assertThat(folder.resolve("out/timeline.json")).content().contains("\"2014-03-05\"");
    }

    @Test
    void linkThatLeadsBackIsRejected() throws IOException {
        Files.createSymbolicLink(folder.resolve("in/sub/loop"), folder.resolve("in"));
        assertRejected(extract(), "in/sub/loop: symlink-loop: ");
    }

    @Test
    void linkThatLeadsNowhereIsRejected() throws IOException {
        Files.createSymbolicLink(folder.resolve("in/lost.txt"), folder.resolve("nowhere"));
        assertRejected(extract(), "in/lost.txt: unreadable: the link leads nowhere");
    }

    @Test
    void fileWithoutPermissionIsRejected() throws IOException {
        Path secret = Files.writeString(folder.resolve("in/secret.txt"), "It sank.");
        assertThat(secret.toFile().setReadable(false)).isTrue();
        if (Files.isReadable(secret)) { // Root may read everything.
            assertThat(extract().code()).isZero();
        } else {
            assertRejected(extract(), "in/secret.txt: unreadable: no permission");
        }
    }

    @Test
    void emojiBeforeADateIsOneCodePoint() {
        assertThat(extract().code()).isZero();
        assertThat(folder.resolve("out/timeline.json"))
                .content()
                .contains("\"start\": 36,")
                .contains("\"end\": 49,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "../", "\u00e9/"})
    void nameThatIsTooLongIsMissing(String piece) {
        CliRun run = CliRun.of("extract", piece.repeat(300), "-o", folder.toString());
        assertThat(run.err()).doesNotContain("internal error");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void nameWithAZeroIsAUsageError() {
        CliRun run = CliRun.of("extract", "a\0b.txt");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines().get(0)).contains("a\\u0000b.txt: cannot be the name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C.UTF-8"})
    void namesAreTheSameInEveryLocale(String locale) throws Exception {
        // The second name is no UTF-8: the letter stands as windows-1252 has it.
        Process names =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                "cd \"$0\" && echo Fog. > \"$(printf 'caf\\303\\251.txt')\""
                                        + " && echo Ice. > \"$(printf 'caf\\351.txt')\"",
                                folder.resolve("in").toString())
                        .start();
        assumeThat(names.waitFor()).isZero();
        ProcessBuilder builder =
                CliProcess.of(
                        List.of(),
                        "extract",
                        folder.resolve("in").toString(),
                        "-o",
                        folder.toString());
        builder.environment().put("LC_ALL", locale);
        assertThat(CliProcess.exitCode(builder.start())).isZero();
        assertThat(folder.resolve("timeline.json"))
                .content()
                .contains("\"path\": \"caf\u00e9.txt\"")
                .contains("\"path\": \"caf\uFFFD.txt\"");
    }
}
