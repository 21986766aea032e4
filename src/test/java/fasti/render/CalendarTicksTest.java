package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTicksTest {

    private static List<String> labels(String from, String to, double width) {
        ChartRange range = new ChartRange(LocalDate.parse(from), LocalDate.parse(to));
        double days = range.to().toEpochDay() + 1.0 - range.from().toEpochDay();
        return CalendarTicks.of(range, width / days).stream()
                .map(CalendarTicks.Tick::label)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011-01-01|2017-12-31|1400|2011, 2012, 2013, 2014, 2015, 2016, 2017",
                "2011-01-01|2017-12-31|200|2012, 2014, 2016",
                "2016-10-01|2017-01-31|1000|Oct 2016, Nov 2016, Dec 2016, Jan 2017",
                "2016-12-30|2017-01-02|800|30 Dec 2016, 31 Dec, 1 Jan 2017, 2 Jan",
                "2016-12-01|2016-12-31|600|5 Dec 2016, 12 Dec, 19 Dec, 26 Dec",
                "1500-01-01|1999-12-31|500|1500, 1550, 1600, 1650, 1700, 1750, 1800, 1850, 1900, 1950",
                "-0099-01-01|0100-12-31|400|51 BC, 1 BC, 50, 100"
            })
    void labelsAreTheFinestThatHaveRoom(String from, String to, double width, String labels) {
        assertThat(String.join(", ", labels(from, to, width))).isEqualTo(labels);
    }
}
