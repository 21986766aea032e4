package fasti.series;

import fasti.event.EventMention;
import java.util.Optional;

/**
 * A place that speaks of a numbered member of a series: "the fourth round of the Lisbon talks in
 * May".
 *
 * @param event what it says; a mention without a date of its own carries the member's
 * @param series the series' id
 * @param ordinal the member's number
 * @param plain the event as its document alone tells it, which this one replaces
 */
public record RoundMention(
        EventMention event, String series, int ordinal, Optional<EventMention> plain) {}
