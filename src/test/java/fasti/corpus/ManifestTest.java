package fasti.corpus;

import static fasti.corpus.Collected.file;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.text.DateClue;
import fasti.text.Document;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's word on documents, and what may be wrong with it. */
class ManifestTest {
    @TempDir Path folder;

    @BeforeEach
    void twoTexts() {
        file(folder, "a.txt", "The port reopened on Monday.");
        file(folder, "sub/b.txt", "The road reopened on Tuesday.");
    }

    private Collected with(String manifest) {
        file(folder, "manifest.json", manifest);
        return Collected.of(folder);
    }

    @Test
    void entryGivesDateTitleAddressAndSource() {
        Collected read =
                with(
                        """
                        {"documents": [
                          {"file": "sub/b.txt", "published": "2019-03-05?", "title": "Road open",
                           "url": "http://example.org/b", "source": "Example"}
                        ]}
                        """);
        Document document = read.documents.get(1);
        assertThat(document.title()).contains("Road open");
        assertThat(document.source()).contains("Example");
        assertThat(document.clues().get(0).kind()).isEqualTo(DateClue.Kind.MANIFEST);
        assertThat(document.clues().get(0).value().orElseThrow().edtf()).isEqualTo("2019-03-05?");
        assertThat(read.documents.get(0).clues()).isEmpty();
        assertThat(read.rejections).isEmpty();
    }

    @Test
    void brokenManifestIsOneLineAndTheRestGoesOn() {
        Collected read = with("{\"documents\": [\n{\"file\": \"a.txt\",\n}]}");
        assertThat(read.ids()).containsExactly("a.txt", "sub/b.txt");
        assertThat(read.rejections)
                .singleElement()
                .asString()
                .matches(".*manifest\\.json:3: bad-manifest: .*");
    }

    @Test
    void entriesBeforeAFaultStillHold() {
        Collected read =
                with(
                        "{\"documents\": [\n{\"file\": \"a.txt\", \"title\": \"Port\"},\n{\"file\": ]}");
        assertThat(read.documents.get(0).title()).contains("Port");
    }

    @Test
    void badEntryNamesItsField() {
        Collected read =
                with(
                        "{\"documents\": [\n{\"file\": \"a.txt\", \"published\": \"last week\"},\n{\"title\": \"x\"},\n{\"file\": 7}]}");
        assertThat(read.rejections)
                .anyMatch(
                        r ->
                                r.endsWith(
                                        "manifest.json:2: bad-manifest: published: not an EDTF date: last week"))
                .anyMatch(r -> r.endsWith("manifest.json:3: bad-manifest: file: missing"))
                .anyMatch(
                        r ->
                                r.endsWith(
                                        "manifest.json:4: bad-manifest: file: a string is expected, not a number"));
    }

    @Test
    void entryForAMissingFileIsTold() {
        Collected read = with("{\"documents\": [\n{\"file\": \"c.txt\"}]}");
        assertThat(read.rejections)
                .singleElement()
                .asString()
                .endsWith("manifest.json:2: manifest-file-missing: no such file: c.txt");
    }

    @Test
    void arrayInPlaceOfAnObjectIsTold() {
        assertThat(with("[]").rejections)
                .singleElement()
                .asString()
                .contains(":1: bad-manifest: an object");
        assertThat(with("{\"documents\": 3}").rejections)
                .singleElement()
                .asString()
                .contains("documents: an array is expected");
        assertThat(with("{}").rejections).singleElement().asString().contains("documents: missing");
    }
}
