package fasti.cli;

import fasti.evaluate.GoldDocument;
import fasti.evaluate.GoldException;
import fasti.evaluate.GoldReader;
import fasti.evaluate.GoldTimex;
import fasti.evaluate.TimexScore;
import fasti.pipeline.Fasti;
import fasti.resolve.TimeMention;
import fasti.resolve.TypedDate;
import fasti.text.CodePoints;
import fasti.text.TextSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tags gold documents and prints how well it went. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tags gold documents and prints precision, recall and F1.",
        description =
                "Strict and relaxed spans, types and values, as the TempEval-3 tool defines them.",
        footer = {"", "Example:", "  fasti evaluate gold.jsonl --errors"})
final class EvaluateCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "GOLD",
            description =
                    "JSON Lines {\"id\",\"dct\",\"text\",\"timexes\"}, or a folder of TimeML files.")
    @SuppressWarnings("NullAway.Init")
    private Path gold;

    @Option(names = "--ignore-null", description = "Leave gold without a value out of the count.")
    private boolean ignoreNull;

    @Option(names = "--errors", description = "List every error with its context.")
    private boolean errors;

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Fasti fasti = Fasti.builder().build();
        TimexScore score = new TimexScore(ignoreNull);
        for (GoldDocument document : read()) {
            score.add(document, system(fasti, document));
        }
        streams.out().print(score.report(errors));
        return ExitCode.DONE;
    }

    private List<GoldDocument> read() {
        try {
            return GoldReader.read(gold);
        } catch (GoldException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw UsageException.unreadable(gold.toString(), e);
        }
    }

    private static List<GoldTimex> system(Fasti fasti, GoldDocument document) {
        List<TimeMention> mentions =
                fasti.tag(
                        document.text(),
                        document.dct().flatMap(dct -> TypedDate.parse(dct, Optional.empty())));
        CodePoints points = new CodePoints(document.text());
        List<GoldTimex> out = new ArrayList<>();
        mentions.forEach(
                mention ->
                        mention.timexes()
                                .forEach(
                                        timex -> {
                                            TextSpan span = points.span(timex.span());
                                            out.add(
                                                    new GoldTimex(
                                                            span.start(),
                                                            span.end(),
                                                            Optional.of(timex.type().name()),
                                                            Optional.of(timex.value()),
                                                            timex.mod()));
                                        }));
        return out;
    }
}
