package fasti.serve;

import fasti.render.TimelineFile;
import fasti.resolve.TypedDate;
import fasti.review.Decision;
import fasti.review.DecisionLine;
import fasti.review.DecisionLog;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the page may ask, each by its path after the token. */
final class Endpoints {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            v ->
                                    v.withValueInclusion(
                                            com.fasterxml.jackson.annotation.JsonInclude.Include
                                                    .NON_ABSENT))
                    .build();

    private static final Map<String, List<String>> METHODS =
            Map.of(
                    "", List.of("GET"),
                    "data", List.of("GET"),
                    "reading", List.of("GET"),
                    "decisions", List.of("GET", "POST"),
                    "preview", List.of("POST"));

    private final ReviewDesk desk;

    Endpoints(ReviewDesk desk) {
        this.desk = desk;
    }

    /** The methods of a path; empty where there is nothing. */
    static Optional<List<String>> methods(String path) {
        return Optional.ofNullable(METHODS.get(path));
    }

    /**
     * Answers.
     *
     * @throws IllegalArgumentException where the request makes no sense; the message says why
     */
    Answer get(String path, Query query) throws IOException {
        return switch (path) {
            case "" -> Answer.page(desk.page());
            case "data" -> Answer.json(desk.data());
            case "reading" -> reading(query);
            case "decisions" -> Answer.json(decisions(desk.log(), since(query), Optional.empty()));
            default -> throw new IllegalArgumentException(path);
        };
    }

    /**
     * Answers; a decision is on the disk before.
     *
     * @throws IllegalArgumentException where the request makes no sense; the message says why
     */
    Answer post(String path, Query query, String body) throws IOException {
        Decision decision = decision(body);
        if (path.equals("preview")) {
            return Answer.json(MAPPER.writeValueAsString(desk.preview(decision)));
        }
        DecisionLog log = desk.decide(decision);
        return Answer.json(decisions(log, since(query), Optional.of(decision)));
    }

    /** The decision in a request; who decides is the server's to say. */
    private Decision decision(String body) {
        try {
            if (!(MAPPER.readTree(body) instanceof ObjectNode object)) {
                throw new IllegalArgumentException("a decision is a JSON object");
            }
            object.put("by", desk.reviewer());
            return DecisionLine.parse(object.toString());
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    /**
     * The decisions that a page lacks which has so many: none, the one it has just made, or all, as
     * those of others may stand anywhere in time.
     */
    private static String decisions(DecisionLog log, int since, Optional<Decision> made) {
        List<Decision> all = log.decisions();
        List<Decision> lacking =
                all.size() == since
                        ? List.of()
                        : made.filter(d -> all.size() == since + 1).map(List::of).orElse(all);
        ObjectNode answer = MAPPER.createObjectNode();
        made.ifPresent(d -> answer.put("saved", d.id()));
        ArrayNode lines = answer.putArray("decisions");
        lacking.forEach(d -> lines.add(MAPPER.readTree(DecisionLine.write(d))));
        return answer.toString();
    }

    private static int since(Query query) {
        String since = query.value("since").orElse("0");
        try {
            return Integer.parseInt(since);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("since: not a number: " + since, e);
        }
    }

    /** How words are read as a date: {@code {"when":{…}}}, or {@code {"reason":…}}. */
    private static Answer reading(Query query) {
        String words = query.value("words").orElse("");
        ObjectNode answer = MAPPER.createObjectNode();
        TypedDate.parse(words, query.value("reference").map(Endpoints::day))
                .map(TimelineFile.When::of)
                .ifPresentOrElse(
                        when -> answer.set("when", MAPPER.valueToTree(when)),
                        () -> answer.put("reason", "not understood as a date"));
        return Answer.json(answer.toString());
    }

    private static LocalDate day(String iso) {
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("reference: not a day: " + iso, e);
        }
    }
}
