package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fasti.time.Between;
import fasti.time.CalendarPeriod;
import fasti.time.DayTime;
import fasti.time.Granularity;
import fasti.time.Interval;
import fasti.time.Length;
import fasti.time.Qualified;
import fasti.time.Season;
import fasti.time.TimeOfDay;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DateDisplayTest {

    private static CalendarPeriod day(int year, int month, int day) {
        return CalendarPeriod.day(year, month, day);
    }

    private static CalendarPeriod unit(Granularity unit, int year, int month, int day) {
        return CalendarPeriod.containing(unit, LocalDate.of(year, month, day));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(day(2016, 12, 22), "day", "22 December 2016"),
                arguments(
                        new DayTime(LocalDate.of(2017, 1, 31), TimeOfDay.NIGHT),
                        "day",
                        "31 January 2017"),
                arguments(unit(Granularity.WEEK, 2024, 12, 4), "week", "week of 2 December 2024"),
                arguments(
                        unit(Granularity.WEEKEND, 2024, 12, 7),
                        "range",
                        "weekend of 7–8 December 2024"),
                arguments(CalendarPeriod.month(2011, 3), "month", "March 2011"),
                arguments(CalendarPeriod.quarter(2014, 2), "quarter", "quarter 2 of 2014"),
                arguments(CalendarPeriod.season(2011, Season.SPRING), "season", "spring 2011"),
                arguments(CalendarPeriod.season(2016, Season.WINTER), "season", "winter 2016–2017"),
                arguments(CalendarPeriod.half(2012, 1), "year", "first half of 2012"),
                arguments(CalendarPeriod.year(2016), "year", "2016"),
                arguments(CalendarPeriod.year(-43), "year", "44 BC"),
                arguments(CalendarPeriod.decade(1950), "decade", "1950s"),
                arguments(CalendarPeriod.century(1850), "century", "19th century"),
                arguments(CalendarPeriod.century(2011), "century", "21st century"),
                arguments(
                        Interval.of(day(2017, 1, 23), day(2017, 1, 24)),
                        "range",
                        "23–24 January 2017"),
                arguments(
                        Interval.of(day(2017, 1, 30), day(2017, 2, 2)),
                        "range",
                        "30 January – 2 February 2017"),
                arguments(
                        Interval.of(day(2016, 12, 30), day(2017, 1, 2)),
                        "range",
                        "30 December 2016 – 2 January 2017"),
                arguments(
                        Interval.of(CalendarPeriod.month(2011, 3), CalendarPeriod.month(2011, 5)),
                        "month",
                        "March–May 2011"),
                arguments(
                        Interval.of(CalendarPeriod.year(2011), CalendarPeriod.year(2013)),
                        "year",
                        "2011–2013"),
                arguments(
                        Interval.of(CalendarPeriod.year(2011), CalendarPeriod.month(2013, 3)),
                        "year",
                        "2011 – March 2013"),
                arguments(Interval.since(day(2015, 9, 30)), "range", "since 30 September 2015"),
                arguments(Interval.since(CalendarPeriod.year(2012)), "year", "since 2012"),
                arguments(Interval.beginning(day(2017, 10, 31)), "range", "began 31 October 2017"),
                arguments(Interval.until(day(2017, 5, 1)), "range", "until 1 May 2017"),
                arguments(
                        Between.of(LocalDate.of(2017, 1, 25), LocalDate.of(2017, 2, 12)),
                        "bounded",
                        "between 25 January and 12 February 2017"),
                arguments(
                        Between.of(LocalDate.of(2016, 12, 25), LocalDate.of(2017, 1, 12)),
                        "bounded",
                        "between 25 December 2016 and 12 January 2017"),
                arguments(
                        new Between(Optional.of(LocalDate.of(2017, 1, 25)), Optional.empty()),
                        "bounded",
                        "not before 25 January 2017"),
                arguments(
                        Qualified.uncertain(day(2016, 12, 22)),
                        "day",
                        "22 December 2016 (inferred)"),
                arguments(
                        Qualified.approximate(CalendarPeriod.month(2011, 4)),
                        "month",
                        "about April 2011"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void datesAreSaidInWordsAtTheirPrecision(TimeValue value, String precision, String display) {
        var when = TimelineFile.When.of(value);
        assertThat(when.display()).isEqualTo(display);
        assertThat(when.precision()).isEqualTo(precision);
        assertThat(when.edtf()).isEqualTo(value.edtf());
    }

    /** The days read back from the text are those that the value itself touches. */
    @ParameterizedTest
    @MethodSource("values")
    void edtfIsReadBackToTheSameDays(TimeValue value) {
        EdtfDays days = EdtfDays.of(value.edtf());
        assertThat(days.first()).isEqualTo(value.start());
        assertThat(days.last()).isEqualTo(value.end());
    }

    @Test
    void aLengthIsNoDate() {
        assertThatThrownBy(() -> TimelineFile.When.of(new Length("P3D")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openEndIsToldFromAnUnknownOne() {
        assertThat(TimelineFile.When.of(Interval.since(day(2015, 9, 30))).goesOn()).isTrue();
        assertThat(TimelineFile.When.of(Interval.beginning(day(2015, 9, 30))).goesOn()).isFalse();
        assertThat(TimelineFile.When.of(Interval.beginning(day(2015, 9, 30))).endUnknown())
                .isTrue();
    }
}
