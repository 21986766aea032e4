package fasti.series;

import fasti.event.EventMention;
import java.util.List;

/**
 * What the documents together tell of numbered meetings.
 *
 * @param series those with a dated member, by id
 * @param rounds every place that speaks of a member, by document and place; one with a time mention
 *     of its document replaces the event that stands there
 * @param between events that are bounded by two members only: "between these two rounds"
 */
public record SeriesReading(
        List<Series> series, List<RoundMention> rounds, List<EventMention> between) {

    public SeriesReading {
        series = List.copyOf(series);
        rounds = List.copyOf(rounds);
        between = List.copyOf(between);
    }
}
