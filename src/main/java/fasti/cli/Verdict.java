package fasti.cli;

import fasti.corpus.Rejection;
import fasti.pipeline.Result;
import fasti.review.Remark;
import java.io.PrintStream;

/** Tells on standard error what was read and rejected, and which exit code follows. */
final class Verdict {
    private Verdict() {}

    static void printRejections(Result result, PrintStream err) {
        for (Rejection rejection : result.rejections()) {
            err.println(rejection.message());
        }
    }

    /** Decisions of reviewers that could not be replayed as they were made. */
    static void printRemarks(Result result, PrintStream err) {
        for (Remark remark : result.reviewed().remarks()) {
            err.println(remark.text());
        }
    }

    static void printCounts(Result result, PrintStream err) {
        int processed = result.contributions().size();
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
        return result.contributions().isEmpty();
    }

    static int exitCode(Result result) {
        if (nothingWasRead(result)) {
            return ExitCode.USAGE;
        }
        return result.rejections().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }
}
