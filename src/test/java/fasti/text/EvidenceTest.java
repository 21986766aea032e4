package fasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {
    @Test
    void offsetsCountCodePoints() {
        Document document = Document.ofText("a", "😀 It opened on Monday.");
        Evidence evidence = Evidence.at(document, new TextSpan(16, 22), new TextSpan(0, 23));
        assertThat(evidence.wording()).isEqualTo("Monday");
        assertThat(evidence.codePoints()).isEqualTo(new TextSpan(15, 21));
        assertThat(evidence.suffix()).isEqualTo(".");
    }

    @Test
    void longSentenceIsCutAtWordsAroundTheWording() {
        String text = "word ".repeat(200) + "Monday" + " more".repeat(200) + ".";
        Document document = Document.ofText("a", text);
        Evidence evidence =
                Evidence.at(document, new TextSpan(1000, 1006), new TextSpan(0, text.length()));
        assertThat(evidence.quote().codePointCount(0, evidence.quote().length()))
                .isLessThanOrEqualTo(600);
        assertThat(evidence.quote()).startsWith("…word").endsWith("more…").contains("Monday");
        assertThat(evidence.prefix()).hasSize(32);
    }
}
