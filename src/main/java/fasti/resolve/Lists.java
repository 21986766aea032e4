package fasti.resolve;

import fasti.expression.Meaning;
import fasti.expression.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists of dates: "on 3, 5 and 9 May", "January 23-24, February 15-16 and March 14-15, 2017". What
 * a member leaves unsaid, a later one says; the year runs through the list.
 */
final class Lists {
    private Lists() {}

    /** The expressions with the parts filled in that their lists give. */
    static List<TimeExpression> completed(List<TimeExpression> expressions) {
        if (expressions.stream().noneMatch(e -> e.list().size() > 1)) {
            return expressions;
        }
        List<TimeExpression> completed = new ArrayList<>(expressions);
        for (int i = completed.size() - 2; i >= 0; i--) {
            TimeExpression here = completed.get(i);
            if (here.list().size() > 1 && here.list().index() + 1 < here.list().size()) {
                completed.set(i, filled(here, completed.get(i + 1)));
            }
        }
        return completed;
    }

    private static TimeExpression filled(TimeExpression here, TimeExpression next) {
        Meaning meaning = Borrowing.fill(here.meaning(), first(next.meaning()));
        return new TimeExpression(
                here.span(),
                meaning,
                here.modifier(),
                here.boundary(),
                here.rule(),
                here.parts(),
                here.list());
    }

    private static Meaning first(Meaning meaning) {
        return meaning instanceof Meaning.Range range ? range.from() : meaning;
    }
}
