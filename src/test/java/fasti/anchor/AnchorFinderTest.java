package fasti.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.anchor.DateAnchor.Basis;
import fasti.anchor.DateAnchor.Candidate;
import fasti.corpus.DocumentReader;
import fasti.corpus.Rejection;
import fasti.expression.ExpressionFinder;
import fasti.text.DateClue;
import fasti.text.Document;
import fasti.time.CalendarPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** From which date a document speaks, and why. */
class AnchorFinderTest {
    private static final ExpressionFinder EXPRESSIONS = ExpressionFinder.english();

    @TempDir Path folder;

    private Document read(String text) throws IOException {
        List<Document> documents = new ArrayList<>();
        Files.writeString(folder.resolve("a.txt"), text);
        new DocumentReader(DocumentReader.Options.defaults())
                .read(
                        List.of(folder),
                        new DocumentReader.Sink() {
                            @Override
                            public void document(Document document) {
                                documents.add(document);
                            }

                            @Override
                            public void duplicate(Document document, String ofId) {}

                            @Override
                            public void rejected(Rejection rejection) {
                                throw new AssertionError(rejection.message());
                            }
                        });
        return documents.get(0);
    }

    private static DateAnchor anchor(Document document) {
        return AnchorFinder.english().find(document, EXPRESSIONS.find(document.text()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "own-dates.tsv", delimiter = '\t')
    void textTellsItsDateOrStaysOpen(String text, String date, Basis basis, String bounds)
            throws IOException {
        DateAnchor anchor = anchor(read(text.replaceAll("(?<! )\\|(?! )", "\n")));
        assertThat(anchor.date().map(d -> d.edtf()).orElse("-")).isEqualTo(date);
        assertThat(anchor.basis()).isEqualTo(basis);
        assertThat(anchor.bounds().map(b -> b.edtf()).orElse("-")).isEqualTo(bounds);
        assertThat(anchor.explanation()).isNotEmpty();
    }

    private static List<String> open(DateAnchor anchor) {
        return anchor.candidates().stream()
                .filter(c -> c.eliminatedBy().isEmpty())
                .map(c -> c.date().edtf())
                .toList();
    }

    @Test
    void datelineWithoutAYearStaysOpenBetweenTheYearsOfItsWeekday() throws IOException {
        DateAnchor anchor =
                anchor(
                        read(
                                "HULL, February 13. /Example/. The port opens soon, the mayor said on Monday."));
        assertThat(anchor.date()).isEmpty();
        assertThat(open(anchor))
                .containsExactly("2006-02-13", "2012-02-13", "2017-02-13", "2023-02-13");
        assertThat(anchor.explanation())
                .containsExactly(
                        "the dateline says \"HULL, February 13\", without a year",
                        "the day is a Monday by its first paragraph");
    }

    @Test
    void pastDateTakesOutTheYearsBeforeIt() throws IOException {
        DateAnchor anchor =
                anchor(
                        read(
                                "HULL, February 13. /Example/. The port opened, the mayor said on Monday.\n"
                                        + "It had been closed since March 2013."));
        assertThat(open(anchor)).containsExactly("2017-02-13", "2023-02-13");
        assertThat(anchor.candidates())
                .filteredOn(c -> c.eliminatedBy().isPresent())
                .extracting(Candidate::eliminatedBy)
                .allSatisfy(
                        by ->
                                assertThat(by)
                                        .contains(
                                                "not before 2013-03: the text speaks of \"March 2013\" as past"));
    }

    @Test
    void whatAPersonSaysWinsOverEverything() throws IOException {
        Document document =
                read("http://example.org/2016/10/11/port\nThe port reopened.")
                        .withClue(
                                new DateClue(
                                        DateClue.Kind.MANIFEST,
                                        "published",
                                        "2024-12-04",
                                        Optional.of(CalendarPeriod.day(2024, 12, 4))));
        DateAnchor anchor = anchor(document);
        assertThat(anchor.day()).contains(LocalDate.of(2024, 12, 4));
        assertThat(anchor.basis()).isEqualTo(Basis.MANIFEST);
        assertThat(anchor.confidence()).isEqualTo(1);
    }

    @Test
    void furnitureTellsNoBounds() throws IOException {
        assertThat(anchor(read("The port reopened.\n© 2019 Example News")).bounds()).isEmpty();
    }

    @Test
    void nothingAtAllIsSaidToBeNothing() {
        DateAnchor anchor = anchor(Document.ofText("a", ""));
        assertThat(anchor.date()).isEmpty();
        assertThat(anchor.explanation()).containsExactly("nothing in the document tells its date");
    }
}
