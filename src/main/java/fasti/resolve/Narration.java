package fasti.resolve;

import fasti.anchor.DateAnchor;
import fasti.expression.Boundary;
import fasti.expression.Meaning;
import fasti.expression.TimeExpression;
import fasti.text.TextSpan;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One document on its way from left to right: what it speaks of moves from mention to mention. */
final class Narration {
    /** What stands between the two ends of a range that are found apart. */
    private static final Set<String> LINKS = Set.of("to", "through", "until", "till");

    private static final int LONGEST_LINK = 12;

    private final String text;
    private final List<TimeExpression> expressions;
    private final Speech speech;
    private final Style style;
    private final TenseReader tenses;
    private final LongTail longTail;
    private final Foretold foretold = new Foretold();
    private final Refrain refrain;
    private Focus focus = Focus.NONE;

    /** The date of the wording before. */
    private Optional<CalendarPeriod> end = Optional.empty();

    Narration(
            String text,
            List<TimeExpression> expressions,
            DateAnchor anchor,
            TenseReader tenses,
            LongTail longTail) {
        this.text = text;
        this.expressions = expressions;
        this.speech = Speech.of(anchor);
        this.style = Style.of(text, expressions, speech);
        this.refrain = new Refrain(text, expressions, style);
        this.tenses = tenses;
        this.longTail = longTail;
    }

    List<TimeMention> mentions() {
        List<TimeMention> mentions = new ArrayList<>(expressions.size());
        for (int i = 0, next; i < expressions.size(); i = next) {
            next = Lists.end(expressions, i);
            if (next == i + 1) {
                mentions.add(alone(i, mentions));
            } else {
                addList(i, next, mentions);
            }
        }
        return mentions;
    }

    private void addList(int from, int to, List<TimeMention> mentions) {
        List<Ranges.Ends> members = Lists.read(expressions.subList(from, to), reader(from));
        for (int member = from; member < to; member++) {
            mentions.add(mention(member, members.get(member - from)));
        }
    }

    private TimeMention alone(int i, List<TimeMention> before) {
        boolean again = refrain.repeats(i, focus, end, foretold.changes());
        Focus next = again ? refrain.next(focus) : focus;
        refrain.remember(focus, end, foretold.changes());
        if (again) {
            focus = next;
            return Refrain.again(before.get(i - 1), expressions.get(i));
        }
        return mention(i, single(i, reader(i)));
    }

    /** "From June 1 to the end of November": two wordings, one stretch of time. */
    private Ranges.Ends single(int i, MeaningReader reader) {
        OptionalInt day = ClockDays.dayOf(i, expressions, text);
        if (day.isPresent()) {
            Meaning date = expressions.get(day.getAsInt()).meaning();
            Meaning time = ClockDays.joined(expressions.get(i).meaning(), date);
            return Ranges.Ends.of(time.accept(reader(day.getAsInt())));
        }
        Meaning meaning = expressions.get(i).meaning();
        return end.filter(p -> continuesRange(i))
                .map(start -> Ranges.onwards(meaning, start, reader))
                .or(() -> reportedQuarter(i, reader))
                .orElseGet(() -> inReport(i, Ranges.read(meaning, reader)));
    }

    private Optional<Ranges.Ends> reportedQuarter(int i, MeaningReader reader) {
        return i + 1 == expressions.size()
                ? Optional.empty()
                : Quarters.endedBy(expressions.get(i), expressions.get(i + 1), text, reader)
                        .map(Ranges.Ends::of);
    }

    private Ranges.Ends inReport(int i, Ranges.Ends ends) {
        if (!focus.isOnQuarter()) {
            return ends;
        }
        String words = expressions.get(i).span().of(text);
        return Quarters.ofYear(ends.whole(), words, focus).map(Ranges.Ends::of).orElse(ends);
    }

    private boolean continuesRange(int i) {
        TimeExpression last = expressions.get(i - 1);
        int gap = expressions.get(i).span().start() - last.span().end();
        return last.boundary() == Boundary.FROM
                && gap > 0
                && gap <= LONGEST_LINK
                && LINKS.contains(
                        text.substring(last.span().end(), last.span().end() + gap).strip());
    }

