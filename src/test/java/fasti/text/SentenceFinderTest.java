package fasti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceFinderTest {
    @Test
    void titlesAndInitialsDoNotEndSentences() {
        assertThat(sentences("Gen. Otto J. Brandt met Mrs. Lund. They left."))
                .containsExactly("Gen. Otto J. Brandt met Mrs. Lund.", "They left.");
    }

    @Test
    void agencyDatelineIsOneSentence() {
        assertThat(sentences("RIGA, March 3. /WIRE/. The port opened on Monday."))
                .containsExactly("RIGA, March 3. /WIRE/.", "The port opened on Monday.");
    }

    @Test
    void lineBreakEndsSentenceAndParagraph() {
        assertThat(SentenceFinder.english().find("All news\n\nThe port opened."))
                .extracting(Sentence::paragraph)
                .containsExactly(0, 2);
    }

    @Test
    void onlyParagraphsThatArePointedAtAreRead() {
        String text = "One. Two.\nThree.";
        assertThat(SentenceFinder.english().find(text, List.of(new TextSpan(10, 12))))
                .extracting(s -> s.span().of(text))
                .containsExactly("Three.");
    }

    @Test
    void emptyTextHasNone() {
        assertThat(SentenceFinder.english().find("")).isEmpty();
    }

    private static List<String> sentences(String text) {
        return SentenceFinder.english().find(text).stream().map(s -> s.span().of(text)).toList();
    }
}
