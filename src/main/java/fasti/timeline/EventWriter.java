package fasti.timeline;

import fasti.event.EventMention;
import fasti.event.EventType;
import fasti.event.Status;
import fasti.resolve.Method;
import fasti.series.MeetingDate;
import fasti.text.Evidence;
import fasti.time.DaySpan;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes one event out of its mentions: the best title, the agreed date, who speaks of it. */
final class EventWriter {
    private static final int MOST_NAMES = 8;

    private EventWriter() {}

    static Event write(Cluster cluster) {
        List<Contribution> members =
                cluster.members().stream()
                        .sorted(Comparator.comparing(c -> c.event().evidence()))
                        .toList();
        TimeValue when = when(members);
        List<Evidence> evidence = members.stream().map(c -> c.event().evidence()).toList();
        Status status = status(members, when);
        EventMention best = TitleChoice.best(members, when, status);
        return new Event(
                EventId.of(evidence),
                best.title(),
                best.type() == EventType.OTHER ? type(members) : best.type(),
                when,
                status,
                cluster.round(),
                names(members, EventMention::actors),
                names(members, EventMention::places),
                Salience.of(members, when),
                members.stream().map(c -> Event.Mention.of(c.event())).toList(),
                alternatives(members, when),
                (int) members.stream().map(Contribution::document).distinct().count(),
                Publishers.count(members));
    }

    /** What most documents agree on, each with one voice; the finer of what agrees. */
    private static TimeValue when(List<Contribution> members) {
        Map<String, TimeValue> voices = new LinkedHashMap<>();
        members.forEach(
                c ->
                        voices.putIfAbsent(
                                c.document() + "\t" + c.event().when().edtf(), c.event().when()));
        return MeetingDate.agreed(List.copyOf(voices.values())).orElseThrow();
    }

    private static EventType type(List<Contribution> members) {
        Map<EventType, Integer> votes = new TreeMap<>();
        members.stream()
                .map(c -> c.event().type())
                .filter(t -> t != EventType.OTHER)
                .forEach(t -> votes.merge(t, 1, Integer::sum));
        return votes.entrySet().stream()
                .max(
                        Map.Entry.<EventType, Integer>comparingByValue()
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(EventType.OTHER);
    }

    /** Planned by one source and held by another has occurred; a series' mention has no vote. */
    private static Status status(List<Contribution> members, TimeValue when) {
        List<Status> said =
                members.stream()
                        .filter(c -> c.event().time().method() != Method.SERIES)
                        .map(c -> c.event().status())
                        .toList();
        List<Status> votes =
                said.isEmpty() ? members.stream().map(c -> c.event().status()).toList() : said;
        boolean goesOn = when.edtf().endsWith("/..");
        if (goesOn && votes.contains(Status.ONGOING)) {
            return Status.ONGOING;
        }
        return votes.contains(Status.OCCURRED) || isReportedLater(members, when, votes)
                ? Status.OCCURRED
                : votes.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static boolean isReportedLater(
            List<Contribution> members, TimeValue when, List<Status> votes) {
        LocalDate end = when.end().orElse(LocalDate.MAX);
        return votes.contains(Status.ONGOING)
                && members.stream()
                        .anyMatch(c -> c.spoken().map(day -> day.isAfter(end)).orElse(false));
    }

    private static List<String> names(
            List<Contribution> members, Function<EventMention, Collection<String>> of) {
        return members.stream()
                .flatMap(c -> of.apply(c.event()).stream())
                .distinct()
                .limit(MOST_NAMES)
                .toList();
    }

    /** Dates that cannot be the agreed one, each with the mentions that give it. */
    private static List<Event.Alternative> alternatives(
            List<Contribution> members, TimeValue when) {
        DaySpan agreed = DaySpan.of(when).orElseThrow();
        Map<String, List<Integer>> others = new TreeMap<>();
        Map<String, TimeValue> values = new TreeMap<>();
        for (int i = 0; i < members.size(); i++) {
            TimeValue value = members.get(i).event().when();
            if (!members.get(i).days().overlaps(agreed)) {
                others.computeIfAbsent(value.edtf(), e -> new ArrayList<>()).add(i);
                values.put(value.edtf(), value);
            }
        }
        return others.entrySet().stream()
                .map(o -> alternative(values.getOrDefault(o.getKey(), when), o.getValue(), members))
                .toList();
    }

    private static Event.Alternative alternative(
            TimeValue value, List<Integer> mentions, List<Contribution> members) {
        String documents =
                mentions.stream()
                        .map(i -> members.get(i).document())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new Event.Alternative(value, mentions, documents + " gives " + value.edtf());
    }
}
