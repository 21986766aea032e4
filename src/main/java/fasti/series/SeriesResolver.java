package fasti.series;

import fasti.event.DocumentEvents;
import fasti.event.EventMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads numbered meetings out of many documents: recognises a series by what recurs, numbers its
 * members, dates the mentions that give no date. "The fifth round of the process" of one text takes
 * the date that another gives to the fifth round of the same talks.
 */
public final class SeriesResolver {
    private final SeriesWords lexicon = SeriesWords.english();
    private final SeriesFinder finder = SeriesFinder.english();
    private final BetweenRounds between = new BetweenRounds(lexicon);

    private SeriesResolver() {}

    /** The resolver for English text. */
    public static SeriesResolver english() {
        return new SeriesResolver();
    }

    /** What the documents, in whatever order, tell of numbered meetings. */
    public SeriesReading resolve(List<DocumentEvents> documents) {
        List<Identification.Found> found =
                documents.stream()
                        .sorted(Comparator.comparing(d -> d.document().id()))
                        .map(d -> new Identification.Found(d, finder.find(d)))
                        .toList();
        Map<SeriesKey, List<Located>> byKey =
                new Identification(found)
                        .all().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Located::key, TreeMap::new, Collectors.toList()));
        Collector collector = new Collector();
        byKey.forEach(collector::add);
        return new SeriesReading(collector.series, collector.rounds, collector.events);
    }

    /** Gathers the reading, series after series. */
    private final class Collector {
        private final List<Series> series = new ArrayList<>();
        private final List<RoundMention> rounds = new ArrayList<>();
        private final List<EventMention> events = new ArrayList<>();

        void add(SeriesKey key, List<Located> references) {
            Numbering numbering = Numbering.of(references);
            if (!numbering.isSeries()) {
                return;
            }
            SeriesNames names = new SeriesNames(lexicon, key, references);
            series.add(series(key, names, numbering));
            numbering.settled().stream()
                    .sorted(Comparator.comparing(Claim::located))
                    .forEach(claim -> rounds.add(RoundWriter.write(claim, key, names, numbering)));
            references.stream()
                    .flatMap(located -> between.event(located, numbering).stream())
                    .forEach(events::add);
        }
    }

    private static Series series(SeriesKey key, SeriesNames names, Numbering numbering) {
        List<Series.Member> members =
                numbering.schedule().members().entrySet().stream()
                        .map(
                                m ->
                                        new Series.Member(
                                                m.getKey(), names.member(m.getKey()), m.getValue()))
                        .toList();
        return new Series(
                key.id(),
                key.name(),
                key.family(),
                names.series(),
                OptionalInt.of(numbering.highest()),
                members);
    }
}
