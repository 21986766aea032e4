package fasti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import fasti.pipeline.Fasti;
import fasti.resolve.TimeMention;
import fasti.resolve.Timex;
import fasti.time.CalendarPeriod;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ExpressionFuzzTest {
    private static final Fasti FASTI = Fasti.builder().build();

    @FuzzTest(maxDuration = "20m")
    void mentionsStandInOrderAndTheirDaysToo(FuzzedDataProvider data) {
        Optional<TimeValue> published =
                data.consumeBoolean()
                        ? Optional.of(
                                CalendarPeriod.day(
                                        LocalDate.ofEpochDay(data.consumeInt(-200_000, 200_000))))
                        : Optional.empty();
        String text =
                data.consumeBoolean() ? Phrases.text(data, 60) : data.consumeRemainingAsString();
        List<TimeMention> mentions = FASTI.tag(text, published);
        int last = 0;
        for (TimeMention mention : mentions) {
            assertThat(mention.expression().span().start()).isGreaterThanOrEqualTo(last);
            assertThat(mention.expression().span().end()).isLessThanOrEqualTo(text.length());
            last = mention.expression().span().end();
            assertHolds(mention);
        }
    }

    private static void assertHolds(TimeMention mention) {
        assertThat(mention.confidence()).isBetween(0.0, 1.0);
        for (Timex timex : mention.timexes()) {
            assertThat(timex.value()).isNotBlank();
        }
        mention.resolution().value().filter(TimeValue::isCalendar).ifPresent(v -> assertHolds(v));
    }

    private static void assertHolds(TimeValue value) {
        assertThat(value.edtf()).isNotBlank();
        if (value.start().isPresent() && value.end().isPresent()) {
            assertThat(value.start().get()).isBeforeOrEqualTo(value.end().get());
        }
    }
}
