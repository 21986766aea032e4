package fasti.anchor;

import fasti.expression.Boundary;
import fasti.expression.TimeExpression;
import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import fasti.time.Interval;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the past a text speaks of says about its own date: "since 2012" is written after 2012, "a
 * 2016 ceasefire" in 2016 at the earliest. Dates that may lie ahead ("by 2030", "will … in 2018")
 * bind nothing.
 *
 * @param period the latest past date
 * @param wording how it was said
 */
record Bounds(CalendarPeriod period, String wording) {

    /** Words before a date that put it in the future, or leave that open. */
    private static final Pattern AHEAD =
            Pattern.compile(
                    "(?i)\\b(?:will|would|shall|(?-i:may)|might|could|should|to be|plans?|planned|planning|expect(?:s|ed)?|"
                            + "schedul(?:e|ed)|due|upcoming|next|coming|future|"
                            + "targets?|goals?|deadline|aims?|ahead|hopes?|set (?:for|to)|run for|projected|"
                            + "forecasts?|predict(?:s|ed)?|expires?)\\b");

    private static final int LOOK_BACK = 90;
    private static final int EARLIEST_YEAR = 1500;
    private static final int LATEST_YEAR = 2100;

    static Optional<Bounds> of(DocumentText text) {
        return Stream.concat(text.running().stream(), text.captioned().stream())
                .filter(date -> isPast(text, date.expression()))
                .flatMap(date -> bound(text, date).stream())
                .max(Comparator.comparing(b -> b.period().first()));
    }

    private static Optional<Bounds> bound(DocumentText text, TextDate date) {
        String wording = date.expression().span().of(text.text());
        return date.period()
                .filter(p -> p.first().getYear() >= EARLIEST_YEAR)
                .filter(p -> p.first().getYear() <= LATEST_YEAR)
                .map(
                        p ->
                                isSinceYear(date, p)
                                        ? new Bounds(p.plus(1), "since " + wording)
                                        : new Bounds(p, wording));
    }

    /** "since 2012" is not said in 2012. */
    private static boolean isSinceYear(TextDate date, CalendarPeriod period) {
        return date.expression().boundary() == Boundary.SINCE
                && period.granularity() == Granularity.YEAR;
    }

    private static boolean isPast(DocumentText text, TimeExpression expression) {
        return switch (expression.boundary()) {
            case SINCE -> true;
            case NONE, FROM, AFTER ->
                    !AHEAD.matcher(text.before(expression.span().start(), LOOK_BACK)).find();
            case UNTIL, BEFORE, BY -> false;
        };
    }

    /** The first day the document can speak from. */
    LocalDate first() {
        return period.first();
    }

    Interval interval() {
        return Interval.since(period);
    }

    String reason() {
        return "not before " + period.edtf() + ": the text speaks of \"" + wording + "\" as past";
    }
}
