package fasti.cli;

import fasti.render.TagWriter;

/** What {@code tag --format} takes; the names are what a person types. */
enum TagFormat {
    jsonl,
    timeml;

    TagWriter writer() {
        return this == jsonl ? TagWriter.jsonLines() : TagWriter.timeMl();
    }
}
