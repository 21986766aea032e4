package fasti.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    private static final Optional<LocalDate> TUESDAY = Optional.of(LocalDate.of(2017, 11, 14));

    @ParameterizedTest
    @CsvSource({
        "2016-12-27?, 2016-12-27?",
        "2011, 2011",
        "2011-03, 2011-03",
        "27 December 2016, 2016-12-27",
        "March 2011, 2011-03",
        "mid March 2011, 2011-03",
        "last Friday, 2017-11-10",
        "yesterday, 2017-11-13",
        "last week, 2017-11-06/2017-11-12",
        "two Fridays ago, 2017-11-03",
        "Thanksgiving 2015, 2015-11-26",
        "Christmas Eve 2016, 2016-12-24",
        "since 2012, 2012/.."
    })
    void wordsComeToThisValue(String words, String edtf) {
        assertThat(TypedDate.parse(words, TUESDAY).map(TimeValue::edtf)).contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "three days", "February 30", "may have", "1,2,3,4,5"})
    void whatIsNoDateGivesNothing(String words) {
        assertThat(TypedDate.parse(words, TUESDAY)).isEmpty();
    }

    @Test
    void nothingIsCountedFromToday() {
        assertThat(TypedDate.parse("last Friday", Optional.empty())).isEmpty();
        assertThat(TypedDate.parse("yesterday", Optional.empty())).isEmpty();
    }

    @Test
    void longInputIsRefusedAtOnce() {
        assertThat(TypedDate.parse("may ".repeat(10_000), TUESDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "tr-TR", "ar-EG", "fa-IR"})
    void theMachinesLocaleDoesNotCount(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(TypedDate.parse("Labor Day 2013", TUESDAY).map(TimeValue::edtf))
                    .contains("2013-09-02");
            assertThat(TypedDate.parse("two Fridays ago", TUESDAY).map(TimeValue::edtf))
                    .contains("2017-11-03");
        } finally {
            Locale.setDefault(before);
        }
    }
}
