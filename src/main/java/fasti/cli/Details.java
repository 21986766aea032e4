package fasti.cli;

import fasti.event.DocumentEvents;
import fasti.pipeline.Result;
import fasti.resolve.TimeMention;
import java.io.PrintStream;

/** What {@code --verbose} adds: mentions that date nothing, and duplicates, one a line. */
final class Details {
    private Details() {}

    static void print(Result result, PrintStream err) {
        for (DocumentEvents document : result.contributions()) {
            for (TimeMention mention : document.idle()) {
                err.println(
                        Printable.of(
                                document.document().path()
                                        + ": dates nothing: "
                                        + mention.expression()
                                                .span()
                                                .of(document.document().text())));
            }
        }
        for (Result.Duplicate duplicate : result.duplicates()) {
            err.println(Printable.of(duplicate.id() + ": same content as " + duplicate.of()));
        }
    }
}
