package fasti.series;

import fasti.event.EventMention;
import fasti.event.EventType;
import fasti.event.Status;
import fasti.expression.Boundary;
import fasti.expression.Meaning;
import fasti.expression.Modifier;
import fasti.expression.TimeExpression;
import fasti.resolve.Method;
import fasti.resolve.Resolution;
import fasti.resolve.TimeMention;
import fasti.series.SeriesWords.Role;
import fasti.text.Document;
import fasti.text.Evidence;
import fasti.text.TextSpan;
import fasti.time.Between;
import fasti.time.DaySpan;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Events that a text places between two rounds: "between these two rounds the port hosted a
 * meeting". They happened on some day after the one and before the other, and before the report.
 */
final class BetweenRounds {
    private static final double CONFIDENCE = 0.7;

    private final SeriesWords lexicon;
    private final BetweenTitle titles;

    BetweenRounds(SeriesWords lexicon) {
        this.lexicon = lexicon;
        this.titles = new BetweenTitle(lexicon);
    }

    /** The event at a reference to two members, if "between" stands before it. */
    Optional<EventMention> event(Located located, Numbering numbering) {
        SeriesReference r = located.reference();
        Document document = located.document().document();
        Optional<TextSpan> words =
                r.plural() ? betweenPhrase(document.text(), r.span()) : Optional.empty();
        return words.flatMap(
                span -> bounds(located, numbering).map(when -> event(located, when, span)));
    }

    private Optional<TextSpan> betweenPhrase(String text, TextSpan span) {
        List<Word> before = Word.of(text.substring(Math.max(0, span.start() - 12), span.start()));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Word last = before.get(before.size() - 1);
        return lexicon.is(Role.BETWEEN, last.lower())
                ? Optional.of(new TextSpan(span.start() - last.text().length() - 1, span.end()))
                : Optional.empty();
    }

    /** From the day after the earlier member to the day before the later one and the report. */
    private static Optional<TimeValue> bounds(Located located, Numbering numbering) {
        List<DaySpan> spoken = lastTwo(located, numbering);
        if (spoken.size() != 2) {
            return Optional.empty();
        }
        LocalDate earliest = spoken.get(0).last().plusDays(1);
        LocalDate next = spoken.get(1).first().minusDays(1);
        LocalDate latest =
                located.document()
                        .anchor()
                        .day()
                        .map(day -> day.minusDays(1))
                        .filter(day -> day.isBefore(next))
                        .orElse(next);
        return latest.isBefore(earliest)
                ? Optional.empty()
                : Optional.of(Between.of(earliest, latest));
    }

    /** The two members the text spoke of last, in the order of their dates. */
    private static List<DaySpan> lastTwo(Located located, Numbering numbering) {
        return numbering.settled().stream()
                .filter(c -> c.located().sameDocument(located))
                .filter(c -> c.located().compareTo(located) < 0)
                .sorted(Comparator.comparing(Claim::located).reversed())
                .map(Claim::ordinal)
                .distinct()
                .limit(2)
                .flatMap(n -> numbering.schedule().when(n).flatMap(DaySpan::of).stream())
                .filter(span -> !span.last().equals(LocalDate.MAX))
                .sorted(Comparator.comparing(DaySpan::first))
                .toList();
    }

    private EventMention event(Located located, TimeValue when, TextSpan span) {
        Document document = located.document().document();
        Evidence evidence = Quotation.of(document, span);
        String title = titles.write(document.text(), span);
        return new EventMention(
                evidence,
                mention(span, evidence.wording(), when),
                when,
                title,
                located.reference().kind(),
                type(title),
                Status.OCCURRED,
                titles.actors(document.text(), span),
                titles.places(document.text(), span),
                0,
                false);
    }

    /** A meeting if it names one: "hosted a meeting". */
    private EventType type(String title) {
        return Word.of(title).stream().anyMatch(w -> lexicon.kind(w.lower()).isPresent())
                ? EventType.MEETING
                : EventType.OTHER;
    }

    static TimeMention mention(TextSpan span, String words, TimeValue when) {
        TimeExpression expression =
                new TimeExpression(
                        span,
                        new Meaning.Phrase(words),
                        Modifier.NONE,
                        Boundary.NONE,
                        "numbered meeting",
                        List.of(),
                        TimeExpression.ListPlace.ALONE);
        return new TimeMention(
                expression,
                new Resolution.Resolved(when),
                List.of(),
                Method.SERIES,
                CONFIDENCE,
                List.of("\"" + words + "\" takes its date from the series: " + when.edtf()));
    }
}
