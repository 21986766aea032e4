package fasti.resolve;

import fasti.resolve.VerbTable.Kind;
import fasti.text.TextSpan;
import java.util.Optional;

/**
 * Reads the tense around a wording: the nearest verb before it in its sentence, else the first
 * after it; a wording that opens a clause ("…, on Friday the council met") takes the verb after it
 * first. Looks at few words and stops at the sentence's ends.
 */
final class TenseReader {
    /** Words looked at on either side. */
    private static final int REACH = 14;

    /** Words between a verb and a date that it surely governs. */
    private static final int FIRM = 3;

    private final VerbTable verbs;

    TenseReader(VerbTable verbs) {
        this.verbs = verbs;
    }

    Tense around(String text, TextSpan span) {
        Tense tense = nearest(text, span);
        // "The effects of the April 20 explosion will": the verb is not the date's own.
        return ClauseEdges.isAttributive(text, span.start()) ? tense.loosely() : tense;
    }

    private Tense nearest(String text, TextSpan span) {
        boolean opens = ClauseEdges.opensClause(text, span);
        Tense first = opens ? after(text, span.end(), true) : Tense.UNKNOWN;
        if (first != Tense.UNKNOWN) {
            return first;
        }
        Tense before = before(text, span);
        if (before == Tense.LOOSELY_PAST && SentenceWords.after(text, span.end()).equals("that")) {
            return Tense.PAST;
        }
        if (before != Tense.UNKNOWN) {
            return before;
        }
        boolean opensSentence = SentenceWords.opensSentence(text, span.start());
        Tense after = after(text, span.end(), opensSentence);
        return opensSentence ? after : after.loosely();
    }

    private Tense before(String text, TextSpan date) {
        String preposition = SentenceWords.before(text, date.start());
        if (verbs.pointsAhead(preposition)) {
            return Tense.LOOSELY_FUTURE;
        }
        Tense tense = nearestBefore(text, date, preposition);
        if (!verbs.leansAhead(preposition)) {
            return tense;
        }
        boolean undecided = tense == Tense.UNKNOWN || tense == Tense.PRESENT;
        return undecided ? Tense.LOOSELY_FUTURE : tense.loosely();
    }

    private Tense nearestBefore(String text, TextSpan date, String preposition) {
        int at = date.start();
        boolean participle = false;
        for (int n = 0; n < REACH; n++) {
            int end = SentenceWords.endBefore(text, at);
            if (end < 0) {
                break;
            }
            int from = SentenceWords.start(text, end);
            at = from;
            String word = SentenceWords.lower(text, from, end);
            if (word.isEmpty()) {
                continue;
            }
            Optional<Kind> kind = verbs.kind(word);
            participle |= kind.filter(k -> k == Kind.PARTICIPLE).isPresent();
            if (participle && word.equals("be") && isInfinitive(text, from)) {
                return Tense.LOOSELY_FUTURE;
            }
            Optional<Tense> tense =
                    kind.isEmpty()
                            ? Optional.empty()
                            : tense(
                                    kind.get(),
                                    new Verb(text, from, end, n, participle, preposition, date));
            if (tense.isPresent()) {
                return tense.get();
            }
        }
        return participle ? Tense.PAST : Tense.UNKNOWN;
    }

    /**
     * A word that may be a verb, some words before the date.
     *
     * @param distance how many words stand between
     * @param participle whether a participle stood between: "has long been gone by Friday"
     * @param preposition the word right before the date
     * @param date where the date stands
     */
    private record Verb(
            String text,
            int start,
            int end,
            int distance,
            boolean participle,
            String preposition,
            TextSpan date) {

        /** "Was due on Monday", looked at from there. */
        Tense prospect() {
            return ClauseEdges.isCalledOff(text, date) ? Tense.LOOSELY_PAST : Tense.LOOSELY_FUTURE;
        }
    }

    private Optional<Tense> tense(Kind kind, Verb verb) {
        return switch (kind) {
            case FUTURE, POSSIBLE -> ahead(kind, verb);
            case PRESENT -> Optional.of(present(verb));
            case PAST -> past(verb);
            case DEFERRING ->
                    verbs.isTarget(verb.preposition()) ? Optional.of(Tense.FUTURE) : past(verb);
            case TIMETABLE ->
                    verb.distance() <= FIRM && !isLed(verb)
                            ? Optional.of(Tense.LOOSELY_FUTURE)
                            : Optional.empty();
            case PARTICIPLE, AHEAD, LEANING -> Optional.empty();
        };
    }

    /** "Due to open": the word in front of "to" decides. */
    private boolean isLed(Verb verb) {
        int to = SentenceWords.endBefore(verb.text(), verb.start());
        if (to < 0 || !isInfinitive(verb.text(), verb.start())) {
            return false;
        }
        String head = SentenceWords.before(verb.text(), SentenceWords.start(verb.text(), to));
        return verbs.isProspective(head)
                || verbs.kind(head).filter(TenseReader::isModal).isPresent();
    }

