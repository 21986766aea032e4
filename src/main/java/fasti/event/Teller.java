package fasti.event;

import fasti.anchor.DateAnchor;
import fasti.expression.Boundary;
import fasti.resolve.Resolution;
import fasti.resolve.TimeMention;
import fasti.text.CodePoints;
import fasti.text.Document;
import fasti.text.Evidence;
import fasti.text.TextSpan;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import fasti.time.Interval;
import fasti.time.TimeValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the events of one document, mention by mention. */
final class Teller {
    private final Document document;
    private final DateAnchor anchor;
    private final Discourse discourse;
    private final CodePoints counter;
    private final List<EventMention> events = new ArrayList<>();
    private final List<UnresolvedMention> unresolved = new ArrayList<>();
    private final List<TimeMention> idle = new ArrayList<>();

    Teller(Document document, DateAnchor anchor, Discourse discourse) {
        this.document = document;
        this.anchor = anchor;
        this.discourse = discourse;
        this.counter = new CodePoints(document.text());
    }

    DocumentEvents told(List<TimeMention> mentions) {
        return new DocumentEvents(document, anchor, mentions, events, unresolved, idle);
    }

    void tell(TimeMention mention) {
        Optional<TimeValue> value = mention.resolution().value();
        if (value.isPresent() && !value.get().isCalendar()) {
            idle.add(mention);
            return;
        }
        TextSpan span = mention.expression().span();
        int number = discourse.sentenceAt(span.start());
        Reading reading = discourse.reading(number);
        int time = reading.words().timeStartingAt(span.start());
        Attachment attachment =
                time < 0
                        ? Attachment.nothing()
                        : new Attacher(reading)
                                .attach(time, boundary(mention, value), isFine(value));
        if (attachment.datesNothing()) {
            idle.add(mention);
        } else if (mention.resolution() instanceof Resolution.Unresolved why) {
            unresolved.add(new UnresolvedMention(evidence(span, reading), why));
        } else {
            event(mention, value.orElseThrow(), reading, time, attachment);
        }
    }

    /** "before May" bounds only as long as no interval was made of it. */
    private static Boundary boundary(TimeMention mention, Optional<TimeValue> value) {
        Boundary said = mention.expression().boundary();
        boolean bounded = value.map(v -> !(v instanceof CalendarPeriod)).orElse(false);
        return bounded && said != Boundary.SINCE ? Boundary.NONE : said;
    }

    private static boolean isFine(Optional<TimeValue> value) {
        return value.filter(v -> v.start().isPresent() && v.start().equals(v.end())).isPresent();
    }

    private Evidence evidence(TextSpan span, Reading reading) {
        return Evidence.at(document, counter, span, reading.words().sentence().span());
    }

    private void event(
            TimeMention mention,
            TimeValue value,
            Reading reading,
            int time,
            Attachment attachment) {
        Telling telling = new Telling(reading, discourse, time, attachment);
        if (telling.title().isEmpty()) {
            idle.add(mention);
            return;
        }
        TextSpan span = mention.expression().span();
        boolean caption = document.captions().stream().anyMatch(c -> c.overlaps(span));
        TimeValue when = when(value, mention, reading, attachment);
        events.add(
                new EventMention(
                        evidence(span, reading),
                        mention,
                        when,
                        telling.title(),
                        telling.head(),
                        telling.type(),
                        Statuses.of(reading, time, attachment, when, anchor),
                        telling.actors(),
                        telling.places(),
                        centrality(reading, attachment),
                        caption));
    }

    /** A day on which something lasting began is the beginning of an interval. */
    private static TimeValue when(
            TimeValue value, TimeMention mention, Reading reading, Attachment attachment) {
        if (!(value instanceof CalendarPeriod period)) {
            return value;
        }
        if (mention.expression().boundary() == Boundary.SINCE) {
            return Interval.since(period);
        }
        boolean begins =
                period.granularity() == Granularity.DAY
                        && attachment.kind() == Attachment.Kind.CLAUSE
                        && attachment.clause().map(c -> begins(reading.words(), c)).orElse(false);
        return begins ? Interval.beginning(period) : period;
    }

    private static boolean begins(TaggedSentence s, Clause clause) {
        Run subject = s.chunk(clause.subject().from());
        return s.lexicon().isVerb("begin", clause.verb().lemma())
                && !subject.isEmpty()
                && s.lexicon().isLasting(s.word(s.head(subject)).form());
    }

    private double centrality(Reading reading, Attachment attachment) {
        int paragraph = reading.words().sentence().paragraph();
        double place = Math.max(0.3, 1 - 0.05 * paragraph);
        boolean main =
                attachment.kind() == Attachment.Kind.CLAUSE
                        && attachment.clause().map(c -> c.kind() == Clause.Kind.MAIN).orElse(false);
        return main ? place : 0.7 * place;
    }

    /** What a title says, and what stands in it. */
    static final class Telling {
        private final TaggedSentence s;
        private final Attachment attachment;
        private final Optional<Clause> content;
        private final String title;
        private final Discourse discourse;

        Telling(Reading reading, Discourse discourse, int time, Attachment attachment) {
            this.s = reading.words();
            this.attachment = attachment;
            this.discourse = discourse;
            TitleWriter writer = new TitleWriter(reading, discourse, time);
            content = attachment.clause().filter(c -> isClause()).flatMap(reading::contentOf);
            title = title(writer);
        }

        private boolean isClause() {
            return attachment.kind() == Attachment.Kind.CLAUSE;
        }

        private String title(TitleWriter writer) {
            if (!isClause()) {
                return writer.noun(attachment.phrase());
            }
            Clause clause = attachment.clause().orElseThrow();
            return content.map(c -> writer.statement(clause, c))
                    .orElseGet(() -> writer.clause(clause));
        }

        String title() {
            return title;
        }

        String head() {
            if (!isClause()) {
                Run chunk = s.chunk(attachment.phrase().from());
                return s.lexicon().inflection().singular(s.lower(s.head(chunk)));
            }
            return attachment.clause().orElseThrow().verb().lemma();
        }

        EventType type() {
            if (!isClause()) {
                return Typing.ofNoun(s, attachment.phrase());
            }
            Clause clause = attachment.clause().orElseThrow();
            if (content.isEmpty()) {
                return Typing.ofClause(s, clause);
            }
            boolean person = Speaker.of(s, clause.subject(), discourse).isPerson();
            EventType said = Typing.ofClause(s, content.get());
            return person || said == EventType.OTHER ? EventType.STATEMENT : said;
        }

        List<String> actors() {
            Set<String> all = new LinkedHashSet<>();
            for (Run run : runs()) {
                all.addAll(Names.actors(s, run, discourse));
            }
            return List.copyOf(all);
        }

        List<String> places() {
            Set<String> all = new LinkedHashSet<>();
            for (Run run : runs()) {
                all.addAll(Names.places(s, run));
            }
            return List.copyOf(all);
        }

        private List<Run> runs() {
            if (!isClause()) {
                return List.of(attachment.phrase());
            }
            List<Run> runs = new ArrayList<>();
            Clause clause = attachment.clause().orElseThrow();
            runs.add(clause.subject());
            runs.add(clause.body());
            content.ifPresent(c -> runs.add(c.subject()));
            content.ifPresent(c -> runs.add(c.body()));
            return runs;
        }
    }
}
