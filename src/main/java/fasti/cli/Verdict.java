package fasti.cli;

import fasti.corpus.Rejection;
import fasti.pipeline.Result;
import fasti.review.Remark;
import java.io.PrintStream;
import java.util.List;

/** Tells on standard error what was read and rejected, and which exit code follows. */
final class Verdict {
    private Verdict() {}

    static void printRejections(Result result, PrintStream err) {
        printRejections(result.rejections(), err);
    }

    static void printRejections(List<Rejection> rejections, PrintStream err) {
        for (Rejection rejection : rejections) {
            err.println(Printable.of(rejection.message()));
        }
    }

    /** Decisions of reviewers that could not be replayed, and days with too much to compare. */
    static void printRemarks(Result result, PrintStream err) {
        for (Remark remark : result.reviewed().remarks()) {
            err.println(Printable.of(remark.text()));
        }
        result.timeline().notes().forEach(note -> err.println("warning: " + note));
    }

    static void printCounts(Result result, PrintStream err) {
        int processed = result.documents().size();
        int rejected = result.rejections().size();
        int duplicates = result.duplicates().size();
        err.println(
                "read "
                        + (processed + rejected + duplicates)
                        + ": processed "
                        + processed
                        + ", rejected "
                        + rejected
                        + ", duplicates "
                        + duplicates);
    }

    static boolean nothingWasRead(Result result) {
        return result.documents().isEmpty();
    }

    static int exitCode(Result result) {
        return exitCode(nothingWasRead(result), result.rejections());
    }

    static int exitCode(boolean nothingWasRead, List<Rejection> rejections) {
        if (nothingWasRead) {
            return ExitCode.USAGE;
        }
        return rejections.isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }
}
