package fasti.event;

import fasti.anchor.DateAnchor;
import fasti.expression.Boundary;
import fasti.expression.Meaning;
import fasti.resolve.Resolution;
import fasti.resolve.TimeMention;
import fasti.text.CodePoints;
import fasti.text.Document;
import fasti.text.Evidence;
import fasti.text.TextSpan;
import fasti.time.Between;
import fasti.time.CalendarPeriod;
import fasti.time.Endpoint;
import fasti.time.Granularity;
import fasti.time.Interval;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the events of one document, mention by mention. */
final class Teller {
    private static final Resolution.Unresolved TOLD_TOO_EARLY =
            new Resolution.Unresolved(
                    Resolution.Reason.AMBIGUOUS,
                    Optional.empty(),
                    Optional.of("the date it counts from: told as past, but after the text's day"));

    private final Document document;
    private final DateAnchor anchor;
    private final Discourse discourse;
    private final CodePoints counter;
    private final Comments comments;
    private final OwnWords ownWords;
    private final boolean listing;
    private final List<EventMention> events = new ArrayList<>();
    private final List<UnresolvedMention> unresolved = new ArrayList<>();
    private final List<TimeMention> idle = new ArrayList<>();

    Teller(Document document, DateAnchor anchor, Discourse discourse) {
        this.document = document;
        this.anchor = anchor;
        this.discourse = discourse;
        this.counter = new CodePoints(document.text());
        this.comments = Comments.in(document.text());
        this.ownWords = OwnWords.in(document.text());
        this.listing = Listings.isListing(document.text());
    }

    DocumentEvents told(List<TimeMention> mentions) {
        return new DocumentEvents(document, anchor, mentions, events, unresolved, idle);
    }

    void tell(TimeMention mention) {
        Optional<TimeValue> value = mention.resolution().value();
        if (!isNews(mention.expression().span().start()) || datesNothing(mention, value)) {
            idle.add(mention);
            return;
        }
        TextSpan span = mention.expression().span();
        int number = discourse.sentenceAt(span.start());
        Reading reading = discourse.reading(number);
        if (isForeign(reading.words())) {
            idle.add(mention);
            return;
        }
        int time = reading.words().timeStartingAt(span.start());
        Attachment attachment =
                time < 0
                        ? Attachment.nothing()
                        : new Attacher(reading)
                                .attach(
                                        time,
                                        mention.expression().boundary(),
                                        Age.of(value, anchor));
        if (attachment.datesNothing()
                || isClock(reading, time, value)
                || isBackground(value, reading, attachment)) {
            idle.add(mention);
        } else if (mention.resolution() instanceof Resolution.Unresolved why) {
            unresolved.add(new UnresolvedMention(evidence(span, reading), why));
        } else if (isToldTooEarly(mention, reading, time, attachment)) {
            tooEarly(mention, reading, time, attachment.clause().orElseThrow());
        } else {
            event(mention, value.orElseThrow(), reading, time, attachment);
        }
    }

    /** "There were three in the 20th century", "whose trade grew in the 1990s": no event. */
    private static boolean isBackground(
            Optional<TimeValue> value, Reading reading, Attachment attachment) {
        boolean age =
                value.orElse(null) instanceof CalendarPeriod p
                        && p.granularity().compareTo(Granularity.DECADE) >= 0;
        boolean told =
                attachment.kind() != Attachment.Kind.CLAUSE
                        || attachment
                                .clause()
                                .filter(c -> c.kind() == Clause.Kind.MAIN && !c.verb().isBe())
                                .filter(c -> reading.segments().size() < 4 || isFronted(reading))
                                .isPresent();
        return age && !told;
    }

    /** A sentence in another script than Latin: nothing of it can be told. */
    private static boolean isForeign(TaggedSentence s) {
        TextSpan span = s.sentence().span();
        String text = s.text().substring(span.start(), span.end());
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin =
                text.codePoints()
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                        .count();
        return latin * 2 < letters;
    }

    private static boolean isFronted(Reading reading) {
        Run first = reading.segments().get(0).words();
        return reading.clauseIn(0).isEmpty() && reading.words().isTime(first.to() - 1);
    }

    /** "2043: Ann Lowe" of a running report is the time of day, no year to come. */
    private boolean isClock(Reading reading, int time, Optional<TimeValue> value) {
        TaggedSentence s = reading.words();
        Run words = time < 0 ? Run.NONE : s.timeWords(time);
        boolean four = words.to() - words.from() == 1 && s.words(words).length() == 4;
        return four
                && s.word(words.to()).form().equals(":")
                && value.flatMap(TimeValue::start).isPresent()
                && anchor.day().isPresent()
                && value.get().start().get().isAfter(anchor.day().get());
    }

