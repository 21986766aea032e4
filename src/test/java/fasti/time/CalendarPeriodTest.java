package fasti.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2016-12-22, 2016-12-22, 2016-12-22, 2016-12-22",
        "WEEK, 1998-01-29, 1998-01-26, 1998-02-01, 1998-W05",
        "WEEK, 2016-01-01, 2015-12-28, 2016-01-03, 2015-W53",
        "WEEKEND, 1989-10-30, 1989-10-28, 1989-10-29, 1989-W43-WE",
        "MONTH, 2012-02-29, 2012-02-01, 2012-02-29, 2012-02",
        "QUARTER, 1989-09-30, 1989-07-01, 1989-09-30, 1989-Q3",
        "HALF, 2008-07-01, 2008-07-01, 2008-12-31, 2008-H2",
        "SEASON, 2017-01-15, 2016-12-01, 2017-02-28, 2016-WI",
        "SEASON, 2016-11-30, 2016-09-01, 2016-11-30, 2016-FA",
        "YEAR, 2016-02-29, 2016-01-01, 2016-12-31, 2016",
        "DECADE, 1989-10-26, 1980-01-01, 1989-12-31, 198",
        "CENTURY, 1850-05-05, 1800-01-01, 1899-12-31, 18",
        "MILLENNIUM, 1850-05-05, 1000-01-01, 1999-12-31, 1",
        "YEAR, -0479-08-02, -0479-01-01, -0479-12-31, BC0480",
        "MONTH, -0479-08-02, -0479-08-01, -0479-08-31, BC0480-08",
        "DAY, -0479-08-02, -0479-08-02, -0479-08-02, BC0480-08-02",
        "SEASON, -0480-12-02, -0480-12-01, -0479-02-28, BC0481-WI",
        "DECADE, -0475-06-01, -0478-01-01, -0469-12-31, BC047",
        "CENTURY, -0350-06-01, -0398-01-01, -0299-12-31, BC03",
        "YEAR, 0000-06-01, 0000-01-01, 0000-12-31, BC0001"
    })
    void unitHoldsTheDay(
            Granularity unit, LocalDate day, LocalDate first, LocalDate last, String timex) {
        CalendarPeriod period = CalendarPeriod.containing(unit, day);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.timex()).isEqualTo(timex);
    }

    @Test
    void decadeBeforeThe390sIsThe400s() {
        CalendarPeriod century = CalendarPeriod.century(-350);
        assertThat(century.plus(-1).timex()).isEqualTo("BC04");
        assertThat(CalendarPeriod.century(79).plus(-1).timex()).isEqualTo("BC00");
        assertThat(CalendarPeriod.century(-43).plus(1).edtf()).isEqualTo("00XX");
        assertThat(CalendarPeriod.decade(-475).plus(1).timex()).isEqualTo("BC046");
    }

    @Test
    void thirtyFirstOfFebruaryIsNoDay() {
        assertThatThrownBy(() -> CalendarPeriod.day(2017, 2, 31))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void thirteenthOfFebruaryIsAMondayInTheseYears() {
        assertThat(WeekdayYears.yearsWhere(2, 13, DayOfWeek.MONDAY, 2005, 2024))
                .containsExactly(2006, 2012, 2017, 2023);
    }

    @Test
    void twentyNinthOfFebruaryIsASaturdayOnlyInLeapYears() {
        assertThat(WeekdayYears.yearsWhere(2, 29, DayOfWeek.SATURDAY, 1990, 2030))
                .containsExactly(1992, 2020);
    }
}
