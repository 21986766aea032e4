package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    @TempDir Path folder;

    private Path quay() throws IOException {
        return Files.writeString(folder.resolve("quay.txt"), "The quay was closed on May 9, 2014.");
    }

    @Test
    void aSingleFileNeedsAPlaceForDecisions() throws IOException {
        CliRun run = CliRun.of("review", quay().toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--decisions FILE");
    }

    @Test
    void aPortThatIsNoneIsAUsageError() throws IOException {
        quay();
        CliRun run = CliRun.of("review", folder.toString(), "--port", "70000");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines().get(0)).contains("--port", "70000");
    }

    @Test
    void aFolderWithoutDocumentsIsExitTwo() {
        CliRun run = CliRun.of("review", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void standardOutputIsTheAddressAndAnInterruptEndsItWithItsCode()
            throws IOException, InterruptedException {
        quay();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "review",
                                folder.toString(),
                                "--quiet")
                        .start();
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).matches("http://127\\.0\\.0\\.1:\\d+/[0-9a-f]{48}/");
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(out.readLine()).isNull();
    }
}
