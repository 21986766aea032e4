package fasti.series;

import fasti.event.EventMention;
import fasti.event.EventType;
import fasti.event.Status;
import fasti.resolve.TimeMention;
import fasti.text.Evidence;
import fasti.text.TextSpan;
import fasti.time.TimeValue;
import java.util.List;
import java.util.Optional;

/** Writes what a place says of a numbered meeting as a mention of that meeting. */
final class RoundWriter {

    private RoundWriter() {}

    /** The mention that a claim makes. */
    static RoundMention write(Claim claim, SeriesKey key, SeriesNames names, Numbering numbering) {
        TimeValue member = numbering.schedule().when(claim.ordinal()).orElseThrow();
        String title = names.member(claim.ordinal());
        Optional<EventMention> plain = claim.time().flatMap(time -> there(claim.located(), time));
        EventMention event =
                claim.time()
                        .map(time -> dated(claim, time, plain, title))
                        .orElseGet(() -> undated(claim, member, title));
        return new RoundMention(event, key.id(), claim.ordinal(), plain);
    }

    private static Optional<EventMention> there(Located located, TimeMention time) {
        return located.document().events().stream()
                .filter(e -> e.time().expression().span().equals(time.expression().span()))
                .findFirst();
    }

    /** A mention with a date of its own keeps it, and what the event finder saw there. */
    private static EventMention dated(
            Claim claim, TimeMention time, Optional<EventMention> plain, String title) {
        TimeValue when = claim.when().orElseThrow();
        return plain.map(e -> retitled(e, time, when, title))
                .orElseGet(() -> plain(claim.located(), time, when, title));
    }

    private static EventMention retitled(
            EventMention e, TimeMention time, TimeValue when, String title) {
        return new EventMention(
                e.evidence(),
                time,
                when,
                title,
                e.head(),
                EventType.MEETING,
                e.status(),
                e.actors(),
                e.places(),
                e.centrality(),
                e.caption());
    }

    private static EventMention undated(Claim claim, TimeValue member, String title) {
        Located located = claim.located();
        TextSpan span = located.reference().span();
        String words = span.of(located.document().document().text());
        return plain(located, BetweenRounds.mention(span, words, member), member, title);
    }

    private static EventMention plain(
            Located located, TimeMention time, TimeValue when, String title) {
        Evidence evidence = Quotation.of(located.document().document(), time.expression().span());
        return new EventMention(
                evidence,
                time,
                when,
                title,
                located.reference().kind(),
                EventType.MEETING,
                Status.OCCURRED,
                List.of(),
                List.of(),
                0,
                false);
    }
}
