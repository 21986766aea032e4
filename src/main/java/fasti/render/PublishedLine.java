package fasti.render;

import fasti.anchor.DateAnchor;

/**
 * A line of {@code date}: {@code {"id","published":{…}}}, the object that timeline.json has for the
 * document.
 */
public final class PublishedLine {

    private record Line(String id, TimelineFile.Published published) {}

    private PublishedLine() {}

    /** The line as JSON, without the line feed. */
    public static String of(String id, DateAnchor anchor) {
        return TimelineJson.line(new Line(id, TimelineFileBuilder.published(anchor)));
    }
}