    private MeaningReader reader(int i) {
        TextSpan span = expressions.get(i).span();
        Situation situation =
                new Situation(
                        speech,
                        focus,
                        style.isNarrative(i),
                        style.isHistory(),
                        new LazyTense(tenses, text, span),
                        foretold,
                        span.start());
        return new MeaningReader(situation, longTail);
    }

    private TimeMention mention(int i, Ranges.Ends ends) {
        TimeExpression expression = expressions.get(i);
        end = ends.to().period();
        if (focus.isOnQuarter() && Quarters.isOther(expression.meaning(), speaksOfPastQuarter())) {
            focus = focus.beyondQuarter();
        }
        if (carriesStory(expression)
                && !isName(expression)
                && !looksAhead(i, ends.from())
                && !isParenthesis(expression.span())) {
            boolean opening = SentenceWords.opensSentence(text, expression.span().start());
            follow(ends.from(), expression.span().start(), opening);
            follow(ends.to(), expression.span().start(), opening);
        } else {
            ends.to().period().ifPresent(period -> focus = focus.mention(period));
        }
        return Mentions.of(expression, ends.whole(), timexes(expression, ends));
    }

    /** "The April 20 explosion" names an event, and the text goes on where it was. */
    private boolean isName(TimeExpression expression) {
        return ClauseEdges.isAttributive(text, expression.span().start())
                && tenses.namesEvent(text, expression.span())
                && Borrowing.calendarDate(expression.meaning())
                        .filter(d -> d.deixis() == Meaning.Deixis.NONE && d.year().isEmpty())
                        .isPresent();
    }

    /** "(1951)" dates what stands before it. */
    private boolean isParenthesis(TextSpan span) {
        return span.start() > 0
                && span.end() < text.length()
                && text.charAt(span.start() - 1) == '('
                && text.charAt(span.end()) == ')';
    }

    /** "A campaign planned for 1976" does not take a history there. */
    private boolean looksAhead(int i, Reading reading) {
        return style.isNarrative(i)
                && expressions.get(i).boundary() != Boundary.BY
                && reading.method() == Method.EXPLICIT
                && reading.period().isPresent()
                && focus.isBefore(reading.period().get())
                && tenses.around(text, expressions.get(i).span()).isAhead();
    }

    /** "Since 1945" and "by 2008" look away from what the text speaks of. */
    private boolean carriesStory(TimeExpression expression) {
        return switch (expression.boundary()) {
            case NONE, FROM, AFTER -> true;
            // "By June they had taken the town" goes on with it, "rose to ten by June" does not.
            case BY, UNTIL -> SentenceWords.opensSentence(text, expression.span().start());
            case SINCE, BEFORE -> false;
        };
    }

    private static List<Timex> timexes(TimeExpression expression, Ranges.Ends ends) {
        List<TimeExpression> parts = expression.parts();
        return parts.size() == 2
                ? List.of(
                        Mentions.tag(parts.get(0), ends.from()),
                        Mentions.tag(parts.get(1), ends.to()))
                : List.of(Mentions.tag(expression, ends.whole()));
    }

    /** The text now speaks of this date. */
    private void follow(Reading reading, int offset, boolean opening) {
        Optional<CalendarPeriod> period = reading.period();
        if (period.isPresent() && moves(reading, period.get())) {
            Focus next = focus.follow(period.get(), offset, opening);
            focus = isForecast(period.get()) ? next.withQuarterOf(focus) : next;
        }
    }

    /** A quarter that is not over takes the report's attention from none that is. */
    private boolean isForecast(CalendarPeriod period) {
        return period.granularity() == Granularity.QUARTER
                && speech.latest().filter(d -> !period.last().isBefore(d)).isPresent()
                && speaksOfPastQuarter();
    }

    private boolean speaksOfPastQuarter() {
        return focus.quarter().filter(this::isOver).isPresent();
    }

    private boolean isOver(CalendarPeriod period) {
        return speech.latest().filter(d -> period.last().isBefore(d)).isPresent();
    }

    /** "Last year" in a report is a remark; "yesterday" and "on Friday" carry the story. */
    private boolean moves(Reading reading, CalendarPeriod period) {
        return switch (reading.method()) {
            case RELATIVE -> !Granularity.DAY.isFinerThan(period.granularity());
            // "The previous year" looks back for a moment.
            case CONTEXT -> focus.date().filter(d -> period.last().isBefore(d.first())).isEmpty();
            default -> true;
        };
    }
}
