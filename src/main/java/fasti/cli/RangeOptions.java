package fasti.cli;

import fasti.render.ChartRange;
import fasti.render.TimelineFile;
import fasti.review.ReviewedTimeline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The range that the picture shows; nothing outside it is dropped from the data. */
final class RangeOptions {
    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Where the picture begins; default ${DEFAULT-VALUE}.")
    private String from = "2011-01-01";

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Where the picture ends; default ${DEFAULT-VALUE}.")
    private String to = "2017-12-31";

    @Option(
            names = "--range",
            paramLabel = "auto",
            description = "auto: fit the picture to the events.")
    private @Nullable String mode;

    /** Says so early where the range makes no sense. */
    void check() {
        if (mode != null && !mode.equals("auto")) {
            throw new UsageException(
                    "--range: '" + mode + "' is not known; the only value is auto");
        }
        given();
    }

    TimelineFile apply(ReviewedTimeline timeline) {
        return mode == null ? TimelineFile.of(timeline, given()) : TimelineFile.fitted(timeline);
    }

    private ChartRange given() {
        LocalDate first = TypedOption.firstDay("--from", from);
        LocalDate last = TypedOption.lastDay("--to", to);
        if (last.isBefore(first)) {
            throw new UsageException("--from " + first + " lies after --to " + last);
        }
        return new ChartRange(first, last);
    }
}
