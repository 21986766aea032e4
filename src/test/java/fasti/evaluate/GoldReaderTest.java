package fasti.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fasti.anchor.DateAnchor;
import fasti.expression.ExpressionFinder;
import fasti.render.TagWriter;
import fasti.resolve.TimeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {
    @TempDir Path folder;

    @Test
    void timeMlGivesTextTimexesAndCreationTime() throws Exception {
        Files.writeString(
                folder.resolve("a.tml"),
                """
                <?xml version="1.0"?>
                <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2011-05-09">May 9</TIMEX3></DCT>
                <TEXT>😀 Rain &amp; snow on <TIMEX3 tid="t1" type="DATE" value="2011-05-03" mod="START">May 3</TIMEX3>.</TEXT></TimeML>
                """);
        GoldDocument document = GoldReader.read(folder).get(0);
        assertThat(document.id()).isEqualTo("a");
        assertThat(document.dct()).contains("2011-05-09");
        assertThat(document.text()).isEqualTo("😀 Rain & snow on May 3.");
        assertThat(document.timexes())
                .containsExactly(
                        new GoldTimex(
                                17,
                                22,
                                Optional.of("DATE"),
                                Optional.of("2011-05-03"),
                                Optional.of("START")));
    }

    @Test
    void whatTheTagWriterWritesIsReadBackWhole() throws Exception {
        String text = "😀 The \"Rain & <snow>\" fair opened on May 3.\r\n\nIt ends  on Friday\t.\n";
        TagWriter.Tagged tagged =
                new TagWriter.Tagged(
                        "a",
                        Optional.of("2011-05-09"),
                        text,
                        TimeResolver.english()
                                .resolve(
                                        text,
                                        ExpressionFinder.english().find(text),
                                        DateAnchor.none()));
        Files.writeString(folder.resolve("a.tml"), TagWriter.timeMl().write(tagged));
        GoldDocument document = GoldReader.read(folder).get(0);
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.dct()).contains("2011-05-09");
        assertThat(document.timexes())
                .extracting(GoldTimex::start, t -> t.value().orElseThrow())
                .containsExactly(tuple(37, "XXXX-05-03"), tuple(58, "XXXX-WXX-5"));
    }

    @Test
    void brokenJsonNamesItsLine() throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, "{\"id\":\"a\",\"text\":\"x\",\"timexes\":[]}\n{\"id\":\n");
        assertThatThrownBy(() -> GoldReader.read(file))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.jsonl:2: ");
    }

    @Test
    void aFolderWithoutTimeMlIsNamed() {
        assertThatThrownBy(() -> GoldReader.read(folder)).hasMessageContaining("no .tml files");
    }
}
