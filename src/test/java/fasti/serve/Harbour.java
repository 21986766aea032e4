package fasti.serve;

import fasti.pipeline.Fasti;
import fasti.pipeline.Result;
import fasti.render.ChartRange;
import fasti.render.TimelineFile;
import fasti.review.DecisionFile;
import fasti.review.DecisionLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A folder with a few texts about a harbour, to be reviewed. */
record Harbour(Path folder) {
    private static final List<String> TEXTS =
            List.of("bridge", "charter", "council", "ferry", "flood", "letter");

    /** Puts the texts into an empty folder. */
    static Harbour in(Path folder) throws IOException {
        Harbour harbour = new Harbour(folder);
        for (String name : TEXTS) {
            harbour.put(name + ".txt", text(name));
        }
        return harbour;
    }

    static String text(String name) {
        String path = "harbour/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(Harbour.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    DecisionFile file() {
        return new DecisionFile(folder.resolve(DecisionFile.NAME));
    }

    /** What extract makes of it, the decisions applied. */
    Result extract() {
        return Fasti.builder().decisions(file().read()).build().read(List.of(folder));
    }

    ReviewDesk desk() {
        return new ReviewDesk(
                Fasti.builder().build().open(List.of(folder)),
                file(),
                DecisionLog.none(),
                "Anna",
                Optional.of("Harbour"),
                reviewed -> TimelineFile.of(reviewed, ChartRange.ofDefault()));
    }

    static TimelineFile file(Result result) {
        return TimelineFile.of(result.reviewed(), ChartRange.ofDefault());
    }

    ReviewServer serve() throws IOException {
        return ReviewServer.start(
                desk(),
                0,
                "0123456789abcdef",
                fault -> {
                    throw new AssertionError(fault);
                });
    }
}
