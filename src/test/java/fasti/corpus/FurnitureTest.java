package fasti.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.text.TextSpan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a plain text is no article. */
class FurnitureTest {
    private static List<String> furniture(String text) {
        return PlainText.draft(text).furniture().stream().map(f -> f.of(text)).toList();
    }

    private static List<String> captions(String text) {
        return PlainText.draft(text).captions().stream().map(f -> f.of(text)).toList();
    }

    static List<String[]> furnitureRows() {
        return Table.rows("english/furniture.tsv");
    }

    static List<String[]> captionRows() {
        return Table.rows("english/captions.tsv");
    }

    @ParameterizedTest
    @MethodSource("furnitureRows")
    void everyFurnitureWordHasAnExampleThatItMarks(String how, String words, String example) {
        assertThat(example.toLowerCase(Locale.ROOT)).contains(words);
        if (how.equals("appeal-line")) {
            assertThat(furniture("A Message from The Example:\n" + example))
                    .contains(example.strip());
        } else {
            assertThat(furniture(example)).contains(example.strip());
        }
    }

    @ParameterizedTest
    @MethodSource("captionRows")
    void everyCaptionWordHasAnExampleThatItMarks(String how, String words, String example) {
        assertThat(how).isIn("verb", "credit", "opening");
        assertThat(example.toLowerCase(Locale.ROOT)).contains(words);
        assertThat(captions(example)).containsExactly(example);
    }

    @Test
    void menusCountersAndAddressesAreMarked() {
        String text =
                """
                http://example.org/2016/10/11/port
                60
                6
                News   /   Harbours
                Updated at:
                The port reopened on Monday after a storm.
                Read More:
                Six ships came in May.
                """;
        assertThat(furniture(text))
                .containsExactly(
                        "http://example.org/2016/10/11/port",
                        "60",
                        "6",
                        "News   /   Harbours",
                        "Updated at:",
                        "Read More:");
    }

    @Test
    void appealIsMarkedAsAWholeAndTheArticleIsNot() {
        String text =
                """
                The port reopened on Monday.
                A Message from The Example Times:
                Dear readers,
                We face hard times.
                Please support us monthly.
                Remind me next month
                """;
        assertThat(furniture(text)).hasSize(5).doesNotContain("The port reopened on Monday.");
    }

    @Test
    void sentenceThatBeginsLikeAnAppealIsArticle() {
        assertThat(
                        furniture(
                                "Donate blood before the holidays, the mayor told people of the town on Monday."))
                .isEmpty();
    }

    @Test
    void footOfThePageIsMarkedToItsEnd() {
        assertThat(
                        furniture(
                                "The port reopened.\n\nOur site can also be accessed at the following addresses:\n\nexample.org"))
                .hasSize(2);
    }

    @Test
    void captionIsNoSentenceOfTheArticle() {
        String caption =
                "The mayor speaks at the port in Hull, Britain May 5, 2015. (Photo by Example)";
        String text = caption + "\n\nThe mayor spoke at the port on May 5, 2015.";
        assertThat(captions(text)).containsExactly(caption);
    }

    @Test
    void marksAreSortedAndDoNotOverlap() {
        String text = "Home\nNews\nA text of the article.\nShare\n5\n";
        List<TextSpan> spans = PlainText.draft(text).furniture();
        assertThat(spans).isSorted();
    }

    @Test
    void shortLineBeforeTheArticleIsItsHeadline() {
        assertThat(
                        PlainText.draft(
                                        "All news\n\nPort of Hull opens again\n\nHULL, May 5. The port opened.")
                                .title())
                .contains("Port of Hull opens again");
        assertThat(PlainText.draft("The port opened.\nThe mayor was glad.").title()).isEmpty();
    }
}
