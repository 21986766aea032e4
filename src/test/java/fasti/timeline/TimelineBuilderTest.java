package fasti.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.event.DocumentEvents;
import fasti.event.Status;
import fasti.series.MarkedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {

    private static final DocumentEvents HARBOUR =
            MarkedText.dated(
                    "harbour",
                    "2014-12-23",
                    "Marines stormed the harbour of Aveiro on {December 18|2014-12-18}.\n"
                            + "On the same {Thursday|2014-12-18} parliament in Oslo chose a"
                            + " speaker.\n"
                            + "Dockers and the port of Aveiro signed a ceasefire on {Monday"
                            + "|2014-12-22}.");
    private static final DocumentEvents LATER =
            MarkedText.dated(
                    "later",
                    "2015-02-01",
                    "The harbour of Aveiro was stormed by marines on {December 18,"
                            + " 2014|2014-12-18}.\n"
                            + "A {2014|2014} ceasefire between dockers and the port of Aveiro"
                            + " holds.");

    @Test
    void oneEventOfTwoTextsIsOneWithBothMentions() {
        Event storm = find(build(HARBOUR, LATER), "stormed");
        assertThat(storm.documents()).isEqualTo(2);
        assertThat(storm.when().edtf()).isEqualTo("2014-12-18");
    }

    @Test
    void twoEventsOfOneDayStayTwo() {
        assertThat(build(HARBOUR).events()).hasSize(3);
    }

    @Test
    void visitsToTwoPlacesOnOneDayStayTwo() {
        DocumentEvents first =
                MarkedText.placed(
                        "first",
                        "2014-12-23",
                        "Faro",
                        "Minister Costa visited flooded streets of Faro on {Monday|2014-12-22}.");
        DocumentEvents second =
                MarkedText.placed(
                        "second",
                        "2014-12-23",
                        "Lagos",
                        "Minister Costa visited flooded streets of Lagos on {Monday|2014-12-22}.");
        assertThat(build(first, second).events()).hasSize(2);
    }

    @Test
    void meetingsOfOneWithTwoOthersOnOneDayStayTwo() {
        DocumentEvents first =
                MarkedText.dated(
                        "first",
                        "2014-12-23",
                        "In the morning Costa met Admiral Nunes on {Monday|2014-12-22}.");
        DocumentEvents second =
                MarkedText.dated(
                        "second",
                        "2014-12-23",
                        "Later on the mayor Costa met Bishop Pires on {Monday|2014-12-22}.");
        assertThat(build(first, second).events()).hasSize(2);
    }

    @Test
    void yearJoinsTheOnlyDayThatFits() {
        Event truce = find(build(HARBOUR, LATER), "ceasefire");
        assertThat(truce.when().edtf()).isEqualTo("2014-12-22");
        assertThat(truce.mentions()).extracting(m -> m.value().edtf()).contains("2014");
    }

    @Test
    void yearThatFitsTwoEventsStaysItsOwn() {
        DocumentEvents second =
                MarkedText.dated(
                        "second",
                        "2014-07-01",
                        "Dockers and the port of Aveiro signed a ceasefire on {June 3"
                                + "|2014-06-03}.");
        assertThat(build(HARBOUR, LATER, second).events())
                .extracting(e -> e.when().edtf())
                .contains("2014", "2014-06-03", "2014-12-22");
    }

    @Test
    void plannedAndHeldHasOccurred() {
        DocumentEvents plan =
                MarkedText.dated(
                        "plan",
                        "2015-05-01",
                        "Ministers of Spain and Portugal will meet in Faro on {May 12"
                                + "|2015-05-12}.");
        DocumentEvents held =
                MarkedText.dated(
                        "held",
                        "2015-05-14",
                        "Ministers of Spain and Portugal did meet in Faro on {Tuesday"
                                + "|2015-05-12}.");
        assertThat(build(plan).events().get(0).status()).isEqualTo(Status.PLANNED);
        Timeline both = build(plan, held);
        assertThat(both.events()).hasSize(1);
        assertThat(both.events().get(0).status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void sourcesThatDisagreeStayUnderAlternatives() {
        DocumentEvents other =
                MarkedText.dated(
                        "other",
                        "2015-01-10",
                        "Dockers and the port of Aveiro signed a ceasefire on {Tuesday"
                                + "|2014-12-23}.");
        DocumentEvents third =
                MarkedText.dated(
                        "third",
                        "2015-01-11",
                        "Dockers and the port of Aveiro signed a ceasefire on {Monday"
                                + "|2014-12-22}.");
        Event truce = find(build(HARBOUR, other, third), "ceasefire");
        assertThat(truce.when().edtf()).isEqualTo("2014-12-22");
        assertThat(truce.alternatives())
                .singleElement()
                .satisfies(a -> assertThat(a.when().edtf()).isEqualTo("2014-12-23"));
    }

    @Test
    void sameSentenceInTwoTextsIsOneVoice() {
        DocumentEvents reprint =
                MarkedText.dated(
                        "reprint",
                        "2014-12-24",
                        "Marines stormed the harbour of Aveiro on {December 18|2014-12-18}.");
        Event storm = find(build(HARBOUR, reprint), "stormed");
        assertThat(storm.documents()).isEqualTo(2);
        assertThat(storm.publishers()).isEqualTo(1);
    }

    @Test
    void correctedDateKeepsTheId() {
        DocumentEvents before =
                MarkedText.dated(
                        "a", "2014-12-23", "Marines stormed Aveiro on {Friday|2014-12-19}.");
        DocumentEvents after =
                MarkedText.dated(
                        "b", "2014-12-30", "Marines stormed Aveiro on {Friday|2014-12-26}.");
        assertThat(build(before).events().get(0).id()).isEqualTo(build(after).events().get(0).id());
        assertThat(build(before, after).events()).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void orderOfDocumentsPlaysNoPart() {
        List<DocumentEvents> documents = new ArrayList<>(List.of(HARBOUR, LATER));
        for (int i = 0; i < 40; i++) {
            documents.add(
                    MarkedText.dated(
                            "d" + i,
                            "2014-12-" + (10 + i % 20),
                            "Boat "
                                    + i % 7
                                    + " of Captain Silva left Faro on {that day|2014-12-0"
                                    + (1 + i % 5)
                                    + "} for the {2014|2014} season with "
                                    + i
                                    + " sailors."));
        }
        Timeline first = TimelineBuilder.english().build(documents);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(TimelineBuilder.english().build(documents)).isEqualTo(first);
        }
    }

    /** Texts of one day that share a word and little else. */
    private static List<DocumentEvents> ofOneDay(int texts) {
        List<DocumentEvents> documents = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            int n = i / 2;
            String text = "Skipper" + n + " and mate" + n + " took cargo" + n;
            documents.add(
                    MarkedText.dated(
                            "d" + i,
                            "2014-12-23",
                            text + " to the harbour on {Monday|2014-12-22}."));
        }
        return documents;
    }

    @Test
    void dayWithTooMuchToCompareIsReported() {
        List<String> notes = TimelineBuilder.english().build(ofOneDay(400)).notes();
        assertThat(notes).singleElement().asString().startsWith("2014-12-22: ");
    }

    @Test
    void quietDayIsNotReported() {
        assertThat(TimelineBuilder.english().build(ofOneDay(40)).notes()).isEmpty();
    }

    @Test
    void twoTextsOfEachEventOfHotDayMeetInAnyOrder() {
        List<DocumentEvents> documents = new ArrayList<>(ofOneDay(400));
        Timeline first = TimelineBuilder.english().build(documents);
        assertThat(first.events()).hasSize(200).allMatch(e -> e.documents() == 2);
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(TimelineBuilder.english().build(documents)).isEqualTo(first);
        }
    }

    @Test
    void dayOfWhichLaterTextsSpeakOutranksOthers() {
        List<Timeline.Day> days = build(HARBOUR, LATER).days();
        assertThat(days).extracting(d -> d.date().toString()).contains("2014-12-18", "2014-12-22");
        assertThat(days.get(0).salience()).isGreaterThan(days.get(1).salience());
    }

    private static Timeline build(DocumentEvents... documents) {
        return TimelineBuilder.english().build(List.of(documents));
    }

    private static Event find(Timeline timeline, String word) {
        return timeline.events().stream()
                .filter(e -> e.title().contains(word))
                .findFirst()
                .orElseThrow();
    }
}
