package fasti.review;

/**
 * What a person should know of a decision that could not be replayed as it was made; the decision
 * stays in the log.
 *
 * @param decision its id
 * @param text one line
 */
public record Remark(String decision, String text) {
    private static final int LONGEST = 80;

    /** Its evidence is not there any more. */
    static Remark lost(Decision decision) {
        return of(
                decision,
                " finds no evidence now: "
                        + decision.on().stream().map(Remark::place).findFirst().orElse("nothing"));
    }

    /** It undoes a decision that the log does not hold. */
    static Remark undoesNothing(Decision decision) {
        return of(decision, " undoes " + decision.value().orElse("") + ", which is not in the log");
    }

    /** Its evidence lies in several events now; it holds for one of them. */
    static Remark scattered(Decision decision, String event, long events) {
        return of(
                decision,
                ": its evidence now lies in " + events + " events; it holds for “" + event + "”");
    }

    private static Remark of(Decision decision, String what) {
        return new Remark(
                decision.id(), "decision " + decision.id() + " (" + decision.shown() + ")" + what);
    }

    private static String place(EvidenceKey key) {
        String words = key.quote().isEmpty() ? key.document().orElse("") : key.quote();
        String line = words.replaceAll("\\s+", " ").strip();
        return "“"
                + (line.codePointCount(0, line.length()) > LONGEST
                        ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…"
                        : line)
                + "”";
    }
}
