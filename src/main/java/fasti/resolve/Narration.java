package fasti.resolve;

import fasti.anchor.DateAnchor;
import fasti.expression.TimeExpression;
import fasti.text.TextSpan;
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
        this.expressions = expressions;
        this.speech = Speech.of(anchor);
        this.style = Style.of(text, expressions, speech);
        this.tenses = tenses;
        this.longTail = longTail;
    }

    List<TimeMention> mentions() {
        List<TimeMention> mentions = new ArrayList<>(expressions.size());
        for (int i = 0, end; i < expressions.size(); i = end) {
            end = Lists.end(expressions, i);
            MeaningReader reader = reader(i);
            if (end == i + 1) {
                mentions.add(mention(i, Ranges.read(expressions.get(i).meaning(), reader)));
                continue;
            }
            List<Ranges.Ends> members = Lists.read(expressions.subList(i, end), reader);
            for (int member = i; member < end; member++) {
                mentions.add(mention(member, members.get(member - i)));
            }
        }
        return mentions;
    }

    private MeaningReader reader(int i) {
        TextSpan span = expressions.get(i).span();
        Situation situation =
                new Situation(
                        speech,
                        focus,
                        style.isNarrative(i),
                        new LazyTense(tenses, text, span),
                        span.start());
        return new MeaningReader(situation, longTail);
    }

    private TimeMention mention(int i, Ranges.Ends ends) {
        TimeExpression expression = expressions.get(i);
        follow(ends.from(), expression.span().start());
        follow(ends.to(), expression.span().start());
        return Mentions.of(expression, ends.whole(), timexes(expression, ends));
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
