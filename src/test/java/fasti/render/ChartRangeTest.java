package fasti.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fasti.time.CalendarPeriod;
import fasti.time.Interval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartRangeTest {
    private static final ChartRange RANGE = ChartRange.ofDefault();

    private static TimelineFile.When when(fasti.time.TimeValue value) {
        return TimelineFile.When.of(value);
    }

    @Test
    void aYearThatSticksOutTouchesTheRange() {
        assertThat(RANGE.touches(when(CalendarPeriod.decade(2010)))).isTrue();
        assertThat(RANGE.touches(when(CalendarPeriod.year(2018)))).isFalse();
        assertThat(RANGE.touches(when(CalendarPeriod.day(2010, 12, 31)))).isFalse();
    }

    @Test
    void whatGoesOnReachesIntoTheRangeAndWhatOnlyBeganDoesNot() {
        assertThat(RANGE.touches(when(Interval.since(CalendarPeriod.year(2005))))).isTrue();
        assertThat(RANGE.touches(when(Interval.beginning(CalendarPeriod.year(2005))))).isFalse();
        assertThat(RANGE.touches(when(Interval.until(CalendarPeriod.year(2011))))).isTrue();
        assertThat(RANGE.touches(when(Interval.until(CalendarPeriod.year(2030))))).isFalse();
    }

    @Test
    void fittedRangeIsWholeYears() {
        var dates = List.of(when(CalendarPeriod.month(1998, 4)), when(CalendarPeriod.year(2003)));
        assertThat(ChartRange.fitting(dates))
                .isEqualTo(new ChartRange(LocalDate.of(1998, 1, 1), LocalDate.of(2003, 12, 31)));
        assertThat(ChartRange.fitting(List.of())).isEqualTo(RANGE);
    }

    @Test
    void aCrossedRangeIsRefused() {
        assertThatThrownBy(() -> new ChartRange(RANGE.to(), RANGE.from()))
                .hasMessageContaining("2017-12-31");
    }
}
