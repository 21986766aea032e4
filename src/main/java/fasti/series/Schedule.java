package fasti.series;

import fasti.time.DaySpan;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The dates of a series' members by number, as far as they are known. */
final class Schedule {
    private final NavigableMap<Integer, TimeValue> members = new TreeMap<>();

    /** The date of each number by what most claims agree on. */
    static Schedule of(List<Claim> claims) {
        Map<Integer, List<TimeValue>> dates = new TreeMap<>();
        for (Claim claim : claims) {
            claim.when()
                    .ifPresent(
                            when ->
                                    dates.computeIfAbsent(claim.ordinal(), n -> new ArrayList<>())
                                            .add(when));
        }
        Schedule schedule = new Schedule();
        dates.forEach(
                (ordinal, values) ->
                        MeetingDate.agreed(values)
                                .ifPresent(when -> schedule.members.put(ordinal, when)));
        return schedule;
    }

    NavigableMap<Integer, TimeValue> members() {
        return members;
    }

    Optional<TimeValue> when(int ordinal) {
        return Optional.ofNullable(members.get(ordinal));
    }

    /** The only member that a date fits; empty where none or several do. */
    OptionalInt at(TimeValue when) {
        int[] fitting =
                members.entrySet().stream()
                        .filter(m -> MeetingDate.overlap(m.getValue(), when))
                        .mapToInt(Map.Entry::getKey)
                        .toArray();
        return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
    }

    /** The only member on the same days of the year before or after. */
    OptionalInt atSameDays(TimeValue when) {
        int[] fitting =
                members.entrySet().stream()
                        .filter(m -> isSameDays(m.getValue(), when))
                        .mapToInt(Map.Entry::getKey)
                        .toArray();
        return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
    }

    private static boolean isSameDays(TimeValue member, TimeValue when) {
        return DaySpan.of(when)
                .flatMap(
                        said ->
                                DaySpan.of(member)
                                        .filter(m -> m.length() == said.length())
                                        .map(m -> isYearApart(m.first(), said.first())))
                .orElse(false);
    }

    private static boolean isYearApart(LocalDate a, LocalDate b) {
        return MonthDay.from(a).equals(MonthDay.from(b))
                && Math.abs(a.getYear() - b.getYear()) == 1;
    }

    /** The latest member that had begun on a day. */
    OptionalInt latestBy(LocalDate day) {
        return members.entrySet().stream()
                .filter(m -> start(m.getValue()).map(s -> !s.isAfter(day)).orElse(false))
                .mapToInt(Map.Entry::getKey)
                .max();
    }

    /**
     * The number between two known neighbours: a meeting in June is the fourth where the third was
     * in May and the fifth in July.
     */
    OptionalInt gapAt(TimeValue when) {
        Optional<LocalDate> day = start(when);
        OptionalInt before = day.map(this::latestBy).orElse(OptionalInt.empty());
        if (before.isEmpty()) {
            return OptionalInt.empty();
        }
        Map.Entry<Integer, TimeValue> after = members.higherEntry(before.getAsInt());
        boolean fits = after != null && after.getKey() == before.getAsInt() + 2;
        return fits ? OptionalInt.of(before.getAsInt() + 1) : OptionalInt.empty();
    }

    private static Optional<LocalDate> start(TimeValue when) {
        return DaySpan.of(when).map(DaySpan::first);
    }
}
