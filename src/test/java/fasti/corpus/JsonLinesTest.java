package fasti.corpus;

import static fasti.corpus.Collected.file;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.text.DateClue;
import fasti.text.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One document a line; a bad line costs no other. */
class JsonLinesTest {
    @TempDir Path folder;

    @Test
    void lineBringsIdTitleDateAddressAndSource() {
        Document document =
                Collected.ofLines(
                                "{\"id\":\"x\",\"text\":\"A text.\",\"title\":\"T\",\"published\":\"2019-03-05\",\"url\":\"http://example.org/a\",\"source\":\"Example\"}")
                        .only();
        assertThat(document.id()).isEqualTo("x");
        assertThat(document.title()).contains("T");
        assertThat(document.source()).contains("Example");
        assertThat(document.clues().get(0).kind()).isEqualTo(DateClue.Kind.FIELD);
    }

    @Test
    void lineWithoutAnIdIsCalledByItsPlace() {
        file(folder, "a.jsonl", "\n{\"text\":\"A text.\"}\n");
        assertThat(Collected.of(folder).ids()).containsExactly("a.jsonl#2");
    }

    @Test
    void sameIdTwiceIsToldApart() {
        Collected read =
                Collected.ofLines(
                        "{\"id\":\"x\",\"text\":\"One.\"}\n{\"id\":\"x\",\"text\":\"Two.\"}");
        assertThat(read.ids()).containsExactly("x", "x#2");
    }

    @Test
    void htmlLineBecomesItsArticle() {
        Document document =
                Collected.ofLines(
                                "{\"id\":\"x\",\"html\":\"<html><body><nav>Menu</nav><p>The port reopened.</p></body></html>\"}")
                        .only();
        assertThat(document.text()).isEqualTo("The port reopened.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"x\",}|:2: bad-json: ",
                "not json|:2: bad-json: ",
                "{\"id\":\"x\",\"text\":\"a\"} trailing|:2: bad-json: not JSON: \"trailing\" was not expected",
                "{\"id\":\"x\",\"id\":\"y\",\"text\":\"a\"}|:2: bad-json: the field \"id\" stands there twice",
                "{\"id\":\"x\",\"text\":NaN}|:2: bad-json: not JSON: NaN is no number",
                "{\"id\":\"x\",\"text\":\"a|:2: bad-json: the line ends early",
                "[{\"id\":\"x\"}]|:2: bad-json: an object is expected, not an array: write one object a line",
                "[{\"id\":\"x\",\"text\":\"a\"}]|write one object a line",
                "\"text\"|:2: bad-json: an object is expected, not a string",
                "{\"id\":\"x\"}|:2: bad-field: text: missing",
                "{\"id\":\"x\",\"text\":7}|:2: bad-field: text: a string is expected, not a number",
                "{\"id\":[],\"text\":\"a\"}|:2: bad-field: id: a string is expected, not an array",
                "{\"text\":\"a\",\"published\":2019}|:2: bad-field: published: a string is expected",
            })
    void badLineIsRejectedAlone(String line, String message) {
        Collected read =
                Collected.ofLines(
                        "{\"id\":\"a\",\"text\":\"One.\"}\n"
                                + line
                                + "\n{\"id\":\"b\",\"text\":\"Two.\"}\n");
        assertThat(read.ids()).containsExactly("a", "b");
        assertThat(read.rejections).singleElement().asString().contains(message);
    }

    @Test
    void publishedThatIsNoDateLeavesTheDocument() {
        Document document = Collected.ofLines("{\"text\":\"a\",\"published\":\"soon\"}").only();
        assertThat(document.clues().get(0).value()).isEmpty();
    }

    @Test
    void jsonFileMayHoldOneObjectOrLines() {
        file(folder, "one.json", "{\n\"id\": \"x\",\n\"text\": \"One.\"\n}");
        file(
                folder,
                "two.json",
                "{\"id\":\"y\",\"text\":\"Two.\"}\n{\"id\":\"z\",\"text\":\"Three.\"}");
        assertThat(Collected.of(folder).ids()).containsExactly("x", "y", "z");
    }

    @Test
    void malformedUtf8IsReplacedAndCounted() {
        byte[] line = "{\"id\":\"x\",\"text\":\"caf? au lait\"}\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < line.length; i++) {
            line[i] = line[i] == '?' ? (byte) 0xE9 : line[i];
        }
        file(folder, "a.jsonl", line);
        Document document = Collected.of(folder).only();
        assertThat(document.text()).isEqualTo("caf\uFFFD au lait");
        assertThat(document.warnings()).containsExactly("malformed UTF-8, replaced 1 times");
    }
}
