package fasti.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a feed is made of.
 *
 * @param title the title, where the format has room for one
 * @param rawCells whether a table keeps cells that a spreadsheet would take for formulas
 */
public record FeedSource(TimelineFile file, Optional<String> title, boolean rawCells) {

    /** A feed without wishes: the range for a title, harmless cells. */
    public static FeedSource of(TimelineFile file) {
        return new FeedSource(file, Optional.empty(), false);
    }

    /** The events that no person has rejected. */
    List<TimelineFile.Event> events() {
        return file.events().stream().filter(e -> !e.rejected()).toList();
    }

    String heading() {
        return title.orElse("Timeline " + PanelPlanner.heading(file.range()));
    }

    /** The documents by their id. */
    Map<String, TimelineFile.Source> documents() {
        return file.documents().stream()
                .collect(Collectors.toMap(TimelineFile.Source::id, d -> d, (one, other) -> one));
    }

    /** The names of the series by their id. */
    Map<String, String> seriesNames() {
        return file.series().stream()
                .collect(
                        Collectors.toMap(
                                TimelineFile.Series::id,
                                TimelineFile.Series::name,
                                (one, other) -> one));
    }

    /** The ids of the documents that speak of an event, each once. */
    static List<String> documents(TimelineFile.Event event) {
        return event.mentions().stream().map(TimelineFile.Mention::document).distinct().toList();
    }
}
