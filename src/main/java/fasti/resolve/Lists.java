package fasti.resolve;

import fasti.expression.Meaning;
import fasti.expression.TimeExpression;
import fasti.time.CalendarPeriod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Lists of dates: "on 3, 5 and 9 May", "January 23-24, February 15-16 and September 14-15". What a
 * member leaves unsaid, its neighbours say; and the dates follow each other, so that one year gives
 * all: the year that was said, else of a list to come the first member's, of a past one the last's.
 */
final class Lists {
    private Lists() {}

    /** Where the list ends that begins at a place; the next place where none begins. */
    static int end(List<TimeExpression> expressions, int start) {
        TimeExpression.ListPlace place = expressions.get(start).list();
        int end = start + place.size();
        boolean whole =
                place.index() == 0
                        && place.size() > 1
                        && end <= expressions.size()
                        && expressions.get(end - 1).list().index() == place.size() - 1;
        return whole ? end : start + 1;
    }

    /** One reading for each member. */
    static List<Ranges.Ends> read(List<TimeExpression> members, MeaningReader reader) {
        List<Meaning> meanings = completed(members);
        if (!meanings.stream().allMatch(Lists::hasMonth)) {
            return meanings.stream().map(m -> Ranges.read(m, reader)).toList();
        }
        int pivot = pivot(meanings, reader.situation());
        Deque<Ranges.Ends> read = new ArrayDeque<>();
        read.add(Ranges.read(meanings.get(pivot), reader));
        for (int i = pivot - 1; i >= 0; i--) {
            Optional<CalendarPeriod> next = read.getFirst().from().period();
            read.addFirst(beside(meanings.get(i), next, Borrowing::previous, reader));
        }
        for (int i = pivot + 1; i < meanings.size(); i++) {
            Optional<CalendarPeriod> last = read.getLast().to().period();
            read.addLast(beside(meanings.get(i), last, Borrowing::following, reader));
        }
        return List.copyOf(read);
    }

    private static List<Meaning> completed(List<TimeExpression> members) {
        List<Meaning> meanings = new ArrayList<>();
        for (TimeExpression member : members) {
            meanings.add(member.meaning());
        }
        for (int i = meanings.size() - 2; i >= 0; i--) {
            meanings.set(i, Borrowing.fill(meanings.get(i), first(meanings.get(i + 1))));
        }
        for (int i = 1; i < meanings.size(); i++) {
            meanings.set(i, Borrowing.fill(meanings.get(i), last(meanings.get(i - 1))));
        }
        return meanings;
    }

    private static boolean hasMonth(Meaning meaning) {
        return Borrowing.calendarDate(first(meaning))
                .filter(d -> d.month().isPresent())
                .isPresent();
    }

    /** The member that is read first: the last that says a year, else by the direction. */
    private static int pivot(List<Meaning> meanings, Situation situation) {
        for (int i = meanings.size() - 1; i >= 0; i--) {
            if (last(meanings.get(i)).year().isPresent()) {
                return i;
            }
        }
        boolean ahead = situation.narrative() || situation.tense().get().isAhead();
        return ahead ? 0 : meanings.size() - 1;
    }

    private static Ranges.Ends beside(
            Meaning meaning,
            Optional<CalendarPeriod> neighbour,
            UnaryOperator<Meaning> direction,
            MeaningReader reader) {
        if (neighbour.isEmpty() || last(meaning).year().isPresent()) {
            return Ranges.read(meaning, reader);
        }
        return Ranges.read(directed(meaning, direction), reader.at(neighbour.get()));
    }

    private static Meaning directed(Meaning meaning, UnaryOperator<Meaning> direction) {
        return meaning instanceof Meaning.Range range
                ? new Meaning.Range(direction.apply(range.from()), range.to())
                : direction.apply(meaning);
    }

    private static Meaning first(Meaning meaning) {
        return meaning instanceof Meaning.Range range ? range.from() : meaning;
    }

    private static Meaning last(Meaning meaning) {
        return meaning instanceof Meaning.Range range ? range.to() : meaning;
    }
}
