package fasti.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 3/4/2019 is read one way only where something tells which. */
class DayMonthOrderTest {

    @Test
    void dateThatCanBeReadOneWayTellsTheOrder() {
        assertThat(DayMonthOrder.of(Stream.of("3/4/2019", "3/24/2019"), List.of()))
                .isEqualTo(DayMonthOrder.MONTH_FIRST);
        assertThat(DayMonthOrder.of(Stream.of("3/4/2019", "24/3/2019"), List.of()))
                .isEqualTo(DayMonthOrder.DAY_FIRST);
    }

    @Test
    void dayStatedElsewhereTellsTheOrder() {
        assertThat(DayMonthOrder.of(Stream.of("3/4/2019"), List.of("2019-04-03")))
                .isEqualTo(DayMonthOrder.DAY_FIRST);
    }

    @Test
    void contradictionAndSilenceLeaveItOpen() {
        assertThat(DayMonthOrder.of(Stream.of("3/24/2019", "24/3/2019"), List.of()))
                .isEqualTo(DayMonthOrder.OPEN);
        assertThat(DayMonthOrder.of(Stream.of("3/4/2019", "5/5/2019"), List.of()))
                .isEqualTo(DayMonthOrder.OPEN);
    }

    @Test
    void zoneOfAClockTellsTheOrderOfATextOnly() {
        String head = "Posted 3/4/2019 7:12 am EST";
        assertThat(DayMonthOrder.ofText(Stream.of(head), List.of(), head))
                .isEqualTo(DayMonthOrder.MONTH_FIRST);
        String other = "Posted 3/4/2019 7.12 BST";
        assertThat(DayMonthOrder.ofText(Stream.of(other), List.of(), other))
                .isEqualTo(DayMonthOrder.DAY_FIRST);
    }

    @Test
    void fieldThatMayBeEitherDayIsEmpty() {
        assertThat(DateText.field("03/04/2017", DayMonthOrder.OPEN)).isEmpty();
        assertThat(DateText.field("13/04/2017", DayMonthOrder.OPEN).orElseThrow().edtf())
                .isEqualTo("2017-04-13");
        assertThat(DateText.field("04/04/2017", DayMonthOrder.OPEN).orElseThrow().edtf())
                .isEqualTo("2017-04-04");
        assertThat(DateText.field("03/04/2017", DayMonthOrder.MONTH_FIRST).orElseThrow().edtf())
                .isEqualTo("2017-03-04");
    }
}
