package fasti.expression;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of one token costs no more than a megabyte of news. */
class PathologicalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "may ",
                "1 ",
                "1,2,3,",
                "on the ",
                "7",
                "January ",
                "(",
                "1-",
                "2012 ",
                "twenty ",
                "hundred ",
                "1990s ",
                "'",
                "a few ",
                "1/",
                "3:",
                "1.",
                "one and a half ",
                "of the last year ",
                "May 1, ",
                "from 2012 to ",
                "the first ",
                "between ",
                "from 1 to ",
                "Monday ",
                "5 days, ",
                "3 pm ",
                "\n"
            })
    void repeatedTokenIsReadInLinearTime(String token) {
        String text = token.repeat(1_000_000 / token.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () ->
                        assertThatCode(() -> ExpressionFinder.english().find(text))
                                .doesNotThrowAnyException());
    }
}
