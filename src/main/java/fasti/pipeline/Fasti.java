package fasti.pipeline;

import fasti.anchor.DateAnchor;
import fasti.corpus.DocumentReader;
import fasti.resolve.TimeMention;
import fasti.review.DecisionLog;
import fasti.text.DateClue;
import fasti.text.Document;
import fasti.time.TimeValue;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads documents and gives one timeline over all of them: the entry for other programs.
 *
 * <pre>{@code
 * Result result = Fasti.builder().threads(2).build().read(List.of(Path.of("corpus")));
 * for (Event event : result.timeline().events()) {
 *     System.out.println(event.when().edtf() + "  " + event.title());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Nothing depends on the clock, the zone, the locale, the number of
 * threads or the order of input.
 */
public final class Fasti {
    private final DocumentReader.Options reading;
    private final Optional<TimeValue> published;
    private final DecisionLog decisions;
    private final int threads;
    private final Progress progress;
    private final DocumentStages stages = new DocumentStages();

    private Fasti(Builder builder) {
        this.reading = builder.reading;
        this.published = builder.published;
        this.decisions = builder.decisions;
        this.threads = builder.threads;
        this.progress = builder.progress;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Files and folders, the latter recursively. */
    public Result read(List<Path> inputs) {
        return open(inputs).with(decisions);
    }

    /** JSON Lines from a stream, such as standard input. */
    public Result readJsonLines(InputStream in) {
        return openJsonLines(in).with(decisions);
    }

    /** Reads files and folders, to work on them once or more often. */
    public OpenCorpus open(List<Path> inputs) {
        return open(sink -> new DocumentReader(reading).read(inputs, sink));
    }

    /** Reads JSON Lines from a stream, to work on them once or more often. */
    public OpenCorpus openJsonLines(InputStream in) {
        return open(sink -> new DocumentReader(reading).readJsonLines(in, sink));
    }

    private OpenCorpus open(Consumer<DocumentReader.Sink> source) {
        CollectedDocuments collected =
                new CollectedDocuments(
                        document -> published.map(day -> dated(document, day)).orElse(document));
        source.accept(collected);
        return new OpenCorpus(collected, stages, threads, progress);
    }

    private static Document dated(Document document, TimeValue day) {
        return document.withClue(
                new DateClue(DateClue.Kind.OPTION, "--published", day.edtf(), Optional.of(day)));
    }

    /** The time mentions of a bare text that speaks from the given date, or from none. */
    public List<TimeMention> tag(String text, Optional<TimeValue> publishedOn) {
        return stages.mentions(text, publishedOn.map(Fasti::given).orElseGet(DateAnchor::none));
    }

    private static DateAnchor given(TimeValue date) {
        return new DateAnchor(
                Optional.of(date),
                DateAnchor.Basis.OPTION,
                Optional.empty(),
                1,
                List.of(),
                List.of());
    }

    /** Settings; every one has a default. */
    public static final class Builder {
        private DocumentReader.Options reading = DocumentReader.Options.defaults();
        private Optional<TimeValue> published = Optional.empty();
        private DecisionLog decisions = DecisionLog.none();
        private int threads = 1;
        private Progress progress = Progress.SILENT;

        private Builder() {}

        /** How documents are read: manifest, limits, columns. */
        public Builder reading(DocumentReader.Options options) {
            this.reading = options;
            return this;
        }

        /** The publication date of the documents; wins over what they say of themselves. */
        public Builder published(TimeValue date) {
            this.published = Optional.of(date);
            return this;
        }

        /** What people decided; none by default. */
        public Builder decisions(DecisionLog log) {
            this.decisions = log;
            return this;
        }

        /** How many threads work, 1 by default; the result is the same for any number. */
        public Builder threads(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("threads: " + number);
            }
            this.threads = number;
            return this;
        }

        public Builder progress(Progress listener) {
            this.progress = listener;
            return this;
        }

        public Fasti build() {
            return new Fasti(this);
        }
    }
}
