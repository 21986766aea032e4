package fasti.serve;

import fasti.render.TimelineFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a decision would change: "Bridge opened: 2 May 2014 → 9 May 2014".
 *
 * @param documents documents that would speak from another date
 * @param moves events that would have another date
 * @param appears events that would have a date at last
 * @param vanishes events that would have none any more
 */
record Preview(
        List<Shift> documents, List<Move> moves, List<Arrival> appears, List<Departure> vanishes) {

    record Shift(String id, Optional<String> from, Optional<String> to) {}

    record Move(String event, String title, String from, String to) {}

    record Arrival(String event, String title, String to) {}

    record Departure(String event, String title, String from) {}

    /** Events are known by their ids, which do not hang on their dates. */
    static Preview between(TimelineFile now, TimelineFile then) {
        Map<String, TimelineFile.Event> before = byId(now);
        Map<String, TimelineFile.Event> after = byId(then);
        List<Move> moves = new ArrayList<>();
        List<Arrival> appears = new ArrayList<>();
        List<Departure> vanishes = new ArrayList<>();
        after.forEach(
                (id, event) -> {
                    TimelineFile.Event old = before.get(id);
                    if (old == null) {
                        appears.add(new Arrival(id, event.shownTitle(), words(event)));
                    } else if (!words(old).equals(words(event))) {
                        moves.add(new Move(id, event.shownTitle(), words(old), words(event)));
                    }
                });
        before.forEach(
                (id, event) -> {
                    if (!after.containsKey(id)) {
                        vanishes.add(new Departure(id, event.shownTitle(), words(event)));
                    }
                });
        return new Preview(shifts(now, then), moves, appears, vanishes);
    }

    private static Map<String, TimelineFile.Event> byId(TimelineFile file) {
        Map<String, TimelineFile.Event> events = new LinkedHashMap<>();
        file.events().forEach(event -> events.put(event.id(), event));
        return events;
    }

    private static String words(TimelineFile.Event event) {
        return event.shownWhen().display();
    }

    private static List<Shift> shifts(TimelineFile now, TimelineFile then) {
        Map<String, Optional<String>> before = new LinkedHashMap<>();
        now.documents().forEach(d -> before.put(d.id(), d.published().edtf()));
        return then.documents().stream()
                .map(
                        d ->
                                new Shift(
                                        d.id(),
                                        before.getOrDefault(d.id(), Optional.empty()),
                                        d.published().edtf()))
                .filter(shift -> !shift.from().equals(shift.to()))
                .toList();
    }
}
