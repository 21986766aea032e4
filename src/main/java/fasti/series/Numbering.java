package fasti.series;

import fasti.resolve.Method;
import fasti.resolve.Resolution;
import fasti.resolve.TimeMention;
import fasti.time.TimeValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Numbers the references to one series: by what they say, by lists, by dates that other documents
 * number, by steps from the one spoken of, and by counting between neighbours.
 */
final class Numbering {
    private final List<Located> references;
    private final List<Claim> claims = new ArrayList<>();
    private Schedule schedule;

    private Numbering(List<Located> references) {
        this.references = references.stream().sorted().toList();
        this.references.forEach(this::claimSaid);
        this.schedule = Schedule.of(claims);
    }

    /** The claims of references that all mean one series. */
    static Numbering of(List<Located> references) {
        Numbering numbering = new Numbering(references);
        numbering.claimByDate();
        numbering.claimBySteps();
        numbering.claimGaps();
        return numbering;
    }

    List<Claim> claims() {
        return claims;
    }

    Schedule schedule() {
        return schedule;
    }

    /** "the seventh round", "six rounds took place on" and as many dates. */
    private void claimSaid(Located located) {
        SeriesReference r = located.reference();
        boolean list = r.count().isPresent() && r.count().getAsInt() == r.times().size();
        if (list && r.ordinal().isEmpty() && r.step().isEmpty()) {
            for (int i = 0; i < r.times().size(); i++) {
                claims.add(new Claim(located, i + 1, Optional.of(r.times().get(i))));
            }
        } else if (r.ordinal().isPresent() && !r.plural()) {
            claims.add(new Claim(located, r.ordinal().getAsInt(), r.time()));
        }
    }

    /** "the meeting on February 15-16" is the round that another text numbers. */
    private void claimByDate() {
        for (Located located : unnumbered()) {
            OptionalInt ordinal = located.when().map(schedule::at).orElse(OptionalInt.empty());
            ordinal.ifPresentOrElse(
                    n -> claim(located, n),
                    () -> located.reference().time().ifPresent(t -> claimOtherYear(located, t)));
        }
    }

    /** A year that was only implied gives way to the year of the member on the same days. */
    private void claimOtherYear(Located located, TimeMention time) {
        OptionalInt ordinal =
                time.method() == Method.IMPLIED_YEAR
                        ? located.when().map(schedule::atSameDays).orElse(OptionalInt.empty())
                        : OptionalInt.empty();
        if (ordinal.isPresent()) {
            TimeValue when = schedule.when(ordinal.getAsInt()).orElseThrow();
            claims.add(new Claim(located, ordinal.getAsInt(), Optional.of(redated(time, when))));
        }
    }

    private static TimeMention redated(TimeMention time, TimeValue when) {
        List<String> explanation = new ArrayList<>(time.explanation());
        explanation.add("the year is that of the meeting on the same days: " + when.edtf());
        return new TimeMention(
                time.expression(),
                new Resolution.Resolved(when),
                time.timexes(),
                Method.SERIES,
                time.confidence(),
                explanation);
    }

    private List<Located> unnumbered() {
        Set<Located> done =
                claims.stream().map(Claim::located).collect(Collectors.toCollection(TreeSet::new));
        return references.stream()
                .filter(r -> !r.reference().plural() && r.reference().ordinal().isEmpty())
                .filter(r -> !done.contains(r))
                .toList();
    }

    private void claim(Located located, int ordinal) {
        claims.add(new Claim(located, ordinal, located.reference().time()));
    }

    /** "the previous round": counted from the one the text last spoke of, else from its own day. */
    private void claimBySteps() {
        for (Located located : unnumbered()) {
            OptionalInt step = located.reference().step();
            OptionalInt current = step.isPresent() ? current(located) : OptionalInt.empty();
            if (current.isPresent() && current.getAsInt() + step.getAsInt() > 0) {
                int ordinal = current.getAsInt() + step.getAsInt();
                if (fits(located, ordinal)) {
                    claim(located, ordinal);
                }
            }
        }
        schedule = Schedule.of(claims);
    }

    /** A date that says otherwise than the member's own overrules the step. */
    private boolean fits(Located located, int ordinal) {
        Optional<TimeValue> known = schedule.when(ordinal);
        Optional<TimeValue> own = located.when();
        return known.isEmpty() || own.isEmpty() || MeetingDate.overlap(known.get(), own.get());
    }

    private OptionalInt current(Located located) {
        return claims.stream()
                .filter(c -> c.located().sameDocument(located))
                .filter(c -> c.located().compareTo(located) < 0)
                .max(Comparator.comparing(Claim::located))
                .map(c -> OptionalInt.of(c.ordinal()))
                .orElseGet(() -> latestBefore(located));
    }

    /** For "the last round" the number after the latest, so that the step leads to it. */
    private OptionalInt latestBefore(Located located) {
        OptionalInt latest =
                located.document()
                        .anchor()
                        .day()
                        .map(schedule::latestBy)
                        .orElse(OptionalInt.empty());
        boolean back = located.reference().step().orElse(0) < 0;
        return latest.isPresent() && back ? OptionalInt.of(latest.getAsInt() + 1) : latest;
    }

    /** A single unnumbered date between the third and the fifth is the fourth. */
    private void claimGaps() {
        List<Located> open =
                unnumbered().stream()
                        .filter(r -> r.when().filter(MeetingDate::isFine).isPresent())
                        .toList();
        for (Located located : open) {
            TimeValue when = located.when().orElseThrow();
            OptionalInt gap = schedule.gapAt(when);
            boolean alone =
                    open.stream()
                            .filter(o -> schedule.gapAt(o.when().orElseThrow()).equals(gap))
                            .allMatch(o -> MeetingDate.overlap(o.when().orElseThrow(), when));
            if (gap.isPresent() && alone) {
                claim(located, gap.getAsInt());
            }
        }
        schedule = Schedule.of(claims);
    }

    /** The highest number anything speaks of. */
    int highest() {
        return claims.stream().mapToInt(Claim::ordinal).max().orElse(0);
    }

    /** Whether anything beyond "the first" is counted: one meeting alone is no series. */
    boolean isSeries() {
        return highest() > 1 && !schedule.members().isEmpty();
    }

    /** Claims whose date, if they give one, can be the member's. */
    List<Claim> settled() {
        return claims.stream().filter(this::agrees).toList();
    }

    private boolean agrees(Claim claim) {
        Optional<TimeValue> member = schedule.when(claim.ordinal());
        return member.isPresent()
                && (claim.isUndated()
                        || claim.when().map(w -> MeetingDate.near(w, member.get())).orElse(false));
    }
}
