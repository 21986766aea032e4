package fasti.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Scores time expressions against gold by the definitions of the TempEval-3 tool: relaxed and
 * strict span F1, value and type F1, micro-averaged over all documents. Values are compared after
 * trivial normalisation only: blanks stripped, upper case, a final {@code Z} and {@code :00}
 * seconds dropped.
 *
 * <p>Feed documents with {@link #add}, then ask for the {@link #report}. Not thread-safe.
 */
public final class TimexScore {
    private static final Pattern UTC = Pattern.compile("T\\d\\d(:\\d\\d){0,2}Z$");
    private static final Pattern SECONDS = Pattern.compile("(T\\d\\d:\\d\\d):00$");

    private final boolean ignoreValueless;
    private final ErrorList errors = new ErrorList();
    private int documents;
    private Tally total = Tally.ZERO;

    /**
     * @param ignoreValueless whether gold without a value is left out of the count ({@code
     *     --ignore-null})
     */
    public TimexScore(boolean ignoreValueless) {
        this.ignoreValueless = ignoreValueless;
    }

    /** Scores one document; the system's offsets count code points of the gold's text. */
    public void add(GoldDocument gold, List<GoldTimex> system) {
        List<GoldTimex> wanted = ordered(gold.timexes(), gold.text());
        Alignment alignment = Alignment.of(wanted, ordered(system, gold.text()));
        if (ignoreValueless) {
            alignment = alignment.ignoringValueless(wanted);
        }
        documents++;
        total = total.plus(Tally.of(alignment));
        errors.add(gold, alignment);
    }

    private static List<GoldTimex> ordered(List<GoldTimex> timexes, String text) {
        int[] points = text.codePoints().toArray();
        List<GoldTimex> out = new ArrayList<>();
        for (GoldTimex timex : timexes) {
            trimmed(timex, points).ifPresent(out::add);
        }
        out.sort(Comparator.comparingInt(GoldTimex::start).thenComparingInt(GoldTimex::end));
        return out;
    }

    private static Optional<GoldTimex> trimmed(GoldTimex t, int[] points) {
        int start = t.start();
        int end = t.end();
        while (start < end && Character.isWhitespace(points[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(points[end - 1])) {
            end--;
        }
        return start < end
                ? Optional.of(new GoldTimex(start, end, t.type(), t.value(), t.mod()))
                : Optional.empty();
    }

    static boolean sameType(Alignment.Pair pair) {
        return pair.gold().type().isPresent() && pair.gold().type().equals(pair.system().type());
    }

    static boolean sameValue(Alignment.Pair pair) {
        return pair.gold().value().isPresent()
                && pair.gold()
                        .value()
                        .map(TimexScore::canonical)
                        .equals(pair.system().value().map(TimexScore::canonical));
    }

    private static String canonical(String value) {
        String plain = value.strip().toUpperCase(Locale.ROOT);
        if (UTC.matcher(plain).find()) {
            plain = plain.substring(0, plain.length() - 1);
        }
        return SECONDS.matcher(plain).replaceFirst("$1");
    }

    /** F1 of exact spans, in per cent. */
    public double strictF1() {
        return total.figures(total.strict()).f1();
    }

    /** F1 of overlapping spans, in per cent. */
    public double relaxedF1() {
        return total.figures(total.relaxed()).f1();
    }

    /** F1 of overlapping spans with the right value, in per cent. */
    public double valueF1() {
        return total.figures(total.value()).f1();
    }

    /** The figures as a table, and every error by kind where asked for. */
    public String report(boolean withErrors) {
        StringBuilder out = new StringBuilder();
        out.append(
                String.format(
                        Locale.ROOT,
                        "documents %d (missing from system: 0)  gold %d  system %d  overlapping %d  exact %d%n",
                        documents,
                        total.gold(),
                        total.system(),
                        total.relaxed(),
                        total.strict()));
        out.append(String.format(Locale.ROOT, "%-12s%8s%8s%8s%n", "", "P", "R", "F1"));
        out.append(total.line("strict", total.strict())).append('\n');
        out.append(total.line("relaxed", total.relaxed())).append('\n');
        out.append(total.line("type", total.type())).append('\n');
        out.append(total.line("value", total.value())).append('\n');
        out.append(total.line("type+value", total.both())).append('\n');
        out.append(
                String.format(
                        Locale.ROOT,
                        "accuracy over overlapping: type %.2f  value %.2f  mod %.2f%n",
                        total.share(total.type()),
                        total.share(total.value()),
                        total.share(total.mod())));
        return withErrors ? out.append(errors.text()).toString() : out.toString();
    }
}
