package fasti.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.anchor.DateAnchor;
import fasti.expression.ExpressionFinder;
import fasti.text.TextSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What repeats the wording before it in the same words is not worked out again, but no less. */
class RefrainTest {
    private static final DateAnchor MONDAY =
            DateAnchor.given(LocalDate.of(2017, 11, 13), DateAnchor.Basis.OPTION);

    private static final int TIMES = 1500;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Friday ",
                "January ",
                "2012 ",
                "3 pm ",
                "last year ",
                "a year earlier ",
                "from 1990 to 1995 ",
                "It opens on Friday. ",
                "in 1990 and on 3 May ",
            })
    void everyRepeatedWordingHasTheValueItHasInAShorterText(String words) {
        List<TimeMention> few = resolve(words.repeat(TIMES / 3));
        List<TimeMention> many = resolve(words.repeat(TIMES));

        assertThat(many).hasSize(3 * few.size());
        for (int i = 0; i < few.size(); i++) {
            assertThat(values(many.get(i))).isEqualTo(values(few.get(i)));
        }
        for (int i = 1; i <= few.size() / 2; i++) {
            TimeMention last = few.get(few.size() - i);
            assertThat(values(many.get(many.size() - i))).isEqualTo(values(last));
        }
    }

    @Test
    void everyTagStandsAtItsOwnWords() {
        String text = "from 1990 to 1995 ".repeat(TIMES);

        assertThat(resolve(text))
                .flatMap(TimeMention::timexes)
                .extracting(timex -> timex.span().of(text))
                .containsSubsequence("1990", "1995")
                .containsOnly("1990", "1995");
    }

    @Test
    void verbBehindAllRepetitionsIsReadForTheLast() {
        String text = "Friday ".repeat(TIMES) + "they will meet.";
        List<TimeMention> mentions = resolve(text);

        assertThat(values(mentions.get(0))).containsExactly("2017-11-10");
        assertThat(values(mentions.get(TIMES - 1))).containsExactly("2017-11-17");
    }

    @Test
    void wordingThatRepeatsNoneStandsAlone() {
        String text = "Friday ".repeat(TIMES) + "or Monday " + "Friday ".repeat(TIMES);
        List<TimeMention> mentions = resolve(text);

        assertThat(mentions.get(TIMES).expression().span())
                .isEqualTo(new TextSpan(7 * TIMES + 3, 7 * TIMES + 9));
        assertThat(values(mentions.get(TIMES))).containsExactly("2017-11-13");
    }

    private static List<TimeMention> resolve(String text) {
        return TimeResolver.english().resolve(text, ExpressionFinder.english().find(text), MONDAY);
    }

    private static List<String> values(TimeMention mention) {
        return mention.timexes().stream().map(Timex::value).toList();
    }
}
