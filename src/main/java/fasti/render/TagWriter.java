package fasti.render;

import fasti.resolve.TimeMention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes the time expressions of one document, as {@code tag} gives them: a line of JSON, or the
 * text with TIMEX3 elements in it. Stateless, safe for several threads.
 */
public interface TagWriter {

    /**
     * A document with what was found in it.
     *
     * @param published the date it speaks from, as given; TimeML writes it as the document's
     *     creation time
     */
    record Tagged(String id, Optional<String> published, String text, List<TimeMention> mentions) {
        public Tagged {
            Objects.requireNonNull(id);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * JSON Lines: {@code {"id","timexes":[{"start","end","text","type","value","mod"?,"rule"}]}},
     * offsets in Unicode code points, end exclusive; with the line feed.
     */
    static TagWriter jsonLines() {
        return new JsonLineTags();
    }

    /**
     * TimeML 1.2.1: the text in {@code <TEXT>}, each expression in a {@code <TIMEX3>}, creation
     * time in {@code <DCT>}. Characters that XML cannot hold become U+FFFD.
     */
    static TagWriter timeMl() {
        return new TimeMlTags();
    }

    /** The document as it is to be written. */
    String write(Tagged document);
}
