package fasti.resolve;

import fasti.expression.Meaning;
import fasti.expression.TimeExpression;
import fasti.time.Granularity;
import java.util.List;

/**
 * Tells, paragraph by paragraph, whether a text reports from its own day or tells a history. Words
 * such as "today", "Friday", "last week" speak for a report; years that lie behind, written out,
 * speak for a history. The text as a whole weighs in, so that a paragraph with little evidence goes
 * with the rest.
 */
final class Style {
    /** How much the whole text counts, at most, beside a paragraph's own words. */
    private static final double PRIOR = 2;

    /** A history has this many written-out years for each word that counts from its own day. */
    private static final int HISTORY = 4;

    /** A text with its own date needs as many of them to be a history. */
    private static final int FEWEST = 3;

    /** What a paragraph must score at least to be a tale within a report. */
    private static final double TALE = 2;

    /** What a year alone counts; a date with its year is one. */
    private static final double PASSING = 0.5;

    private final int[] paragraphs;
    private final double[] scores;
    private final double prior;
    private final boolean history;

    private Style(int[] paragraphs, double[] scores, double prior, boolean history) {
        this.paragraphs = paragraphs;
        this.scores = scores;
        this.prior = prior;
        this.history = history;
    }

    static Style of(String text, List<TimeExpression> expressions, Speech speech) {
        int[] paragraphs = paragraphs(text, expressions);
        int count = paragraphs.length == 0 ? 0 : paragraphs[paragraphs.length - 1] + 1;
        double[] scores = new double[count];
        double behind = 0;
        double deictic = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            double weight = weight(expressions.get(i).meaning(), speech);
            scores[paragraphs[i]] += weight;
            behind += Math.max(0, weight);
            deictic += Math.max(0, -weight);
        }
        double prior = Math.max(-PRIOR, Math.min(PRIOR, behind - deictic));
        boolean history = behind > HISTORY * deictic && (behind >= FEWEST || !speech.isKnown());
        return new Style(paragraphs, scores, prior, history);
    }

    /** Whether the text as a whole tells a history, so that even "two years ago" counts from it. */
    boolean isHistory() {
        return history;
    }

    /** Whether the nth expression is the first of its paragraph. */
    boolean startsParagraph(int expression) {
        return expression == 0 || paragraphs[expression] != paragraphs[expression - 1];
    }

    /** Whether the paragraph of the nth expression tells a history. */
    boolean isNarrative(int expression) {
        double score = scores[paragraphs[expression]] + prior;
        return history ? score > 0 : score >= TALE;
    }

    /** Numbers of paragraphs that hold expressions, counted from 0. */
    private static int[] paragraphs(String text, List<TimeExpression> expressions) {
        int[] paragraphs = new int[expressions.size()];
        int paragraph = 0;
        int lineEnd = text.indexOf('\n');
        for (int i = 0; i < paragraphs.length; i++) {
            int start = expressions.get(i).span().start();
            boolean crossed = false;
            while (lineEnd >= 0 && lineEnd < start) {
                crossed = true;
                lineEnd = text.indexOf('\n', lineEnd + 1);
            }
            if (crossed && i > 0) {
                paragraph++;
            }
            paragraphs[i] = paragraph;
        }
        return paragraphs;
    }

    /** Positive for a history, negative for a report. */
    private static double weight(Meaning meaning, Speech speech) {
        if (meaning.year().isPresent()) {
            int year = meaning.year().getAsInt();
            boolean behind =
                    speech.latest().isEmpty() || year < speech.latest().get().getYear() - 1;
            return !behind ? 0 : isYearOnly(meaning) ? PASSING : 1;
        }
        if (meaning instanceof Meaning.Range range) {
            // "2005-2009" is as often a line of a career.
            return isYearOnly(range.to()) ? 0 : weight(range.to(), speech);
        }
        if (meaning instanceof Meaning.UnitShift shift) {
            return isDeictic(shift) ? -1.5 : 0;
        }
        if (meaning instanceof Meaning.TimeOn time && time.day().isPresent()) {
            return weight(time.day().get(), speech);
        }
        return Borrowing.calendarDate(meaning).filter(Style::isWeekday).isPresent() ? -1 : 0;
    }

    /** "In 2007", which a report may say in passing. */
    private static boolean isYearOnly(Meaning meaning) {
        return Borrowing.calendarDate(meaning).filter(d -> d.month().isEmpty()).isPresent();
    }

    /** "Friday", but not "the 17th". */
    private static boolean isWeekday(Meaning.CalendarDate date) {
        return date.month().isEmpty() && date.day().isEmpty();
    }

    private static boolean isDeictic(Meaning.UnitShift shift) {
        return shift.origin() == Meaning.Origin.SPEECH
                && !Granularity.YEAR.isFinerThan(shift.unit());
    }
}
