package fasti.cli;

import fasti.review.ReviewReport;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what reviewers did, by method and by rule, as a table in plain text. */
final class ReportTable {
    private static final String ROW = "%-40s %8s %8s %8s %8s %8s%n";

    private ReportTable() {}

    static void print(ReviewReport report, PrintStream out) {
        header("by method", out);
        report.methods().forEach(line -> row(line, out));
        out.println();
        header("by rule", out);
        List<ReviewReport.Line> judged =
                report.rules().stream().filter(line -> reviewed(line) > 0).toList();
        judged.forEach(line -> row(line, out));
        int unseen = report.rules().size() - judged.size();
        if (unseen > 0) {
            out.println("(" + unseen + " more rules without a reviewed event)");
        }
        out.println();
        row(report.all(), out);
        int all = reviewed(report.all()) + report.all().open();
        out.println(reviewed(report.all()) + " of " + all + " events reviewed");
    }

    private static int reviewed(ReviewReport.Line line) {
        return line.accepted() + line.edited() + line.rejected() + line.disputed();
    }

    private static void header(String first, PrintStream out) {
        out.printf(Locale.ROOT, ROW, first, "accepted", "edited", "rejected", "disputed", "open");
    }

    private static void row(ReviewReport.Line line, PrintStream out) {
        out.printf(
                Locale.ROOT,
                ROW,
                line.name(),
                line.accepted(),
                line.edited(),
                line.rejected(),
                line.disputed(),
                line.open());
    }
}
