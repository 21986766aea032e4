package fasti.anchor;

import fasti.anchor.DateAnchor.Basis;
import fasti.anchor.DateAnchor.Candidate;
import fasti.anchor.Datelines.Dateline;
import fasti.time.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Weighs a dateline: with a year it tells the day; without one it leaves some years open. */
final class DatelineClues {
    private DatelineClues() {}

    static List<Clue> withYear(DocumentText text, Dateline dateline) {
        return dateline.date()
                .day()
                .map(
                        day ->
                                List.of(
                                        new Clue(
                                                day,
                                                Basis.DATELINE,
                                                "dateline",
                                                0.95,
                                                says(text, dateline))))
                .orElse(List.of());
    }

    private static String says(DocumentText text, Dateline dateline) {
        return "the dateline says \"" + dateline.span().of(text.text()).strip() + "\"";
    }

    /** All the years that are left, to be decided by what other documents tell. */
    static DateAnchor open(DocumentText text, Dateline dateline, Optional<Bounds> bounds) {
        Optional<DayOfWeek> weekday = Datelines.weekday(text, dateline);
        List<LocalDate> days =
                YearCandidates.of(dateline.date(), weekday, bounds.map(Bounds::first));
        long left = days.stream().filter(day -> !isOut(day, bounds)).count();
        List<Candidate> candidates =
                days.stream().map(day -> candidate(day, bounds, left)).toList();
        return new DateAnchor(
                Optional.empty(),
                Basis.NONE,
                bounds.map(Bounds::interval),
                0,
                explanation(text, dateline, weekday, bounds),
                inFront(candidates));
    }

    private static boolean isOut(LocalDate day, Optional<Bounds> bounds) {
        return bounds.isPresent() && day.isBefore(bounds.get().first());
    }

    private static Candidate candidate(LocalDate day, Optional<Bounds> bounds, long left) {
        boolean out = isOut(day, bounds);
        return new Candidate(
                CalendarPeriod.day(day),
                out ? 0 : Judgement.rounded(1.0 / left),
                out ? bounds.map(Bounds::reason) : Optional.empty());
    }

    private static List<Candidate> inFront(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>();
        candidates.stream().filter(c -> c.eliminatedBy().isEmpty()).forEach(sorted::add);
        candidates.stream().filter(c -> c.eliminatedBy().isPresent()).forEach(sorted::add);
        return sorted;
    }

    private static List<String> explanation(
            DocumentText text,
            Dateline dateline,
            Optional<DayOfWeek> weekday,
            Optional<Bounds> bounds) {
        List<String> reasons = new ArrayList<>();
        reasons.add(says(text, dateline) + ", without a year");
        weekday.ifPresent(
                day ->
                        reasons.add(
                                "the day is a "
                                        + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                        + " by its first paragraph"));
        bounds.ifPresent(b -> reasons.add(b.reason()));
        return reasons;
    }
}
