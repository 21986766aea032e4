package fasti.corpus;

import static fasti.corpus.Collected.file;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.corpus.DocumentReader.Options;
import fasti.text.DateClue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders as people have them. */
class DocumentReaderTest {
    @TempDir Path folder;

    @Test
    void foldersAreReadRecursivelyInTheOrderOfTheirNames() {
        file(folder, "b.txt", "The second text.");
        file(folder, "a/z.txt", "The first text.");
        file(folder, "c.txt", "The third text.");
        assertThat(Collected.of(folder).ids()).containsExactly("a/z.txt", "b.txt", "c.txt");
    }

    @Test
    void singleFileIsCalledByItsName() {
        assertThat(Collected.of(file(folder, "a/z.txt", "A text.")).ids()).containsExactly("z.txt");
    }

    @Test
    void missingPathIsOneRejection() {
        Collected read = Collected.of(folder.resolve("nowhere"), file(folder, "a.txt", "A text."));
        assertThat(read.rejections).hasSize(1);
        assertThat(read.rejections.get(0)).endsWith("nowhere: missing: no such file or folder");
        assertThat(read.ids()).containsExactly("a.txt");
    }

    @Test
    void folderWithoutDocumentsIsOneRejection() {
        assertThat(Collected.of(folder).rejections)
                .singleElement()
                .asString()
                .contains(": no-documents: ");
    }

    @Test
    void emptyAndBlankFilesAreProcessedAndAreNoCopiesOfOneAnother() {
        file(folder, "a.txt", "");
        file(folder, "b.txt", "");
        file(folder, "c.txt", " \n\t\n");
        assertThat(Collected.of(folder).documents).hasSize(3);
    }

    @Test
    void identicalFileIsADuplicateOfTheFirst() {
        file(folder, "a.txt", "The port reopened on Monday.");
        file(folder, "sub/b.txt", "The port reopened on Monday.");
        Collected read = Collected.of(folder);
        assertThat(read.ids()).containsExactly("a.txt");
        assertThat(read.duplicates).containsExactly("sub/b.txt of a.txt");
    }

    @Test
    void binaryFilesAreNotTextWhateverTheirName() {
        file(folder, "a.txt", new byte[] {1, 2, 0, 4});
        file(folder, "a2.txt", new byte[] {0, 1, 0, 2, 0, 3, 0, 4});
        file(folder, "b.txt", "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII));
        file(folder, "c.txt", "A text.");
        Collected read = Collected.of(folder);
        assertThat(read.ids()).containsExactly("c.txt");
        assertThat(read.rejections).hasSize(3);
        assertThat(read.rejections.get(0)).contains("a.txt: not-text: not text: a zero byte");
        assertThat(read.rejections.get(1)).contains("a2.txt: not-text: not text: a zero byte");
        assertThat(read.rejections.get(2)).contains("b.txt: not-text: not text but a PDF");
    }

    @Test
    void whatStandsAboutTheFolderIsNoDocument() {
        file(folder, "manifest.json", "{\"documents\": []}");
        file(folder, "decisions.jsonl", "{}");
        file(folder, ".hidden.txt", "Hidden.");
        file(folder, "Page.html", "<html><body><p>A page.</p></body></html>");
        file(folder, "Page_files/script.js", "x = 1;");
        file(
                folder,
                "sub/manifest.json",
                "{\"id\": \"m\", \"text\": \"Only the top one is a manifest.\"}");
        Collected read = Collected.of(folder);
        assertThat(read.ids()).containsExactly("Page.html", "m");
        assertThat(read.rejections).isEmpty();
    }

    @Test
    void outputFolderInsideTheInputIsLeftOut() {
        file(folder, "a.txt", "A text.");
        file(folder, "out/timeline.json", "{}");
        file(folder, "timeline.json", "{}");
        assertThat(Collected.of(options(folder.resolve("out")), folder).ids())
                .contains("a.txt")
                .noneMatch(id -> id.startsWith("out"));
        assertThat(Collected.of(options(folder), folder).ids()).containsExactly("a.txt");
    }

    private static Options options(Path output) {
        Options plain = Options.defaults();
        return new Options(
                plain.manifest(),
                plain.maxDocBytes(),
                plain.strict(),
                plain.textColumn(),
                plain.dateColumn(),
                Optional.of(output));
    }

    @Test
    void linkThatLeadsBackIsTold() throws IOException {
        file(folder, "sub/a.txt", "A text.");
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        Collected read = Collected.of(folder);
        assertThat(read.ids()).containsExactly("sub/a.txt");
        assertThat(read.rejections).singleElement().asString().contains("sub/loop: symlink-loop: ");
    }

    @Test
    void gzipIsToldByItsBytes() throws IOException {
        file(folder, "a.txt.gz", gzip("The port reopened."));
        file(folder, "b.txt", gzip("The road reopened."));
        Collected read = Collected.of(folder);
        assertThat(read.documents.get(0).text()).isEqualTo("The port reopened.");
        assertThat(read.documents.get(1).text()).isEqualTo("The road reopened.");
    }

    @Test
    void gzipThatEndsEarlyIsRejected() throws IOException {
        byte[] whole = gzip("The port reopened. ".repeat(100));
        file(folder, "a.txt.gz", java.util.Arrays.copyOf(whole, whole.length / 2));
        file(folder, "b.jsonl.gz", java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(Collected.of(folder).rejections)
                .hasSize(2)
                .allMatch(r -> r.contains("bad-gzip: the gzip ends early"));
    }

    @Test
    void gzipThatInflatesPastTheLimitIsRejected() throws IOException {
        Options small =
                new Options(
                        Optional.empty(),
                        1000,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        file(folder, "a.txt.gz", gzip("x".repeat(100_000)));
        file(folder, "b.jsonl.gz", gzip("x".repeat(100_000)));
        assertThat(Collected.of(small, folder).rejections)
                .hasSize(2)
                .allMatch(r -> r.contains("too-large: longer than 1000 bytes"));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void shaIsOfTheBytes() {
        file(folder, "a.txt", "abc");
        assertThat(Collected.of(folder).only().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void addressOnTheFirstLineGivesSourceAndDateClue() {
        file(
                folder,
                "a.txt",
                "http://www.example.org/2016/10/11/port\n60\n6\nThe port reopened on Monday.");
        var document = Collected.of(folder).only();
        assertThat(document.source()).contains("example.org");
        assertThat(document.clues())
                .singleElement()
                .satisfies(c -> assertThat(c.kind()).isEqualTo(DateClue.Kind.URL))
                .satisfies(c -> assertThat(c.value().orElseThrow().edtf()).isEqualTo("2016-10-11"));
    }
}
