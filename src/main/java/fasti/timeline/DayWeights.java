package fasti.timeline;

import fasti.event.DocumentEvents;
import fasti.event.EventMention;
import fasti.event.Status;
import fasti.resolve.Method;
import fasti.resolve.TimeMention;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weighs days by what happened on them: how many documents speak of a day, and how many still do
 * two days later or more. A mention counts for more where it is sure, and where it tells an event
 * in words that the documents have in common; "today" says more of the document than of the day. A
 * day loses a little to its neighbours, so that the report's day does not pass for the event's.
 */
final class DayWeights {
    private static final int LATER_DAYS = 2;
    private static final double PLANNED = 0.4;
    private static final double BY_CONTEXT = 0.5;
    private static final double OF_TODAY = 0.25;
    private static final double OFF_SUBJECT = 0.6;
    private static final double ON_SUBJECT_SHARE = 0.25;
    private static final double LOST_TO_NEIGHBOURS = 0.2;
    private static final int NEIGHBOURS = 2;

    private final Vocabulary vocabulary;
    private final Map<LocalDate, Map<String, Voice>> voices = new HashMap<>();

    /** What one document says of a day, by its strongest mention. */
    private record Voice(double weight, boolean later) {}

    private DayWeights(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static DayWeights of(
            List<DocumentEvents> documents,
            List<Contribution> contributions,
            Vocabulary vocabulary) {
        DayWeights weights = new DayWeights(vocabulary);
        contributions.forEach(weights::add);
        for (DocumentEvents document : documents) {
            Optional<LocalDate> spoken = document.anchor().day();
            document.idle().forEach(m -> weights.add(m, document.document().id(), spoken));
        }
        return weights;
    }

    private void add(Contribution c) {
        EventMention event = c.event();
        double planned = event.status() == Status.PLANNED ? PLANNED : 1;
        double weight = weight(event.time(), event.when(), c.spoken()) * relevance(event) * planned;
        add(event.when(), c.document(), c.spoken(), weight);
    }

    private void add(TimeMention idle, String document, Optional<LocalDate> spoken) {
        Optional<TimeValue> when = idle.resolution().value();
        when.ifPresent(w -> add(w, document, spoken, weight(idle, w, spoken) * OFF_SUBJECT));
    }

    private static double weight(TimeMention mention, TimeValue when, Optional<LocalDate> spoken) {
        boolean today = spoken.isPresent() && ExactDay.of(when).equals(spoken);
        double kind =
                mention.method() == Method.CONTEXT
                        ? BY_CONTEXT
                        : mention.method() == Method.RELATIVE && today ? OF_TODAY : 1;
        return mention.confidence() * kind;
    }

    /** 1 where a word of the title stands in a quarter of the documents. */
    private double relevance(EventMention event) {
        double share = Math.min(1, vocabulary.largestShare(event.title()) / ON_SUBJECT_SHARE);
        return OFF_SUBJECT + (1 - OFF_SUBJECT) * share;
    }

    private void add(TimeValue when, String document, Optional<LocalDate> spoken, double weight) {
        Optional<LocalDate> day = ExactDay.of(when);
        if (day.isEmpty() || spoken.isEmpty()) {
            return;
        }
        long lag = ChronoUnit.DAYS.between(day.get(), spoken.get());
        voices.computeIfAbsent(day.get(), d -> new HashMap<>())
                .merge(
                        document,
                        new Voice(weight, lag >= LATER_DAYS),
                        (a, b) -> a.weight() >= b.weight() ? a : b);
    }

    /** How much a day stands out, 0 to 1. */
    double of(LocalDate day) {
        double around = 0;
        for (int i = 1; i <= NEIGHBOURS; i++) {
            around += weight(day.minusDays(i)) + weight(day.plusDays(i));
        }
        double weight = weight(day) - LOST_TO_NEIGHBOURS * around / (2 * NEIGHBOURS);
        return Salience.scaled(Math.max(0, weight + 3));
    }

    private double weight(LocalDate day) {
        double all = 0;
        double later = 0;
        for (Voice voice : voices.getOrDefault(day, Map.of()).values()) {
            all += voice.weight();
            later += voice.later() ? voice.weight() : 0;
        }
        return Math.log1p(rounded(all)) + Math.log1p(rounded(later));
    }

    /** Sums of the same figures in another order are the same sum. */
    private static double rounded(double sum) {
        return Math.round(sum * 1e6) / 1e6;
    }
}
