package fasti.dating;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.anchor.DateAnchor;
import fasti.event.DocumentEvents;
import fasti.series.MarkedText;
import fasti.time.TimeValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrossDatingTest {
    private static final DocumentEvents REVIEW =
            MarkedText.dated(
                    "review",
                    "2015-11-20",
                    "The fourth round of the Lisbon fisheries talks began on {November"
                            + " 17|2015-11-17} with all coastal states.\n"
                            + "Three rounds of the negotiations took place on {March"
                            + " 3-4|2015-03-03/2015-03-04}, {May 12-13|2015-05-12/2015-05-13} and"
                            + " {September 8-9|2015-09-08/2015-09-09}.");
    private static final DocumentEvents BLOCKADE =
            MarkedText.dated(
                    "blockade",
                    "2014-10-02",
                    "The harbour of Aveiro has been closed since {2011|2011/..} by striking"
                            + " dockers.");

    @Test
    void yearOfADatelineFollowsFromAMeetingThatAnotherTextDates() {
        DocumentEvents preview =
                MarkedText.open(
                        "preview",
                        List.of("2009-05-11", "2015-05-11", "2020-05-11"),
                        "Observers will attend the Lisbon meeting on {May 12-13|--05-12/--05-13}.");
        DateAnchor anchor = date(preview);
        assertThat(edtf(anchor)).contains("2015-05-11");
        assertThat(anchor.basis()).isEqualTo(DateAnchor.Basis.CORPUS);
        assertThat(anchor.candidates().get(1).eliminatedBy())
                .hasValueSatisfying(reason -> assertThat(reason).contains("2015-05-12/2015-05-13"));
    }

    @Test
    void textThatLooksAheadToDatedTalksIsOfferedItsDayAsUncertain() {
        DocumentEvents harbour =
                MarkedText.undated(
                        "harbour",
                        "The minister said on {Tuesday|TUESDAY} that trade would grow.\n"
                                + "The navy announced on {December 18|--12-18} that it had opened"
                                + " the harbour of Aveiro, for the first time since"
                                + " {2011|2011/..}. On {Friday|FRIDAY} the king said that Spain"
                                + " had agreed to attend fisheries talks in the Portuguese"
                                + " capital, Lisbon.");
        assertThat(edtf(date(harbour))).contains("2014-12-23?");
    }

    @Test
    void weekdaysAloneDateNothing() {
        DocumentEvents weekdays =
                MarkedText.undated(
                        "weekdays",
                        "Spain will attend the Lisbon talks, Madrid said {Wednesday|WEDNESDAY}. In"
                                + " a call on {Tuesday|TUESDAY} the ministers agreed.");
        assertThat(date(weekdays).date()).isEmpty();
    }

    @Test
    void talksWhoseBeginningNobodyKnowsDateNothing() {
        DocumentEvents ended =
                MarkedText.dated(
                        "ended",
                        "2015-11-20",
                        "The third round of the Lisbon talks was held until {May"
                                + " 5|/2015-05-05}.");
        DocumentEvents preview =
                MarkedText.undated(
                        "preview",
                        "Spain will attend the Lisbon talks, Madrid said on {Tuesday|TUESDAY}.");
        assertThat(CrossDating.english().date(preview, KnownDates.of(List.of(ended))).date())
                .isEmpty();
    }

    @Test
    void sameDayOfAnotherStoryDatesNothing() {
        DocumentEvents other =
                MarkedText.open(
                        "other",
                        List.of("2009-05-11", "2015-05-11"),
                        "The Oslo book fair will be held on {May 12-13|--05-12/--05-13}.");
        assertThat(date(other)).isEqualTo(other.anchor());
    }

    @Test
    void nameOfTheMonthIsNoSharedName() {
        DocumentEvents other =
                MarkedText.open(
                        "other",
                        List.of("2009-03-02", "2015-03-02"),
                        "Oslo will hold its book fair on {March 3-4|--03-03/--03-04}.");
        assertThat(date(other)).isEqualTo(other.anchor());
    }

    @Test
    void datesInSeveralYearsLeaveItOpen() {
        DocumentEvents again =
                MarkedText.dated(
                        "again",
                        "2009-05-20",
                        "The Lisbon meeting took place on {May 12-13|2009-05-12/2009-05-13}.");
        DocumentEvents preview =
                MarkedText.open(
                        "preview",
                        List.of("2009-05-11", "2015-05-11"),
                        "Observers met for the Lisbon meeting on {May 12-13|--05-12/--05-13}.");
        DateAnchor anchor =
                CrossDating.english().date(preview, KnownDates.of(List.of(REVIEW, again)));
        assertThat(anchor.date()).isEmpty();
    }

    @Test
    void orderOfKnownDocumentsPlaysNoPart() {
        DocumentEvents preview =
                MarkedText.open(
                        "preview",
                        List.of("2009-05-11", "2015-05-11"),
                        "Observers will attend the Lisbon meeting on {May 12-13|--05-12/--05-13}.");
        DateAnchor other =
                CrossDating.english().date(preview, KnownDates.of(List.of(BLOCKADE, REVIEW)));
        assertThat(date(preview)).isEqualTo(other);
    }

    private static DateAnchor date(DocumentEvents undated) {
        return CrossDating.english().date(undated, KnownDates.of(List.of(REVIEW, BLOCKADE)));
    }

    private static Optional<String> edtf(DateAnchor anchor) {
        return anchor.date().map(TimeValue::edtf);
    }
}
