package fasti.dating;

import fasti.event.DocumentEvents;
import fasti.event.EventMention;
import fasti.series.RoundMention;
import fasti.series.Series;
import fasti.series.SeriesReading;
import fasti.series.SeriesResolver;
import fasti.time.DaySpan;
import fasti.time.TimeValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The chronology of the documents that carry their date: what is known to have happened when. Held
 * against it, an undated text that speaks of "the Lisbon meeting on February 15-16" gets its year.
 */
public final class KnownDates {

    private static final int FEW_DOCUMENTS = 3;
    private static final double MOST_SHARE = 0.2;

    /**
     * A known event.
     *
     * @param asOf the day of the document that tells it
     */
    record Known(EventMention event, DaySpan days, Terms terms, Optional<LocalDate> asOf) {}

    private final Map<MonthDay, List<Known>> byDay = new HashMap<>();
    private final List<Known> lasting = new ArrayList<>();
    private final List<Series> series;
    private final Map<String, Set<String>> documentsByName = new HashMap<>();
    private final Set<String> calendarNames = calendarNames();
    private final int documents;

    private KnownDates(List<Series> series, int documents) {
        this.series = series;
        this.documents = documents;
    }

    /**
     * The chronology of dated documents, in whatever order. A document whose date is uncertain
     * dates no other.
     */
    public static KnownDates of(List<DocumentEvents> all) {
        List<DocumentEvents> dated = all.stream().filter(KnownDates::isCertain).toList();
        SeriesReading reading = SeriesResolver.english().resolve(dated);
        KnownDates known = new KnownDates(reading.series(), dated.size());
        Map<String, Optional<LocalDate>> days = new HashMap<>();
        dated.forEach(d -> days.put(d.document().id(), d.anchor().day()));
        List<EventMention> events =
                new ArrayList<>(reading.rounds().stream().map(RoundMention::event).toList());
        dated.forEach(d -> events.addAll(d.events()));
        events.stream()
                .sorted(
                        Comparator.comparing(EventMention::evidence)
                                .thenComparing(EventMention::title))
                .forEach(e -> known.add(e, days.getOrDefault(document(e), Optional.empty())));
        return known;
    }

    private static boolean isCertain(DocumentEvents document) {
        return document.anchor().date().filter(d -> !d.edtf().contains("?")).isPresent();
    }

    private static String document(EventMention event) {
        return event.evidence().document();
    }

    private void add(EventMention event, Optional<LocalDate> asOf) {
        Optional<DaySpan> days = DaySpan.of(event.when());
        if (days.isEmpty() || days.get().first().equals(LocalDate.MIN)) {
            return;
        }
        Terms terms =
                Terms.of(event.title() + " " + event.evidence().quote())
                        .and(event.actors())
                        .and(event.places());
        terms.names()
                .forEach(
                        name ->
                                documentsByName
                                        .computeIfAbsent(name, n -> new HashSet<>())
                                        .add(document(event)));
        Known known = new Known(event, days.get(), terms, asOf);
        if (isLasting(event.when())) {
            lasting.add(known);
        } else {
            byDay.computeIfAbsent(MonthDay.from(days.get().first()), d -> new ArrayList<>())
                    .add(known);
        }
    }

    private static boolean isLasting(TimeValue when) {
        return when.edtf().endsWith("/..");
    }

    /** What happened on these days of some year. */
    List<Known> on(YearlessDays days) {
        return byDay.getOrDefault(days.from(), List.of()).stream()
                .filter(k -> days.matches(k.days()))
                .toList();
    }

    /** What was said to go on since some date. */
    List<Known> lasting() {
        return lasting;
    }

    /** Whether a name tells one story from others: no month, and not in every other document. */
    boolean isTelling(String name) {
        int uses = documentsByName.getOrDefault(name, Set.of()).size();
        return !calendarNames.contains(name)
                && uses <= Math.max(FEW_DOCUMENTS, documents * MOST_SHARE);
    }

    private static Set<String> calendarNames() {
        Set<String> names = new HashSet<>();
        for (Month month : Month.values()) {
            names.addAll(Terms.of(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).names());
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            names.addAll(Terms.of(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)).names());
        }
        return names;
    }

    List<Series> series() {
        return series;
    }
}
