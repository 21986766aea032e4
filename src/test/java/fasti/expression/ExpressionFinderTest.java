package fasti.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ExpressionFinderTest {
    private static final ExpressionFinder FINDER = ExpressionFinder.english();

    /** A row without brackets must give nothing. */
    @ParameterizedTest
    @CsvFileSource(
            resources = {"expressions.tsv", "phrasings.tsv"},
            delimiter = '\t',
            quoteCharacter = '\0')
    void sentenceGivesItsMarkedWordings(String sentence) {
        Marked marked = Marked.of(sentence);
        List<String> expected = sentence.indexOf('[') < 0 ? List.of() : marked.wordings();
        assertThat(FINDER.find(marked.text()))
                .extracting(e -> e.span().of(marked.text()))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "boundaries.tsv", delimiter = '\t')
    void wordInFrontMakesABoundary(String sentence, Boundary boundary) {
        assertThat(FINDER.find(sentence))
                .extracting(TimeExpression::boundary)
                .containsOnly(boundary);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "modifiers.tsv", delimiter = '\t')
    void wordsModify(String sentence, Modifier modifier) {
        assertThat(FINDER.find(sentence))
                .extracting(TimeExpression::modifier)
                .containsOnly(modifier);
    }

    @Test
    void rangeHasATagForEachEnd() {
        String text = "It lasted from June 3 to 7.";
        TimeExpression range = FINDER.find(text).get(0);
        assertThat(range.parts()).extracting(p -> p.span().of(text)).containsExactly("June 3", "7");
        assertThat(range.meaning().shape()).isEqualTo("XXXX-06-03/XXXX-06-07");
    }

    @Test
    void rangesInARowKnowTheirPlace() {
        String text = "They met on April 2-3, May 8-9 and June 10-11.";
        assertThat(FINDER.find(text))
                .extracting(e -> e.list().index() + " of " + e.list().size())
                .containsExactly("0 of 3", "1 of 3", "2 of 3");
    }

    @Test
    void daysInARowShareTheirMonth() {
        String text = "They met on 3, 5 and 9 May 2011.";
        assertThat(FINDER.find(text))
                .extracting(e -> e.meaning().shape())
                .containsExactly("2011-05-03", "2011-05-05", "2011-05-09");
    }

    @Test
    void nothingIsFoundInAnEmptyText() {
        assertThat(FINDER.find("")).isEmpty();
    }
}
