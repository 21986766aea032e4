package fasti.cli;

import fasti.event.DocumentEvents;
import fasti.pipeline.Result;
import fasti.render.LinesJson;
import fasti.render.TimelineFile;
import fasti.render.TimelineJson;
import fasti.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The files of one run, in one folder. */
final class OutputFolder {
    private final Path folder;

    @SuppressWarnings("UnusedVariable")
    private final Optional<String> title;

    OutputFolder(Path folder, Optional<String> title) {
        this.folder = folder;
        this.title = title;
    }

    void write(Result result, TimelineFile timeline) {
        OutputFile.write(folder.resolve("timeline.json"), out -> TimelineJson.write(timeline, out));
        OutputFile.write(
                folder.resolve("documents.jsonl"),
                out -> LinesJson.writeDocuments(documents(result), out));
        writeRejects(result);
    }

    private static List<Document> documents(Result result) {
        return result.contributions().stream().map(DocumentEvents::document).toList();
    }

    private void writeRejects(Result result) {
        Path rejects = folder.resolve("rejects.jsonl");
        if (result.rejections().isEmpty()) {
            removeStale(rejects);
        } else {
            OutputFile.write(rejects, out -> LinesJson.writeRejects(result.rejections(), out));
        }
    }

    private static void removeStale(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }
}
