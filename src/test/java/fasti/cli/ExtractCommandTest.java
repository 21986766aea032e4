package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final String REPORT = "The bridge in Porto was opened on March 5, 2014.\n";

    @TempDir Path folder;

    private Path in() {
        return folder.resolve("in");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = in().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void put(String name, String content) throws IOException {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private CliRun extract(String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "extract";
        args[1] = in().toString();
        args[2] = "-o";
        args[3] = out().toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return CliRun.of(args);
    }

    @Test
    void writesJsonPictureAndPage() throws IOException {
        put("bridge.txt", REPORT);
        CliRun run = extract();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("read 1: processed 1, rejected 0, duplicates 0\n");
        assertThat(out().resolve("timeline.json")).content().contains("\"2014-03-05\"");
        assertThat(out().resolve("timeline.png")).isNotEmptyFile();
        assertThat(out().resolve("timeline.html")).content().contains("Porto");
        assertThat(out().resolve("documents.jsonl")).content().contains("The bridge in Porto");
        assertThat(out().resolve("rejects.jsonl")).doesNotExist();
    }

    @Test
    void aMissingPathIsOneLineAndExitTwo() {
        CliRun run = extract();
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines().get(0)).contains(in().toString()).contains("no such file");
        assertThat(out().resolve("timeline.json")).doesNotExist();
    }

    @Test
    void aFolderWithoutDocumentsIsOneLineAndExitTwo() throws IOException {
        Files.createDirectories(in());
        CliRun run = extract();
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines()).hasSize(2);
        assertThat(run.errorLines().get(0)).contains(in().toString());
    }

    @Test
    void anEmptyFileIsProcessedAndGivesNothing() throws IOException {
        put("empty.txt", "");
        CliRun run = extract();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("read 1: processed 1, rejected 0, duplicates 0\n");
        assertThat(out().resolve("timeline.json")).content().contains("\"events\": []");
    }

    @Test
    void aBinaryFileIsRejectedAndTheRestGoesOn() throws IOException {
        put("bridge.txt", REPORT);
        put("photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0, 0, 9});
        CliRun run = extract();
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.errorLines().get(0)).contains("photo.txt").contains("not-text");
        assertThat(run.errorLines().get(1))
                .isEqualTo("read 2: processed 1, rejected 1, duplicates 0");
        assertThat(out().resolve("rejects.jsonl"))
                .content()
                .contains("photo.txt\"")
                .contains("not-text");
        assertThat(out().resolve("timeline.json")).content().contains("\"2014-03-05\"");
    }

    @Test
    void aBrokenManifestIsNamedWithItsLineAndTheRestGoesOn() throws IOException {
        put("bridge.txt", REPORT);
        put("manifest.json", "{\"documents\":[\n  {\"file\": }\n]}");
        CliRun run = extract();
        assertThat(run.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(run.errorLines().get(0)).contains("manifest.json:2: ");
        assertThat(out().resolve("timeline.json")).content().contains("\"2014-03-05\"");
    }

    @Test
    void theSameContentIsCountedOnce() throws IOException {
        put("a.txt", REPORT);
        put("b.txt", REPORT);
        assertThat(extract().err()).isEqualTo("read 2: processed 1, rejected 0, duplicates 1\n");
    }

    @Test
    void anOutputThatCannotBeWrittenIsExitFour() throws IOException {
        put("bridge.txt", REPORT);
        Files.writeString(out(), "a file where the folder should be");
        CliRun run = extract();
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT_FAILED);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void aRangeTheWrongWayRoundIsAUsageError() throws IOException {
        put("bridge.txt", REPORT);
        CliRun run = extract("--from", "2017", "--to", "2011");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errorLines().get(0)).contains("--from").contains("--to");
    }

    @Test
    void threadsDoNotChangeTheResult() throws IOException {
        put("a.txt", REPORT);
        put("b.txt", "LISBON, March 7, 2014. The minister resigned on Thursday.\n");
        put("c.txt", "The minister resigned on March 6, 2014.\n");
        extract("--threads", "1");
        String one = Files.readString(out().resolve("timeline.json"));
        extract("--threads", "8");
        assertThat(out().resolve("timeline.json")).hasContent(one);
    }
}
