package fasti.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as pages of several languages print them. */
class PrintedDatesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "printed-dates.tsv", delimiter = '\t', emptyValue = "")
    void dateIsFoundOrNone(String line, String date) {
        List<String> found = PrintedDates.find(line).stream().map(f -> f.date().edtf()).toList();
        assertThat(found).isEqualTo(date == null || date.isEmpty() ? List.of() : List.of(date));
    }

    @Test
    void figuresAreReadMonthFirstWhereThatIsTheCustom() {
        assertThat(PrintedDates.find("03/04/2019", true).get(0).date().edtf())
                .isEqualTo("2019-03-04");
        assertThat(PrintedDates.find("03/04/2019", false).get(0).date().edtf())
                .isEqualTo("2019-04-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-12-27?|2016-12-27?",
                "2011-03|2011-03",
                "2016|2016",
                "2016-12-01/2016-12-05|2016-12-01/2016-12-05",
                "2017-02-13T23:30:00+01:00|2017-02-13",
                "2017-02-13 10:32|2017-02-13",
                "20170213|2017-02-13",
                "Mon, 13 Feb 2017 10:00:00 GMT|2017-02-13",
                "Mon Feb 13 09:49:32 UTC 2017|2017-02-13",
                "1486980000|2017-02-13",
                "1486980000000|2017-02-13",
                "Sonntag, Dezember 16th, 2012, 7:05 pm|2012-12-16",
            })
    void fieldsAreReadInAnyForm(String wording, String edtf) {
        assertThat(DateText.read(wording).orElseThrow().edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource({"soon", "2016-13-01", "2016-02-30", "12", "yesterday at noon"})
    void whatIsNoDateIsEmpty(String wording) {
        assertThat(DateText.read(wording)).isEmpty();
    }
}
