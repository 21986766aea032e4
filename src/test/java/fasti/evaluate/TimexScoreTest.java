package fasti.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimexScoreTest {
    private static final String TEXT = "It rained on May 3 and snowed on Friday.";

    private static GoldTimex timex(int start, int end, String value) {
        return new GoldTimex(start, end, Optional.of("DATE"), Optional.of(value), Optional.empty());
    }

    private static GoldDocument gold(GoldTimex... timexes) {
        return new GoldDocument("d", Optional.of("2011-05-09"), TEXT, List.of(timexes));
    }

    @Test
    void equalSpansAndValuesScoreHundred() {
        TimexScore score = new TimexScore(false);
        score.add(gold(timex(13, 18, "2011-05-03")), List.of(timex(13, 18, "2011-05-03")));
        assertThat(score.strictF1()).isEqualTo(100);
        assertThat(score.valueF1()).isEqualTo(100);
    }

    @Test
    void aLongerSpanIsRelaxedButNotStrict() {
        TimexScore score = new TimexScore(false);
        score.add(gold(timex(13, 18, "2011-05-03")), List.of(timex(10, 18, "2011-05-03")));
        assertThat(score.strictF1()).isZero();
        assertThat(score.relaxedF1()).isEqualTo(100);
    }

    @Test
    void blanksAtTheEndsOfASpanDoNotCount() {
        TimexScore score = new TimexScore(false);
        score.add(gold(timex(13, 18, "2011-05-03")), List.of(timex(12, 19, "2011-05-03")));
        assertThat(score.strictF1()).isEqualTo(100);
    }

    @Test
    void aMissAndASpuriousOneLowerRecallAndPrecision() {
        TimexScore score = new TimexScore(false);
        score.add(gold(timex(13, 18, "2011-05-03")), List.of(timex(33, 39, "2011-05-06")));
        assertThat(score.relaxedF1()).isZero();
        assertThat(score.report(true))
                .contains("== MISS (1)")
                .contains("[[May 3]]")
                .contains("== FALSE POSITIVE (1)");
    }

    @Test
    void goldWithoutAValueIsIgnoredWhereAskedFor() {
        GoldTimex valueless =
                new GoldTimex(33, 39, Optional.of("DATE"), Optional.empty(), Optional.empty());
        TimexScore score = new TimexScore(true);
        score.add(
                gold(timex(13, 18, "2011-05-03"), valueless), List.of(timex(13, 18, "2011-05-03")));
        assertThat(score.strictF1()).isEqualTo(100);
    }

    @Test
    void oneSystemSpanServesOneGoldSpan() {
        TimexScore score = new TimexScore(false);
        score.add(gold(timex(13, 18, "a"), timex(33, 39, "b")), List.of(timex(13, 39, "a")));
        assertThat(score.report(false)).contains("overlapping 1");
    }

    @Test
    void secondsAndZuluAreTrivial() {
        TimexScore score = new TimexScore(false);
        score.add(
                gold(timex(13, 18, "2011-05-03T10:00:00")),
                List.of(timex(13, 18, "2011-05-03t10:00Z")));
        assertThat(score.valueF1()).isEqualTo(100);
    }
}
