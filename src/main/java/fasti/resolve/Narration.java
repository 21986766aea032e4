package fasti.resolve;

import fasti.anchor.DateAnchor;
import fasti.expression.Meaning;
import fasti.expression.TimeExpression;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One document on its way from left to right: what it speaks of moves from mention to mention. */
final class Narration {
    private final String text;
    private final List<TimeExpression> expressions;
    private final Speech speech;
    private final Style style;
    private final TenseReader tenses;
    private final LongTail longTail;
    private Focus focus = Focus.NONE;

    Narration(
            String text,
            List<TimeExpression> expressions,
            DateAnchor anchor,
            TenseReader tenses,
            LongTail longTail) {
        this.text = text;
        this.expressions = Lists.completed(expressions);
        this.speech = Speech.of(anchor);
        this.style = Style.of(text, expressions, speech);
        this.tenses = tenses;
        this.longTail = longTail;
    }

    List<TimeMention> mentions() {
        List<TimeMention> mentions = new ArrayList<>(expressions.size());
        for (int i = 0; i < expressions.size(); i++) {
            mentions.add(mention(expressions.get(i), style.isNarrative(i)));
        }
        return mentions;
    }

    private TimeMention mention(TimeExpression expression, boolean narrative) {
        int offset = expression.span().start();
        Situation situation =
                new Situation(
                        speech,
                        focus,
                        narrative,
                        new LazyTense(tenses, text, expression.span()),
                        offset);
        MeaningReader reader = new MeaningReader(situation, longTail);
        return expression.meaning() instanceof Meaning.Range range
                ? ranged(expression, Ranges.read(range, reader))
                : single(expression, expression.meaning().accept(reader));
    }

    private TimeMention single(TimeExpression expression, Reading reading) {
        follow(reading, expression.span().start());
        return Mentions.of(expression, reading, Mentions.timex(expression, reading));
    }

    private TimeMention ranged(TimeExpression expression, Ranges.Ends ends) {
        follow(ends.from(), expression.span().start());
        follow(ends.to(), expression.span().start());
        List<TimeExpression> parts = expression.parts();
        List<Timex> timexes =
                parts.size() == 2
                        ? List.of(
                                Mentions.tag(parts.get(0), ends.from()),
                                Mentions.tag(parts.get(1), ends.to()))
                        : Mentions.timex(expression, ends.whole());
        return Mentions.of(expression, ends.whole(), timexes);
    }

    /** The text now speaks of this date. */
    private void follow(Reading reading, int offset) {
        Optional<CalendarPeriod> period = reading.period();
        if (period.isPresent() && moves(reading, period.get())) {
            focus = focus.on(period.get(), offset);
        }
    }

    /** "Last year" in a report is a remark; "yesterday" and "on Friday" carry the story. */
    private static boolean moves(Reading reading, CalendarPeriod period) {
        return reading.method() != Method.RELATIVE
                || !Granularity.DAY.isFinerThan(period.granularity());
    }
}