    private Optional<Tense> ahead(Kind kind, Verb verb) {
        String helper = SentenceWords.before(verb.text(), verb.start());
        // "Unveiled a new plan on Monday": the noun.
        if (verb.distance() <= 1 && verbs.isNoun(verb.text(), verb.start(), verb.end())) {
            return Optional.empty();
        }
        // "Had been due": ahead of then, not of now.
        if (helper.equals("been") || helper.equals("had")) {
            return Optional.of(Tense.LOOSELY_PAST);
        }
        boolean wasSo = helper.equals("was") || helper.equals("were");
        if (wasSo) {
            return Optional.of(verb.prospect());
        }
        return Optional.of(kind == Kind.FUTURE ? Tense.FUTURE : Tense.LOOSELY_FUTURE);
    }

    private Tense present(Verb verb) {
        if (verb.participle()) {
            return Tense.PAST;
        }
        String helper = SentenceWords.before(verb.text(), verb.start());
        if (isAhead(verb.text(), verb.end())) {
            return helper.equals("did") ? Tense.PAST : Tense.FUTURE;
        }
        // "Should have it ready in September".
        return verbs.kind(helper).filter(TenseReader::isModal).isPresent()
                ? Tense.LOOSELY_FUTURE
                : Tense.PRESENT;
    }

    private static boolean isModal(Kind kind) {
        return kind == Kind.FUTURE || kind == Kind.POSSIBLE;
    }

    private Optional<Tense> past(Verb verb) {
        String next = SentenceWords.after(verb.text(), verb.end());
        String word = SentenceWords.lower(verb.text(), verb.start(), verb.end());
        if (next.equals("to") && verbs.isProspective(word)) {
            return Optional.of(verb.prospect());
        }
        if (isInfinitive(verb.text(), verb.start())) {
            return Optional.empty();
        }
        return Optional.of(
                auxiliary(verb.text(), verb.start())
                        .orElse(verb.distance() <= FIRM ? Tense.PAST : Tense.LOOSELY_PAST));
    }

    /** "To put", "to be". */
    private static boolean isInfinitive(String text, int start) {
        return SentenceWords.before(text, start).equals("to");
    }

    /** "To be held", "will be held": the helper in front of a participle decides. */
    private Optional<Tense> auxiliary(String text, int start) {
        int at = start;
        for (int n = 0; n < 3; n++) {
            int end = SentenceWords.endBefore(text, at);
            if (end < 0) {
                return Optional.empty();
            }
            int from = SentenceWords.start(text, end);
            String word = SentenceWords.lower(text, from, end);
            Optional<Kind> kind = verbs.kind(word).filter(TenseReader::isModal);
            if (word.equals("to") || kind.isPresent()) {
                boolean firm = kind.filter(k -> k == Kind.FUTURE).isPresent() || isTo(text, from);
                return Optional.of(firm ? Tense.FUTURE : Tense.LOOSELY_FUTURE);
            }
            if (word.equals("is") || word.equals("are") || word.equals("being")) {
                return Optional.of(Tense.PRESENT);
            }
            if (!word.equals("be") && !word.endsWith("ly")) {
                return Optional.empty();
            }
            at = from;
        }
        return Optional.empty();
    }

    /** "Is to", "are to". */
    private static boolean isTo(String text, int start) {
        String helper = SentenceWords.before(text, start);
        return helper.equals("is") || helper.equals("are");
    }

    private Tense after(String text, int end, boolean opens) {
        if (ClauseEdges.breaksOff(text, end)) {
            return Tense.UNKNOWN;
        }
        int at = end;
        for (int n = 0; n < REACH; n++) {
            int from = SentenceWords.startAfter(text, at);
            if (from < 0) {
                break;
            }
            int to = SentenceWords.end(text, from);
            String word = SentenceWords.lower(text, from, to);
            if (n == 0 && word.equals("that")) {
                // "The announcement on Friday that it will": announced it was.
                return Tense.PAST;
            }
            Optional<Kind> kind = verbs.kind(word);
            Optional<Tense> tense =
                    kind.isEmpty()
                            ? Optional.empty()
                            : after(kind.get(), text, to, opens || n <= 2 * FIRM);
            if (tense.isPresent()) {
                return tense.get();
            }
            at = to;
        }
        return Tense.UNKNOWN;
    }

    private Optional<Tense> after(Kind kind, String text, int end, boolean near) {
        return switch (kind) {
            case FUTURE -> Optional.of(near ? Tense.FUTURE : Tense.LOOSELY_FUTURE);
            case POSSIBLE -> near ? Optional.of(Tense.LOOSELY_FUTURE) : Optional.empty();
            case PAST, PARTICIPLE, DEFERRING -> Optional.of(near ? Tense.PAST : Tense.LOOSELY_PAST);
            case PRESENT -> Optional.of(isAhead(text, end) ? Tense.FUTURE : Tense.PRESENT);
            case AHEAD, LEANING, TIMETABLE -> Optional.empty();
        };
    }

    /** "Is to meet", "are scheduled to", "is expected", "is set to". */
    private boolean isAhead(String text, int end) {
        int from = SentenceWords.startAfter(text, end);
        if (from < 0) {
            return false;
        }
        int to = SentenceWords.end(text, from);
        String word = SentenceWords.lower(text, from, to);
        return word.equals("to")
                || verbs.kind(word).filter(TenseReader::isModal).isPresent()
                || (verbs.isProspective(word) && SentenceWords.after(text, to).equals("to"));
    }
}
