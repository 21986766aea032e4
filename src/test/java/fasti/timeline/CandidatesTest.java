package fasti.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.event.DocumentEvents;
import fasti.event.EventMention;
import fasti.series.MarkedText;
import fasti.time.DaySpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private final Candidates candidates = new Candidates();

    @Test
    void clusterThatSharesTooLittleIsLeftAside() {
        List<Cluster> clusters = clusters(2);
        candidates.add(clusters.get(0), 1, false);
        candidates.add(clusters.get(1), 6, false);
        assertThat(candidates.likely(10)).containsExactly(clusters.get(1));
        assertThat(candidates.left()).isZero();
    }

    @Test
    void twoNamesMayMakeUpForFewWords() {
        List<Cluster> clusters = clusters(1);
        candidates.add(clusters.get(0), 1, true);
        candidates.add(clusters.get(0), 1, true);
        assertThat(candidates.likely(100)).containsExactly(clusters.get(0));
    }

    @Test
    void ofTooManyTheHeaviestStayInTheirOrder() {
        List<Cluster> clusters = clusters(Candidates.MOST + 10);
        for (int i = 0; i < clusters.size(); i++) {
            candidates.add(clusters.get(i), i < 10 ? 8 : 9, false);
        }
        assertThat(candidates.likely(10))
                .containsExactlyElementsOf(clusters.subList(10, clusters.size()));
        assertThat(candidates.left()).isEqualTo(10);
    }

    @Test
    void ofEquallyHeavyTheFirstStay() {
        List<Cluster> clusters = clusters(Candidates.MOST + 10);
        clusters.forEach(c -> candidates.add(c, 9, false));
        assertThat(candidates.likely(10))
                .containsExactlyElementsOf(clusters.subList(0, Candidates.MOST));
    }

    @Test
    void nothingIsKeptOfTheMentionBefore() {
        List<Cluster> clusters = clusters(1);
        candidates.add(clusters.get(0), 9, false);
        candidates.clear();
        candidates.add(clusters.get(0), 1, false);
        assertThat(candidates.likely(10)).isEmpty();
    }

    private static List<Cluster> clusters(int count) {
        DocumentEvents document =
                MarkedText.dated("d", "2014-12-23", "Boats left on {Monday|2014-12-22}.");
        EventMention event = document.events().get(0);
        Contribution one =
                new Contribution(
                        event,
                        DaySpan.of(event.when()).orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        "d",
                        Vocabulary.of(List.of(document.events())).features(event));
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clusters.add(new Cluster(one, i));
        }
        return clusters;
    }
}
