package fasti.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({
        "P3D, -1, 2017-11-10, DAY",
        "P2W, -1, 2017-10-30, WEEK",
        "P15M, 1, 2019-02-13, MONTH",
        "P5Y, -1, 2012-11-13, YEAR",
        "P5.5Y, -1, 2012-05-13, MONTH",
        "P2Y6M, 1, 2020-05-13, MONTH",
        "P2Q, -1, 2017-05-13, QUARTER",
        "P2E, -1, 1997-11-13, DECADE",
        "P1DE, -1, 2007-11-13, DECADE",
        "P1C, -1, 1917-11-13, CENTURY",
        "PT36H, -1, 2017-11-12, HOUR",
        "PT5M, -1, 2017-11-13, MINUTE"
    })
    void countsFromADay(Length length, int sign, LocalDate result, Granularity precision) {
        assertThat(length.from(LocalDate.of(2017, 11, 13), sign)).contains(result);
        assertThat(length.precision()).contains(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PXY", "PXM", "P", "PT", "P3", "PTXH", "P3Z", "P99999Y", "P.Y"})
    void cannotCountWithWhatWasNotSaid(String timex) {
        assertThat(new Length(timex).from(LocalDate.of(2017, 11, 13), 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3D", "P2W", "P1Y", "PT5M", "P7M"})
    void writtenFromNumberAndUnit(String timex) {
        Length.Amount amount = new Length(timex).amounts().get(0);
        assertThat(Length.of((int) amount.number(), amount.unit()).timex()).isEqualTo(timex);
    }
}
