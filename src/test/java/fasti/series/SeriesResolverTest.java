package fasti.series;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.event.DocumentEvents;
import fasti.event.EventMention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeriesResolverTest {
    private static final DocumentEvents REVIEW =
            MarkedText.dated(
                    "review",
                    "2015-11-20",
                    "The fourth round of the Lisbon fisheries talks began on {November"
                            + " 17|2015-11-17} with all coastal states.\n"
                            + "Three rounds of the negotiations took place on {March"
                            + " 3-4|2015-03-03/2015-03-04}, {May 12-13|2015-05-12/2015-05-13} and"
                            + " {September 8-9|2015-09-08/2015-09-09}.\n"
                            + "The second round of the Lisbon discussions in {May|2015-05} brought"
                            + " an agreement on cod. The parties used the third round of the"
                            + " process to count boats.");
    private static final DocumentEvents PREVIEW =
            MarkedText.dated(
                    "preview",
                    "2015-05-11",
                    "Observers will attend the Lisbon meeting on {May"
                            + " 12-13|2015-05-12/2015-05-13}, the minister said.\n"
                            + "\"It has the same format in which the first meeting was held,\" she"
                            + " said.\n"
                            + "Between these two rounds the port of Faro hosted a meeting of"
                            + " skippers.");

    @Test
    void listInOneSentenceNumbersItsRounds() {
        assertThat(members(read(REVIEW)))
                .containsExactly(
                        "1 2015-03-03/2015-03-04",
                        "2 2015-05-12/2015-05-13",
                        "3 2015-09-08/2015-09-09",
                        "4 2015-11-17/");
    }

    @Test
    void undatedRoundTakesTheDateOfItsSeries() {
        assertThat(read(REVIEW).rounds())
                .anySatisfy(
                        round -> {
                            assertThat(round.event().evidence().wording())
                                    .isEqualTo("the third round of the process");
                            assertThat(round.event().when().edtf())
                                    .isEqualTo("2015-09-08/2015-09-09");
                        });
    }

    @Test
    void coarseMentionJoinsItsRound() {
        assertThat(read(REVIEW).rounds())
                .anySatisfy(
                        round -> {
                            assertThat(round.event().when().edtf()).isEqualTo("2015-05");
                            assertThat(round.ordinal()).isEqualTo(2);
                        });
    }

    @Test
    void meetingInAnotherTextIsNumberedByItsDate() {
        assertThat(ordinals(read(REVIEW, PREVIEW), "preview")).containsExactly(2, 1);
    }

    @Test
    void eventBetweenTwoRoundsIsBoundedByTheReportToo() {
        EventMention between = read(REVIEW, PREVIEW).between().get(0);
        assertThat(between.when().edtf()).isEqualTo("[2015-03-05..2015-05-10]");
        assertThat(between.title()).isEqualTo("Port of Faro hosted a meeting of skippers");
        assertThat(between.actors()).containsExactly("Faro");
    }

    @Test
    void previousRoundIsCountedFromTheOneSpokenOf() {
        DocumentEvents later =
                MarkedText.dated(
                        "later",
                        "2015-12-01",
                        "The fourth round of the Lisbon talks ended without a deal. In the"
                                + " previous round the states had come close.");
        assertThat(ordinals(read(REVIEW, later), "later")).containsExactly(4, 3);
    }

    @Test
    void bareNumeralsBelongToKnownTalks() {
        DocumentEvents later =
                MarkedText.dated(
                        "later", "2015-12-01", "Few remember Lisbon-3 or even Lisbon II today.");
        assertThat(ordinals(read(REVIEW, later), "later")).containsExactly(3, 2);
    }

    @Test
    void bareNumeralsOfUnknownNamesAreNoSeries() {
        DocumentEvents war =
                MarkedText.dated(
                        "war", "2015-12-01", "World War II and Apollo-11 on {July 20|1969-07-20}.");
        assertThat(read(war).series()).isEmpty();
    }

    @Test
    void summitsAreNamedByTheirNumber() {
        DocumentEvents summit =
                MarkedText.dated(
                        "summit",
                        "2012-05-20",
                        "The 38th G8 summit was held in Camp David on {May"
                                + " 18-19|2012-05-18/2012-05-19}.");
        Series series = read(summit).series().get(0);
        assertThat(series.name()).isEqualTo("G8 summit");
        assertThat(series.members().get(0).title()).isEqualTo("38th G8 summit");
    }

    @Test
    void roundsOfACupAreNamedByTheCup() {
        DocumentEvents chess =
                MarkedText.dated(
                        "chess",
                        "2014-08-30",
                        "The third round of the Tagus Cup was played on {Friday|2014-08-29}. The"
                                + " second round of the Tagus Cup took place on"
                                + " {Thursday|2014-08-28}.");
        assertThat(members(read(chess))).containsExactly("2 2014-08-28");
        assertThat(read(chess).series().get(0).name()).isEqualTo("Tagus Cup");
    }

    @Test
    void articleIsNoName() {
        DocumentEvents golf =
                MarkedText.dated(
                        "golf",
                        "2014-08-30",
                        "Listeners follow the third round of The Masters on {Friday|2014-08-29}."
                                + " At The forum 20 guests spoke on {Thursday|2014-08-28}.");
        assertThat(read(golf).series()).extracting(Series::name).containsExactly("Masters");
    }

    @Test
    void whoSaysSoIsNoPartOfAnEventBetweenTwoRounds() {
        DocumentEvents said =
                MarkedText.dated(
                        "said",
                        "2015-05-11",
                        "Observers will attend the Lisbon meeting on {May"
                                + " 12-13|2015-05-12/2015-05-13}. It follows the first meeting.\n"
                                + "Between these two rounds, the minister said, the town hall of the"
                                + " old port hosted a long meeting of skippers from Portugal, Spain"
                                + " and Iceland in Faro.");
        EventMention between = read(REVIEW, said).between().get(0);
        assertThat(between.title())
                .isEqualTo("Town hall of the old port hosted a long meeting of skippers");
        assertThat(between.actors()).containsExactly("Portugal", "Spain", "Iceland");
        assertThat(between.places()).containsExactly("Faro");
    }

    @Test
    void gapBetweenTwoKnownRoundsIsCounted() {
        DocumentEvents counted =
                MarkedText.dated(
                        "counted",
                        "2013-12-01",
                        "The second round of the Porto talks took place on {March 1|2013-03-01}."
                                + " The Porto talks resumed on {May 1|2013-05-01}. The fourth"
                                + " round of the Porto talks took place on {July 1|2013-07-01}.");
        assertThat(members(read(counted)))
                .containsExactly("2 2013-03-01", "3 2013-05-01", "4 2013-07-01");
    }

    @Test
    void firstMeetingSinceAYearIsTheFirstOfNothing() {
        DocumentEvents since =
                MarkedText.dated(
                        "since",
                        "2015-12-01",
                        "It was the first meeting since {2012|2012} of the two ministers of the"
                                + " Lisbon talks.");
        assertThat(ordinals(read(REVIEW, since), "since")).isEmpty();
    }

    @Test
    void orderOfDocumentsPlaysNoPart() {
        List<DocumentEvents> documents = new ArrayList<>(List.of(REVIEW, PREVIEW));
        SeriesReading first = SeriesResolver.english().resolve(documents);
        Collections.shuffle(documents, new Random(7));
        Collections.reverse(documents);
        assertThat(SeriesResolver.english().resolve(documents)).isEqualTo(first);
    }

    private static SeriesReading read(DocumentEvents... documents) {
        return SeriesResolver.english().resolve(List.of(documents));
    }

    private static List<String> members(SeriesReading reading) {
        return reading.series().get(0).members().stream()
                .map(m -> m.ordinal() + " " + m.when().edtf())
                .toList();
    }

    private static List<Integer> ordinals(SeriesReading reading, String document) {
        return reading.rounds().stream()
                .filter(r -> r.event().evidence().document().equals(document))
                .map(RoundMention::ordinal)
                .toList();
    }
}
