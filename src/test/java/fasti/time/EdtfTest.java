package fasti.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EdtfTest {

    @ParameterizedTest
    @CsvFileSource(resources = "edtf.tsv", delimiter = '\t', emptyValue = "", nullValues = "null")
    void readsAndWritesBack(String edtf, String back, String start, String end) {
        Optional<TimeValue> value = Edtf.parse(edtf == null ? "" : edtf);
        if (back.equals("!")) {
            assertThat(value).isEmpty();
            return;
        }
        assertThat(value.map(TimeValue::edtf)).contains(back);
        assertThat(value.flatMap(TimeValue::start)).isEqualTo(day(start));
        assertThat(value.flatMap(TimeValue::end)).isEqualTo(day(end));
    }

    private static Optional<LocalDate> day(String written) {
        return written.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    @Test
    void allThatIsWrittenIsReadBack() {
        for (Granularity unit : Granularity.values()) {
            if (unit.isFinerThan(Granularity.DAY)) {
                continue;
            }
            for (int year : new int[] {-479, 0, 476, 1850, 2016}) {
                CalendarPeriod period = CalendarPeriod.containing(unit, LocalDate.of(year, 7, 14));
                assertThat(Edtf.parse(period.edtf()).map(TimeValue::edtf)).contains(period.edtf());
                assertThat(Edtf.parse(period.edtf()).flatMap(TimeValue::end))
                        .isEqualTo(period.end());
            }
        }
    }
}
