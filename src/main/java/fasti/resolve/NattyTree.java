package fasti.resolve;

import fasti.expression.Meaning;
import fasti.expression.Meaning.CalendarDate;
import fasti.expression.Meaning.Deixis;
import fasti.expression.Meaning.Distance;
import fasti.expression.Meaning.NthWithin;
import fasti.expression.Meaning.Origin;
import fasti.expression.Meaning.UnitShift;
import fasti.time.Granularity;
import fasti.time.Length;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.runtime.tree.Tree;

/**
 * Reads what was said off Natty's syntax tree. Only trees whose meaning is sure are read: Natty
 * turns "two years before" into two years later, so that nested seeks are left alone.
 */
final class NattyTree {
    private final Tree date;
    private final Set<String> rules;
    private final String holiday;

    private NattyTree(Tree date, Set<String> rules, String holiday) {
        this.date = date;
        this.rules = rules;
        this.holiday = holiday;
    }

    /**
     * @param rules the names of the grammar's rules that took part
     * @param holiday the words of the holiday, empty where there is none
     */
    static Optional<Said> read(Tree root, Set<String> rules, String holiday) {
        Tree node = root;
        while (node.getChildCount() == 1 && !isDate(node)) {
            node = node.getChild(0);
        }
        return isDate(node) ? new NattyTree(node, rules, holiday).said() : Optional.empty();
    }

    private static boolean isDate(Tree node) {
        return node.getText().equals("EXPLICIT_DATE") || node.getText().equals("RELATIVE_DATE");
    }

    private Optional<Said> said() {
        if (date.getText().equals("EXPLICIT_DATE")) {
            return explicit().map(Said.Plain::new);
        }
        List<Tree> seeks = new ArrayList<>();
        for (int i = 0; i < date.getChildCount(); i++) {
            seeks.add(date.getChild(i));
        }
        return seeks.size() == 1 ? single(seeks.get(0)) : counted(seeks).map(Said.Plain::new);
    }

    private Optional<Meaning> explicit() {
        OptionalInt month = number(date, "MONTH_OF_YEAR");
        OptionalInt day = number(date, "DAY_OF_MONTH");
        OptionalInt year = number(date, "YEAR_OF");
        // "March 2011" carries a false day 1.
        boolean daySaid =
                rules.contains("relaxed_day_of_month")
                        || rules.contains("spelled_or_int_01_to_31_optional_prefix");
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CalendarDate(
                                year,
                                month,
                                daySaid ? day : OptionalInt.empty(),
                                Optional.empty(),
                                year.isPresent() && year.getAsInt() < 100,
                                Deixis.NONE));
    }

    private Optional<Said> single(Tree seek) {
        if (seek.getText().equals("EXPLICIT_SEEK")) {
            return holiday.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Said.Holiday(holiday, number(seek, "YEAR_OF"), Deixis.NONE));
        }
        if (!seek.getText().equals("SEEK") || seek.getChildCount() != 4) {
            return Optional.empty();
        }
        int direction = seek.getChild(0).getText().equals("<") ? -1 : 1;
        boolean byWeek = seek.getChild(1).getText().equals("by_week");
        int steps = direction * Integer.parseInt(seek.getChild(2).getText());
        return target(seek.getChild(3), steps, byWeek);
    }

    private Optional<Said> target(Tree target, int steps, boolean byWeek) {
        if (!holiday.isEmpty() && target.getChildCount() == 0) {
            Deixis deixis = !byWeek ? Deixis.NONE : steps < 0 ? Deixis.LAST : Deixis.NEXT;
            return Optional.of(new Said.Holiday(holiday, OptionalInt.empty(), deixis));
        }
        if (target.getText().equals("DAY_OF_WEEK")) {
            DayOfWeek weekday = weekday(target.getChild(0));
            return Optional.of(
                    steps == 0
                            ? new Said.Plain(onWeekday(weekday))
                            : new Said.Weekdays(weekday, steps));
        }
        return unit(target.getText()).map(unit -> new Said.Plain(stepped(unit, steps, byWeek)));
    }

    private static Meaning onWeekday(DayOfWeek weekday) {
        return new CalendarDate(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(weekday),
                false,
                Deixis.NONE);
    }

    private static Meaning stepped(Granularity unit, int steps, boolean whole) {
        return whole || unit == Granularity.DAY
                ? new UnitShift(unit, steps, Origin.SPEECH)
                : new Distance(
                        Length.of(Math.abs(steps), unit), Integer.signum(steps), Origin.SPEECH);
    }

    private static Optional<Granularity> unit(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "day" -> Granularity.DAY;
                    case "week" -> Granularity.WEEK;
                    case "month" -> Granularity.MONTH;
                    case "year" -> Granularity.YEAR;
                    default -> null;
                });
    }

    /** "The last Sunday of March 2012": a month, a year perhaps, and which weekday of it. */
    private Optional<Meaning> counted(List<Tree> seeks) {
        OptionalInt month = OptionalInt.empty();
        OptionalInt year = OptionalInt.empty();
        Optional<Tree> nth = Optional.empty();
        for (Tree seek : seeks) {
            month =
                    number(seek, "MONTH_OF_YEAR").isPresent()
                            ? number(seek, "MONTH_OF_YEAR")
                            : month;
            year = number(seek, "YEAR_OF").isPresent() ? number(seek, "YEAR_OF") : year;
            nth = child(seek, "DAY_OF_WEEK").isPresent() ? Optional.of(seek) : nth;
        }
        if (month.isEmpty() || nth.isEmpty() || nth.get().getChildCount() != 2) {
            return Optional.empty();
        }
        int ordinal = Integer.parseInt(nth.get().getChild(0).getText());
        return Optional.of(
                new NthWithin(
                        ordinal == 5 ? -1 : ordinal,
                        Granularity.DAY,
                        Optional.of(weekday(nth.get().getChild(1).getChild(0))),
                        new CalendarDate(
                                year,
                                month,
                                OptionalInt.empty(),
                                Optional.empty(),
                                false,
                                Deixis.NONE)));
    }

    /** Natty counts from Sunday, 1. */
    private static DayOfWeek weekday(Tree number) {
        return DayOfWeek.SUNDAY.plus(Integer.parseInt(number.getText()) - 1L);
    }

    private static Optional<Tree> child(Tree node, String name) {
        for (int i = 0; i < node.getChildCount(); i++) {
            if (node.getChild(i).getText().equals(name)) {
                return Optional.of(node.getChild(i));
            }
        }
        return Optional.empty();
    }

    private static OptionalInt number(Tree node, String name) {
        return child(node, name)
                .filter(c -> c.getChildCount() == 1)
                .map(c -> OptionalInt.of(Integer.parseInt(c.getChild(0).getText())))
                .orElse(OptionalInt.empty());
    }
}
