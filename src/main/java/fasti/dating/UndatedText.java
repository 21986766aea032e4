package fasti.dating;

import fasti.event.DocumentEvents;
import fasti.event.UnresolvedMention;
import fasti.expression.Meaning.CalendarDate;
import fasti.resolve.TimeMention;
import fasti.series.Quotation;
import fasti.text.TextSpan;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an undated document says of dates: months and days without a year, weekdays, tense. */
final class UndatedText {
    private final DocumentEvents events;
    private final DatingWords words;
    private final List<Yearless> yearless;
    private final List<DayOfWeek> weekdays;
    private final int firstWeekday;

    /**
     * A date without a year in its sentence.
     *
     * @param offset where it stands
     * @param ahead whether the sentence looks ahead to it
     */
    record Yearless(YearlessDays days, String wording, int offset, Terms terms, boolean ahead) {}

    UndatedText(DocumentEvents events, DatingWords words) {
        this.events = events;
        this.words = words;
        Set<TextSpan> dating = new HashSet<>();
        for (UnresolvedMention mention : events.unresolved()) {
            dating.add(mention.evidence().span());
        }
        List<TimeMention> open =
                events.mentions().stream()
                        .filter(m -> m.resolution().value().isEmpty())
                        .filter(m -> dating.contains(m.expression().span()))
                        .toList();
        this.yearless = open.stream().flatMap(m -> yearless(m).stream()).toList();
        List<TimeMention> onWeekdays = open.stream().filter(m -> weekday(m).isPresent()).toList();
        this.weekdays = onWeekdays.stream().flatMap(m -> weekday(m).stream()).toList();
        this.firstWeekday =
                onWeekdays.stream()
                        .mapToInt(m -> m.expression().span().start())
                        .min()
                        .orElse(Integer.MAX_VALUE);
    }

    /**
     * The one date the text tells as past, where its news goes by weekdays: "said on Tuesday that …
     * was taken on December 22". Empty where it tells several, or tells the date first.
     */
    Optional<Yearless> toldBehindTheNews() {
        List<Yearless> past =
                yearless.stream().filter(y -> !y.ahead() && !y.days().isRange()).toList();
        boolean several = past.stream().map(Yearless::days).distinct().count() != 1;
        boolean weekdays = this.weekdays.stream().distinct().count() > 1;
        return several || !weekdays || past.get(0).offset() < firstWeekday
                ? Optional.empty()
                : Optional.of(past.get(0));
    }

    /** Dates that date their sentence: "on December 22", not "the December 22 attacks". */
    List<Yearless> yearless() {
        return yearless;
    }

    /** Weekdays that stand alone, in the order of the text. */
    List<DayOfWeek> weekdays() {
        return weekdays;
    }

    String sentence(TextSpan span) {
        return Quotation.sentence(text(), span).of(text());
    }

    DocumentEvents events() {
        return events;
    }

    private String text() {
        return events.document().text();
    }

    private Optional<Yearless> yearless(TimeMention mention) {
        TextSpan span = mention.expression().span();
        if (!words.isAfterPreposition(text(), span.start())) {
            return Optional.empty();
        }
        String sentence = sentence(span);
        boolean ahead = words.looksAhead(sentence);
        return YearlessDays.of(mention.expression().meaning())
                .map(
                        days ->
                                new Yearless(
                                        days,
                                        span.of(text()),
                                        span.start(),
                                        Terms.of(sentence),
                                        ahead));
    }

    private static Optional<DayOfWeek> weekday(TimeMention mention) {
        return mention.expression().meaning() instanceof CalendarDate date
                        && date.month().isEmpty()
                        && date.day().isEmpty()
                ? date.weekday()
                : Optional.empty();
    }
}
