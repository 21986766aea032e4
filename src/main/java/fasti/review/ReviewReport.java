package fasti.review;

import fasti.event.DocumentEvents;
import fasti.resolve.TimeMention;
import fasti.text.TextSpan;
import fasti.timeline.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the extraction is weak, by what reviewers did: how many events of each rule and of each
 * method were accepted as they were, edited, rejected and disputed. An event counts for the mention
 * that gave it its date.
 *
 * @param methods a line for each method, by name
 * @param rules a line for each rule of wording, by name
 * @param all one line over all
 */
public record ReviewReport(List<Line> methods, List<Line> rules, Line all) {

    public ReviewReport {
        methods = List.copyOf(methods);
        rules = List.copyOf(rules);
    }

    /** How many events of one kind came to what. */
    public record Line(
            String name, int accepted, int edited, int rejected, int disputed, int open) {
        static Line empty(String name) {
            return new Line(name, 0, 0, 0, 0, 0);
        }

        Line plus(Outcome outcome) {
            return new Line(
                    name,
                    accepted + (outcome == Outcome.ACCEPTED ? 1 : 0),
                    edited + (outcome == Outcome.EDITED ? 1 : 0),
                    rejected + (outcome == Outcome.REJECTED ? 1 : 0),
                    disputed + (outcome == Outcome.DISPUTED ? 1 : 0),
                    open + (outcome == Outcome.OPEN ? 1 : 0));
        }
    }

    private enum Outcome {
        ACCEPTED,
        EDITED,
        REJECTED,
        DISPUTED,
        OPEN;

        static Outcome of(Optional<Review> review) {
            return review.flatMap(Review::state)
                    .map(
                            state ->
                                    switch (state) {
                                        case ACCEPTED ->
                                                review.filter(Review::isEdited).isPresent()
                                                        ? EDITED
                                                        : ACCEPTED;
                                        case REJECTED -> REJECTED;
                                        case DISPUTED -> DISPUTED;
                                    })
                    .orElse(OPEN);
        }
    }

    /** Counts the events of a timeline. */
    public static ReviewReport of(ReviewedTimeline reviewed, List<DocumentEvents> documents) {
        Map<String, Map<TextSpan, String>> rules = rules(documents);
        Map<String, Line> byMethod = new TreeMap<>();
        Map<String, Line> byRule = new TreeMap<>();
        Line all = Line.empty("all");
        for (Event event : reviewed.timeline().events()) {
            Outcome outcome = Outcome.of(Optional.ofNullable(reviewed.reviews().get(event.id())));
            Event.Mention dating = dating(event);
            count(dating.method().json(), outcome, byMethod);
            count(rule(dating, rules), outcome, byRule);
            all = all.plus(outcome);
        }
        return new ReviewReport(
                new ArrayList<>(byMethod.values()), new ArrayList<>(byRule.values()), all);
    }

    private static void count(String name, Outcome outcome, Map<String, Line> lines) {
        lines.put(name, lines.getOrDefault(name, Line.empty(name)).plus(outcome));
    }

    private static Event.Mention dating(Event event) {
        return event.mentions().stream()
                .filter(m -> m.value().equals(event.when()))
                .findFirst()
                .orElse(event.mentions().get(0));
    }

    private static Map<String, Map<TextSpan, String>> rules(List<DocumentEvents> documents) {
        Map<String, Map<TextSpan, String>> rules = new HashMap<>();
        for (DocumentEvents document : documents) {
            Map<TextSpan, String> own = new HashMap<>();
            for (TimeMention mention : document.mentions()) {
                own.put(mention.expression().span(), mention.expression().rule());
            }
            rules.put(document.document().id(), own);
        }
        return rules;
    }

    private static String rule(Event.Mention mention, Map<String, Map<TextSpan, String>> rules) {
        return rules.getOrDefault(mention.evidence().document(), Map.of())
                .getOrDefault(mention.evidence().span(), "no time wording");
    }
}
