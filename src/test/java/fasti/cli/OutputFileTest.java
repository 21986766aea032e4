package fasti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final int PIECES = 5;

    @TempDir Path folder;

    @BeforeEach
    void oldFile() throws IOException {
        Files.writeString(folder.resolve("timeline.json"), "old");
    }

    /** Lets the nth step fail: opening, writing a piece, forcing, closing or renaming. */
    private static final class FailingDisk implements Disk {
        private final Disk real = Disk.real();
        private int left;

        FailingDisk(int steps) {
            this.left = steps;
        }

        private void step(String what) throws IOException {
            if (left-- == 0) {
                throw new IOException("no space left on device, at: " + what);
            }
        }

        @Override
        public Writing open(Path file) throws IOException {
            step("open");
            Writing writing = real.open(file);
            return new Writing() {
                @Override
                public OutputStream stream() {
                    return new OutputStream() {
                        @Override
                        public void write(int b) throws IOException {
                            writing.stream().write(b);
                        }

                        @Override
                        public void write(byte[] b, int from, int length) throws IOException {
                            step("write");
                            writing.stream().write(b, from, length);
                        }
                    };
                }

                @Override
                public void force() throws IOException {
                    step("force");
                    writing.force();
                }

                @Override
                public void close() throws IOException {
                    writing.close();
                    step("close");
                }
            };
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step("rename");
            real.move(from, to);
        }
    }

    private static void pieces(OutputStream out) throws IOException {
        for (int i = 0; i < PIECES; i++) {
            out.write(("piece " + i + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    @Test
    void whateverStepFailsTheOldFileStandsAndNothingElse() throws IOException {
        Path target = folder.resolve("timeline.json");
        int steps = PIECES + 4;
        for (int n = 0; n < steps; n++) {
            FailingDisk disk = new FailingDisk(n);
            assertThatThrownBy(() -> OutputFile.write(target, OutputFileTest::pieces, disk))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("timeline.json")
                    .hasMessageContaining("no space left");
            assertThat(target).hasContent("old");
            assertThat(files()).containsExactly("timeline.json");
        }
        OutputFile.write(target, OutputFileTest::pieces, new FailingDisk(steps));
        assertThat(Files.readString(target)).startsWith("piece 0").endsWith("piece 4\n");
    }

    @Test
    void folderThatIsAFileIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        assertThatThrownBy(() -> OutputFile.write(file.resolve("x.json"), OutputFileTest::pieces))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("taken");
    }
}
