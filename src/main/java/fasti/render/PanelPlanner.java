package fasti.render;

import static fasti.time.Granularity.DAY;
import static fasti.time.Granularity.MONTH;
import static fasti.time.Granularity.YEAR;

import fasti.time.CalendarPeriod;
import fasti.time.Granularity;
import fasti.time.Interval;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the small parts of a range into which many events crowd, and gives each a panel of its own
 * below the whole. Both keep a linear axis.
 */
final class PanelPlanner {
    /** Fewer events than this are no crowd. */
    private static final int FEWEST = 8;

    /** A crowd holds at least this share of all events. */
    private static final double SHARE = 0.2;

    /** A gap of this share of the range parts two crowds. */
    private static final double GAP = 0.06;

    /** A crowd that fills more of the range than this is not worth a panel. */
    private static final double WIDEST = 0.4;

    private static final int MOST_CROWDS = 3;

    private final ChartRange range;

    PanelPlanner(ChartRange range) {
        this.range = range;
    }

    /** The panels from top to bottom, the whole range first. */
    List<PanelPlan> plan(List<ChartMark> marks) {
        List<ChartRange> crowds = crowds(marks);
        List<PanelPlan> panels = new ArrayList<>();
        Set<ChartMark> left = new LinkedHashSet<>(marks);
        for (ChartRange crowd : crowds) {
            Set<ChartMark> own = new LinkedHashSet<>();
            marks.stream().filter(m -> isWithin(m, crowd)).forEach(own::add);
            left.removeAll(own);
            panels.add(
                    new PanelPlan(heading(crowd) + ", enlarged", crowd, own, Set.of(), List.of()));
        }
        Set<ChartMark> others = new LinkedHashSet<>(marks);
        others.removeAll(left);
        panels.add(0, new PanelPlan(heading(range), range, left, others, crowds));
        return panels;
    }

    /** The whole range alone, for a picture that has no room for more. */
    List<PanelPlan> whole(List<ChartMark> marks) {
        return List.of(
                new PanelPlan(
                        heading(range), range, new LinkedHashSet<>(marks), Set.of(), List.of()));
    }

    private static boolean isWithin(ChartMark mark, ChartRange crowd) {
        return mark.anchor() >= ChartMark.day(crowd.from())
                && mark.knownEnd() <= ChartMark.day(crowd.to()) + 1;
    }

    private List<ChartRange> crowds(List<ChartMark> marks) {
        List<ChartMark> fine =
                marks.stream()
                        .filter(ChartMark::isFine)
                        .filter(m -> m.anchor() >= ChartMark.day(range.from()))
                        .sorted(Comparator.comparingDouble(ChartMark::anchor))
                        .toList();
        double span = ChartMark.day(range.to()) + 1 - ChartMark.day(range.from());
        return groups(fine, span * GAP).stream()
                .filter(g -> g.size() >= FEWEST && g.size() >= SHARE * marks.size())
                .map(this::padded)
                .filter(c -> c.to().toEpochDay() - c.from().toEpochDay() < span * WIDEST)
                .sorted(Comparator.comparing(ChartRange::from))
                .limit(MOST_CROWDS)
                .toList();
    }

    private static List<List<ChartMark>> groups(List<ChartMark> sorted, double gap) {
        List<List<ChartMark>> groups = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (ChartMark mark : sorted) {
            if (groups.isEmpty() || mark.anchor() - end > gap) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(mark);
            end = Math.max(end, mark.knownEnd());
        }
        return groups;
    }

    /** The whole months that hold a group. */
    private ChartRange padded(List<ChartMark> group) {
        double from = group.stream().mapToDouble(ChartMark::anchor).min().orElseThrow();
        double to = group.stream().mapToDouble(ChartMark::knownEnd).max().orElseThrow();
        LocalDate first = LocalDate.ofEpochDay((long) from).withDayOfMonth(1);
        LocalDate last =
                LocalDate.ofEpochDay((long) to - 1).with(TemporalAdjusters.lastDayOfMonth());
        return new ChartRange(
                first.isBefore(range.from()) ? range.from() : first,
                last.isAfter(range.to()) ? range.to() : last);
    }

    /** "2011–2017" for whole years, else months, else days. */
    static String heading(ChartRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        LocalDate after = to.plusDays(1);
        DateDisplay words = new DateDisplay();
        if (from.getDayOfYear() == 1 && after.getDayOfYear() == 1) {
            return words.interval(Interval.of(unit(YEAR, from), unit(YEAR, to)));
        }
        if (from.getDayOfMonth() == 1 && after.getDayOfMonth() == 1) {
            CalendarPeriod last = unit(MONTH, to);
            CalendarPeriod first = unit(MONTH, from);
            return first.equals(last)
                    ? words.period(first)
                    : words.interval(Interval.of(first, last));
        }
        return words.interval(Interval.of(unit(DAY, from), unit(DAY, to)));
    }

    private static CalendarPeriod unit(Granularity unit, LocalDate day) {
        return CalendarPeriod.containing(unit, day);
    }
}