    /**
     * "The rules were released later the same day", with a day after the text's own: the past tense
     * and the date cannot both be right. "called a vote for Friday" can.
     */
    private boolean isToldTooEarly(
            TimeMention mention, Reading reading, int time, Attachment attachment) {
        Optional<LocalDate> start = mention.resolution().value().flatMap(TimeValue::start);
        boolean after =
                anchor.day().isPresent()
                        && start.filter(day -> day.isAfter(anchor.day().get())).isPresent();
        return after
                && mention.expression().boundary() == Boundary.NONE
                && attachment.kind() == Attachment.Kind.CLAUSE
                && attachment.clause().filter(c -> c.verb().tellsPast()).isPresent()
                && reading.contentOf(attachment.clause().get()).isEmpty()
                && Statuses.isToldAsPast(reading, time, attachment);
    }

    /** With "expected to hit the coast on Friday" the date belongs to what is expected. */
    private void tooEarly(TimeMention mention, Reading reading, int time, Clause clause) {
        TaggedSentence s = reading.words();
        boolean other = false;
        for (int i = clause.verb().run().to(); i < s.timeWords(time).from(); i++) {
            other |= s.tagIs(i, "V") || s.tagIs(i, "TO");
        }
        if (other) {
            idle.add(mention);
        } else {
            TextSpan span = mention.expression().span();
            unresolved.add(new UnresolvedMention(evidence(span, reading), TOLD_TOO_EARLY));
        }
    }

    /** Whether a place is neither a reader's word nor a programme guide's. */
    private boolean isNews(int offset) {
        return !listing && !comments.hold(offset) && !ownWords.areAt(offset);
    }

    private static boolean datesNothing(TimeMention mention, Optional<TimeValue> value) {
        boolean vague =
                mention.resolution() instanceof Resolution.Unresolved u
                        && u.reason() == Resolution.Reason.VAGUE;
        boolean length = mention.expression().meaning() instanceof Meaning.Duration;
        return vague || length || (value.isPresent() && !value.get().isCalendar());
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
            Optional<Attachment> plain = PlainTitle.of(reading, attachment);
            if (plain.isEmpty()) {
                idle.add(mention);
            } else {
                event(mention, value, reading, time, plain.get());
            }
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
        if (isWithin(reading, mention, attachment)) {
            return atItself(value, mention);
        }
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

    /** "since the May 3 crash", "caused by the May 3 crash": the date is the crash's own. */
    private static boolean isWithin(Reading reading, TimeMention mention, Attachment attachment) {
        TaggedSentence s = reading.words();
        int time = s.timeStartingAt(mention.expression().span().start());
        boolean own = attachment.kind() == Attachment.Kind.NOUN || isOfSubject(s, time, attachment);
        return own && time >= 0 && s.isPremodifier(time);
    }

    private static boolean isOfSubject(TaggedSentence s, int time, Attachment attachment) {
        return time >= 0
                && attachment
                        .clause()
                        .filter(c -> c.subject().contains(s.timeWords(time).from()))
                        .isPresent();
    }

    /** The date itself of what the preposition made a bound. */
    private static TimeValue atItself(TimeValue value, TimeMention mention) {
        boolean day =
                mention.expression().meaning() instanceof Meaning.CalendarDate date
                        && date.day().isPresent();
        if (value instanceof Between by && by.earliest().isEmpty() && day) {
            return by.latest().<TimeValue>map(CalendarPeriod::day).orElse(value);
        }
        if (value instanceof Interval since && since.to() instanceof Endpoint.Open) {
            return since.from().period().<TimeValue>map(p -> p).orElse(value);
        }
        return value;
    }

    private static boolean begins(TaggedSentence s, Clause clause) {
        Run subject = s.chunk(clause.subject().from());
        return s.lexicon().isVerb("begin", clause.verb().lemma())
                && !subject.isEmpty()
                && s.lexicon().isLasting(s.word(s.head(subject)).form());
    }

    private double centrality(Reading reading, Attachment attachment) {
        int sentence = discourse.sentenceAt(reading.words().sentence().span().start());
        double place = Math.max(0.3, 1 - 0.035 * sentence);
        boolean main =
                attachment.kind() == Attachment.Kind.CLAUSE
                        && attachment.clause().map(c -> c.kind() == Clause.Kind.MAIN).orElse(false);
        return main ? place : 0.7 * place;
    }
}
