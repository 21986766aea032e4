package fasti.cli;

import fasti.pipeline.Result;
import fasti.render.ChartOptions;
import fasti.render.DocumentTexts;
import fasti.render.DocumentsFile;
import fasti.render.Feed;
import fasti.render.FeedSource;
import fasti.render.PageReview;
import fasti.render.RejectsFile;
import fasti.render.TimelineChart;
import fasti.render.TimelineFile;
import fasti.render.TimelineJson;
import fasti.render.TimelinePage;
import fasti.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of one run, in one folder. */
final class OutputFolder {
    private final Path folder;
    private final ChartOptions chart;
    private final List<Feed> feeds;

    OutputFolder(Path folder, ChartOptions chart, List<Feed> feeds) {
        this.folder = folder;
        this.chart = chart;
        this.feeds = feeds;
    }

    void write(Result result, TimelineFile timeline, PageReview review) {
        List<Document> documents = result.documents();
        FeedSource source = new FeedSource(timeline, chart.title(), false);
        OutputFile.write(folder.resolve("timeline.json"), out -> TimelineJson.write(timeline, out));
        OutputFile.write(
                folder.resolve("documents.jsonl"), out -> DocumentsFile.write(documents, out));
        OutputFile.write(
                folder.resolve("timeline.png"), TimelineChart.of(timeline, chart)::writePng);
        OutputFile.write(
                folder.resolve("timeline.html"),
                out -> TimelinePage.write(source, DocumentTexts.of(documents), review, out));
        for (Feed feed : feeds) {
            OutputFile.write(folder.resolve(feed.fileName()), out -> feed.write(source, out));
        }
        writeRejects(result);
    }

    private void writeRejects(Result result) {
        Path rejects = folder.resolve("rejects.jsonl");
        if (result.rejections().isEmpty()) {
            removeStale(rejects);
        } else {
            OutputFile.write(rejects, out -> RejectsFile.write(result.rejections(), out));
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
