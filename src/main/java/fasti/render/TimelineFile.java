package fasti.render;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import fasti.review.ReviewedTimeline;
import fasti.time.TimeValue;
import fasti.timeline.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A timeline in the exact shape of timeline.json: the components of these records are its fields,
 * in their order. Optional components without a value are absent in the file; only {@link
 * Published#edtf()} is written as null. Figures between 0 and 1 carry at most four decimals.
 *
 * <p>What each field means stands in the JSON Schema, {@link TimelineJson#schema()}.
 */
@JsonPropertyOrder({
    "schemaVersion",
    "range",
    "documents",
    "events",
    "series",
    "days",
    "unresolved"
})
public record TimelineFile(
        String schemaVersion,
        ChartRange range,
        List<Source> documents,
        List<Event> events,
        List<Series> series,
        List<Day> days,
        List<Unresolved> unresolved) {

    /** The version of the shape that this program writes. */
    public static final String SCHEMA_VERSION = "1.0";

    public TimelineFile {
        require(range, "range");
        documents = List.copyOf(documents);
        events = List.copyOf(events);
        series = List.copyOf(series);
        days = List.copyOf(days);
        unresolved = LazyList.kept(unresolved);
    }

    /** The file for a timeline that nobody has reviewed. */
    public static TimelineFile of(Timeline timeline, ChartRange range) {
        return of(ReviewedTimeline.unreviewed(timeline), range);
    }

    /** The file for a timeline; the range only says which events are {@link Event#inRange()}. */
    public static TimelineFile of(ReviewedTimeline timeline, ChartRange range) {
        return new TimelineFileBuilder(range).build(timeline);
    }

    /** The file for a timeline, with the range fitted to its events that were not rejected. */
    public static TimelineFile fitted(ReviewedTimeline timeline) {
        return of(timeline, ChartRange.fitting(TimelineFileBuilder.shown(timeline)));
    }

    /** A document that was read. */
    public record Source(
            String id,
            String path,
            Optional<String> title,
            Optional<String> url,
            Optional<String> source,
            String sha256,
            Published published,
            List<String> warnings) {

        public Source {
            require(id, "id");
            require(path, "path");
            require(published, "published");
            warnings = List.copyOf(warnings);
        }
    }

    /** The date a document speaks from, and what it rests on. */
    public record Published(
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> edtf,
            String basis,
            Optional<String> bounds,
            double confidence,
            List<String> explanation,
            List<Candidate> candidates) {

        public Published {
            require(basis, "basis");
            confidence = rounded(confidence);
            explanation = List.copyOf(explanation);
            candidates = List.copyOf(candidates);
        }
    }

    /** A date that was considered for a document. */
    public record Candidate(String edtf, double confidence, Optional<String> eliminatedBy) {

        public Candidate {
            require(edtf, "edtf");
            confidence = rounded(confidence);
        }
    }

    /** Something that happened, is planned or is claimed, with all that speaks for it. */
    public record Event(
            String id,
            String title,
            String type,
            When when,
            String status,
            Optional<Round> series,
            List<String> actors,
            List<String> places,
            double salience,
            boolean inRange,
            List<Mention> mentions,
            List<Alternative> alternatives,
            Corroboration corroboration,
            Optional<Review> review) {

        public Event {
            require(id, "id");
            require(title, "title");
            require(type, "type");
            require(when, "when");
            require(status, "status");
            require(corroboration, "corroboration");
            actors = List.copyOf(actors);
            places = List.copyOf(places);
            salience = rounded(salience);
            mentions = LazyList.kept(mentions);
            alternatives = List.copyOf(alternatives);
        }

        /** The title to show: a person's, else the machine's. */
        @JsonIgnore
        public String shownTitle() {
            return review.flatMap(Review::title).orElse(title);
        }

        /** The date to show: a person's, else the machine's. */
        @JsonIgnore
        public When shownWhen() {
            return review.flatMap(Review::when).orElse(when);
        }

        /** The status to show: a person's, else the machine's. */
        @JsonIgnore
        public String shownStatus() {
            return review.flatMap(Review::status).orElse(status);
        }

        /** Whether a person has said that it is no event. */
        @JsonIgnore
        public boolean rejected() {
            return review.filter(r -> r.isState("rejected")).isPresent();
        }
    }

    /**
     * When it was.
     *
     * @param edtf the value in EDTF, such as {@code 2016-12-22} or {@code 2015-09-30/..}
     * @param start the first full day; absent where the beginning is not known
     * @param end the last full day, inclusive; absent where it is open or not known
     * @param precision day, range, week, month, quarter, season, year, decade, century or bounded
     * @param display the value in words: "23–24 January 2017"
     */
    public record When(
            String edtf,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            String precision,
            String display) {

        /** Refuses a date without any day, and one that ends before it begins. */
        public When {
            require(edtf, "edtf");
            require(precision, "precision");
            require(display, "display");
            if (start.isEmpty() && end.isEmpty()) {
                throw new IllegalArgumentException("neither start nor end: " + edtf);
            }
            if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
                throw new IllegalArgumentException("ends before it begins: " + edtf);
            }
        }

        /** Refuses a value that does not stand on the calendar. */
        public static When of(TimeValue value) {
            if (!value.isCalendar()) {
                throw new IllegalArgumentException("not on the calendar: " + value);
            }
            return new When(
                    value.edtf(),
                    value.start(),
                    value.end(),
                    value.accept(new PrecisionNamer()),
                    value.accept(new DateDisplay()));
        }

        /** Whether it has no end yet: "since 2012". */
        @JsonIgnore
        public boolean goesOn() {
            return edtf.endsWith("/..");
        }

        /** Whether it began and nobody said when it ended: "began on October 31". */
        @JsonIgnore
        public boolean endUnknown() {
            return edtf.endsWith("/");
        }

        /** Whether it was inferred and is not certain: {@code 2016-12-22?}. */
        @JsonIgnore
        public boolean inferred() {
            return edtf.indexOf('?') >= 0 || edtf.indexOf('%') >= 0;
        }

        /** Whether it is only about then: {@code 2011-04~}. */
        @JsonIgnore
        public boolean approximate() {
            return edtf.indexOf('~') >= 0 || edtf.indexOf('%') >= 0;
        }

        /** Whether it happened once, at an unknown day within bounds. */
        @JsonIgnore
        public boolean bounded() {
            return precision.equals("bounded");
        }
    }

    /** The nth of a series. */
    public record Round(String id, int ordinal) {
        public Round {
            require(id, "id");
        }
    }

    /** A place in a document that speaks of an event; offsets count code points. */
    public record Mention(
            String document,
            String wording,
            String value,
            int start,
            int end,
            String quote,
            String prefix,
            String suffix,
            String method,
            double confidence,
            List<String> explanation) {

        public Mention {
            require(document, "document");
            require(wording, "wording");
            require(value, "value");
            require(quote, "quote");
            require(prefix, "prefix");
            require(suffix, "suffix");
            require(method, "method");
            confidence = rounded(confidence);
            explanation = List.copyOf(explanation);
        }
    }

    /** A differing date that other sources give; mentions are indexes into the event's. */
    public record Alternative(String edtf, List<Integer> mentions, String reason) {

        public Alternative {
            require(edtf, "edtf");
            require(reason, "reason");
            mentions = List.copyOf(mentions);
        }
    }

    /** How many documents and independent publishers speak of an event. */
    public record Corroboration(int documents, int publishers) {}

    /**
     * A person's view; the event's own title, date and status stay the machine's.
     *
     * @param state accepted, rejected or disputed; absent where the person only left a note
     */
    public record Review(
            Optional<String> state,
            Optional<String> title,
            Optional<When> when,
            Optional<String> status,
            Optional<String> note,
            List<String> decisions) {

        public Review {
            decisions = List.copyOf(decisions);
        }

        /** Whether the person decided so. */
        boolean isState(String name) {
            return state.filter(name::equals).isPresent();
        }
    }

    /** A recurring meeting with its numbered events. */
    public record Series(String id, String name, OptionalInt total, List<Member> members) {

        public Series {
            require(id, "id");
            require(name, "name");
            members = List.copyOf(members);
        }
    }

    /** The nth event of a series, by the event's id. */
    public record Member(int ordinal, String event) {
        public Member {
            require(event, "event");
        }
    }

    /** A day on which an event of day or range precision starts; the most salient event first. */
    public record Day(LocalDate date, double salience, List<String> events) {

        public Day {
            require(date, "date");
            salience = rounded(salience);
            events = List.copyOf(events);
        }
    }

    /** A mention that would date something but has no value. */
    public record Unresolved(
            String document,
            String wording,
            int start,
            int end,
            String quote,
            String reason,
            Optional<String> bounds,
            Optional<String> needs) {

        public Unresolved {
            require(document, "document");
            require(wording, "wording");
            require(quote, "quote");
            require(reason, "reason");
        }
    }

    /** A file that a person has written may lack anything. */
    private static void require(@Nullable Object value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
    }

    private static double rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
}
