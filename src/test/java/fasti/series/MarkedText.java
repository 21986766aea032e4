package fasti.series;

import fasti.anchor.DateAnchor;
import fasti.event.DocumentEvents;
import fasti.event.EventMention;
import fasti.event.EventType;
import fasti.event.Status;
import fasti.event.UnresolvedMention;
import fasti.expression.Boundary;
import fasti.expression.Meaning;
import fasti.expression.Modifier;
import fasti.expression.TimeExpression;
import fasti.resolve.Method;
import fasti.resolve.Resolution;
import fasti.resolve.TimeMention;
import fasti.text.Document;
import fasti.text.TextSpan;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import fasti.time.Interval;
import fasti.time.TimeValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document as the stages before would hand it on, out of a text with its dates marked: "held on
 * {May 3-4|2015-05-03/2015-05-04}". The value of an unresolved mark is what is said: {@code
 * --12-22}, {@code --02-15/--02-16}, {@code FRIDAY}. Every sentence with a mark is an event whose
 * names are its capitalised words.
 */
public final class MarkedText {
    private static final Pattern MARK = Pattern.compile("\\{([^|{}]+)\\|([^{}]+)}");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{L}+");

    private final StringBuilder text = new StringBuilder();
    private final List<TimeMention> mentions = new ArrayList<>();

    private MarkedText(String marked) {
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            int start = text.length();
            text.append(matcher.group(1));
            mentions.add(mention(new TextSpan(start, text.length()), matcher.group(2)));
            at = matcher.end();
        }
        text.append(marked.substring(at));
    }

    /** A document of a day. */
    public static DocumentEvents dated(String id, String day, String marked) {
        return new MarkedText(marked)
                .events(id, DateAnchor.given(LocalDate.parse(day), DateAnchor.Basis.MANIFEST));
    }

    /** A document of a day whose events happened at one place. */
    public static DocumentEvents placed(String id, String day, String place, String marked) {
        DocumentEvents plain = dated(id, day, marked);
        List<EventMention> placed =
                plain.events().stream()
                        .map(
                                e ->
                                        new EventMention(
                                                e.evidence(),
                                                e.time(),
                                                e.when(),
                                                e.title(),
                                                e.head(),
                                                e.type(),
                                                e.status(),
                                                e.actors(),
                                                List.of(place),
                                                e.centrality(),
                                                e.caption()))
                        .toList();
        return new DocumentEvents(
                plain.document(), plain.anchor(), plain.mentions(), placed, List.of(), List.of());
    }

    /** A document without a date of its own. */
    public static DocumentEvents undated(String id, String marked) {
        return new MarkedText(marked).events(id, DateAnchor.none());
    }

    /** A document that leaves several days open. */
    public static DocumentEvents open(String id, List<String> days, String marked) {
        List<DateAnchor.Candidate> candidates =
                days.stream()
                        .map(d -> new DateAnchor.Candidate(value(d), 0.1, Optional.empty()))
                        .toList();
        DateAnchor anchor =
                new DateAnchor(
                        Optional.empty(),
                        DateAnchor.Basis.NONE,
                        Optional.empty(),
                        0,
                        List.of(),
                        candidates);
        return new MarkedText(marked).events(id, anchor);
    }

    private DocumentEvents events(String id, DateAnchor anchor) {
        Document document = Document.ofText(id, text.toString());
        List<EventMention> events = new ArrayList<>();
        List<UnresolvedMention> unresolved = new ArrayList<>();
        for (TimeMention mention : mentions) {
            mention.resolution()
                    .value()
                    .ifPresentOrElse(
                            when -> events.add(event(document, mention, when)),
                            () ->
                                    unresolved.add(
                                            new UnresolvedMention(
                                                    Quotation.of(
                                                            document, mention.expression().span()),
                                                    (Resolution.Unresolved) mention.resolution())));
        }
        return new DocumentEvents(document, anchor, mentions, events, unresolved, List.of());
    }

    private static EventMention event(Document document, TimeMention mention, TimeValue when) {
        TextSpan span = mention.expression().span();
        String sentence = Quotation.sentence(document.text(), span).of(document.text());
        String title = sentence.substring(0, Math.min(90, sentence.length() - 1));
        return new EventMention(
                Quotation.of(document, span),
                mention,
                when,
                title,
                "",
                type(sentence),
                sentence.contains(" will ") ? Status.PLANNED : Status.OCCURRED,
                NAME.matcher(sentence).results().map(r -> r.group()).distinct().toList(),
                List.of(),
                0.5,
                false);
    }

    private static EventType type(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return Stream.of(EventType.values())
                .filter(t -> lower.contains(t.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(EventType.OTHER);
    }

    private static TimeMention mention(TextSpan span, String value) {
        boolean open = value.startsWith("--") || Character.isUpperCase(value.charAt(0));
        Resolution resolution =
                open
                        ? new Resolution.Unresolved(
                                Resolution.Reason.NO_ANCHOR, Optional.empty(), Optional.empty())
                        : new Resolution.Resolved(value(value));
        TimeExpression expression =
                new TimeExpression(
                        span,
                        open ? meaning(value) : new Meaning.Phrase("a date"),
                        Modifier.NONE,
                        value.endsWith("/..") ? Boundary.SINCE : Boundary.NONE,
                        "test",
                        List.of(),
                        TimeExpression.ListPlace.ALONE);
        return new TimeMention(
                expression, resolution, List.of(), Method.EXPLICIT, 0.9, List.of("marked"));
    }

    private static Meaning meaning(String value) {
        if (!value.startsWith("--")) {
            return date(OptionalInt.empty(), OptionalInt.empty(), DayOfWeek.valueOf(value));
        }
        String[] ends = value.split("/", -1);
        Meaning first = monthDay(ends[0]);
        return ends.length == 1 ? first : new Meaning.Range(first, monthDay(ends[1]));
    }

    private static Meaning monthDay(String value) {
        return date(
                OptionalInt.of(Integer.parseInt(value.substring(2, 4))),
                OptionalInt.of(Integer.parseInt(value.substring(5, 7))),
                null);
    }

    private static Meaning date(
            OptionalInt month,
            OptionalInt day,
            @org.jspecify.annotations.Nullable DayOfWeek weekday) {
        return new Meaning.CalendarDate(
                OptionalInt.empty(),
                month,
                day,
                Optional.ofNullable(weekday),
                false,
                Meaning.Deixis.NONE);
    }

    /** A day, month, year, a range of them, one that goes on, or one that ended. */
    static TimeValue value(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash <= 0) {
            return slash < 0 ? period(edtf) : Interval.until(period(edtf.substring(1)));
        }
        CalendarPeriod from = period(edtf.substring(0, slash));
        String to = edtf.substring(slash + 1);
        return to.equals("..")
                ? Interval.since(from)
                : to.isEmpty() ? Interval.beginning(from) : Interval.of(from, period(to));
    }

    private static CalendarPeriod period(String edtf) {
        return switch (edtf.length()) {
            case 4 -> CalendarPeriod.year(Integer.parseInt(edtf));
            case 7 -> CalendarPeriod.containing(Granularity.MONTH, LocalDate.parse(edtf + "-01"));
            default -> CalendarPeriod.day(LocalDate.parse(edtf));
        };
    }
}
