package fasti.resolve;

import fasti.resolve.VerbTable.Kind;
import fasti.text.TextSpan;
import java.util.Optional;
import java.util.Set;

/** Reads the tense from the nearest verb before a date in its sentence: "was held on Friday". */
final class TenseBefore {
    /** Words between a verb and a date that it surely governs. */
    private static final int FIRM = 3;

    /** Words beyond which a verb is rather another's, unless it is "will" or "is due". */
    private static final int FAR = 13;

    /** What may stand between a helper and its verb. */
    private static final Set<String> PASSED = Set.of("not", "also", "now", "still", "soon");

    /** What may stand between "is" and the date that something is to be on. */
    private static final Set<String> LINKS = Set.of("on", "at", "not", "until");

    /** Subjects that say which day a day is: "today is Friday". */
    private static final Set<String> DAYS = Set.of("it", "today", "that", "this", "which");

    private final VerbTable verbs;

    TenseBefore(VerbTable verbs) {
        this.verbs = verbs;
    }

    /** Looks at some words only. */
    Tense of(String text, TextSpan date, int reach) {
        int at = date.start();
        boolean participle = false;
        boolean beside = true;
        int n = -1;
        for (int words = 0; words < reach; words++) {
            int end = SentenceWords.endBefore(text, at);
            if (end < 0) {
                break;
            }
            at = SentenceWords.start(text, end);
            n += isHour(text, at, end) ? 0 : 1;
            String word = SentenceWords.lower(text, at, end);
            Optional<Kind> kind = isAdjective(word, text, at) ? Optional.empty() : verbs.kind(word);
            if (word.equals("ahead") && isAheadOf(text, end, date)) {
                return Tense.LOOSELY_FUTURE;
            }
            if (beside && isAppointed(word, text, at)) {
                return Tense.LOOSELY_FUTURE;
            }
            beside &= LINKS.contains(word) || isHour(text, at, end);
            if (kind.isEmpty() && !verbs.isProspective(word) && !word.equals("be")) {
                continue;
            }
            Verb verb = new Verb(text, at, end, n, participle, date);
            participle |= kind.filter(k -> k == Kind.PARTICIPLE).isPresent();
            if (participle && word.equals("be") && verb.isInfinitive()) {
                return Tense.LOOSELY_FUTURE;
            }
            Optional<Tense> tense = of(verb, kind);
            if (tense.isPresent()) {
                Tense found = participle ? tense.get().firmly() : tense.get();
                return n > FAR ? far(found) : found;
            }
        }
        return participle ? Tense.PAST : Tense.UNKNOWN;
    }

    /** "The vote is on Friday". */
    private static boolean isAppointed(String word, String text, int start) {
        return (word.equals("is") || word.equals("are"))
                && !DAYS.contains(SentenceWords.before(text, start));
    }

    /** "7 a.m." of "the gates open at 7 a.m. on Friday", which parts no verb from its date. */
    private static boolean isHour(String text, int start, int end) {
        boolean letter =
                end - start == 1
                        && "apm".indexOf(text.charAt(start)) >= 0
                        && text.startsWith(".", end);
        return letter || Character.isDigit(text.charAt(start));
    }

    /** "The proposed deal", "a still undecided date": no verb of the clause. */
    private boolean isAdjective(String word, String text, int start) {
        if (!word.endsWith("ed")) {
            return false;
        }
        int end = SentenceWords.endBefore(text, start);
        String before = end < 0 ? "" : SentenceWords.before(text, start);
        return PASSED.contains(before)
                ? ClauseEdges.isAttributive(text, SentenceWords.start(text, end))
                : ClauseEdges.isAttributive(text, start);
    }

    private static Tense far(Tense tense) {
        boolean holds = tense == Tense.FUTURE || tense == Tense.LOOSELY_FUTURE;
        return holds ? Tense.LOOSELY_FUTURE : Tense.UNKNOWN;
    }

    /** "Ahead of the hearing on Thursday", but not "ahead of the trip, the office on Sunday". */
    private static boolean isAheadOf(String text, int end, TextSpan date) {
        return SentenceWords.after(text, end).equals("of")
                && text.substring(end, date.start()).indexOf(',') < 0;
    }

    /** "He meets the owners at the old town hall on Wednesday": where no other verb tells. */
    boolean isOnTimetable(String text, TextSpan date, int reach) {
        int at = date.start();
        for (int n = 0; n < reach; n++) {
            int end = SentenceWords.endBefore(text, at);
            if (end < 0) {
                return false;
            }
            at = SentenceWords.start(text, end);
            String word = SentenceWords.lower(text, at, end);
            if (word.endsWith("s") && verbs.isTimetable(word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Tense> of(Verb verb, Optional<Kind> kind) {
        return verbs.isProspective(verb.word()) && verb.next().equals("to")
                ? Optional.of(verb.prospect())
                : kind.flatMap(k -> of(verb, k));
    }

    private Optional<Tense> of(Verb verb, Kind kind) {
        return switch (kind) {
            case FUTURE, POSSIBLE -> ahead(kind, verb);
            case PRESENT -> Optional.of(present(verb));
            case PAST -> past(verb);
            case DEFERRING ->
                    isDeferred(verb)
                            ? Optional.of(Tense.FUTURE)
                            : isSet(verb) ? Optional.of(verb.prospect()) : past(verb);
            case TIMETABLE ->
                    verb.distance() <= FIRM && !isLed(verb)
                            ? Optional.of(Tense.LOOSELY_FUTURE)
                            : Optional.empty();
            case PLURAL ->
                    isPlural(verb.helper()) && verb.distance() <= FIRM
                            ? Optional.of(Tense.LOOSELY_FUTURE)
                            : Optional.empty();
            case PARTICIPLE, AHEAD, LEANING -> Optional.empty();
        };
    }

    /** "Moved to Friday", "a summit set for Washington in April". */
    private boolean isDeferred(Verb verb) {
        boolean fixed = verb.word().equals("set") && verb.next().equals("for");
        return fixed || verbs.isTarget(verb.preposition());
    }

    /** "Has set Friday as the deadline". */
    private static boolean isSet(Verb verb) {
        String behind = SentenceWords.after(verb.text(), verb.date().end());
        return verb.word().equals("set")
                && verb.distance() == 0
                && verb.helper().startsWith("ha")
                && (behind.equals("as") || behind.equals("for"));
    }

    /** What "go" and "start" stand behind as verbs: "the notices go out on Friday". */
    private static boolean isPlural(String subject) {
        return subject.endsWith("s") || subject.equals("they") || subject.equals("we");
    }

    /** "Due to open": the word in front of "to" decides. */
    private boolean isLed(Verb verb) {
        String head = verb.lead();
        return verbs.isProspective(head) || verbs.isModal(head);
    }

    private Optional<Tense> ahead(Kind kind, Verb verb) {
        String helper = verb.helper();
        if (isNoVerb(verb, helper)) {
            return Optional.empty();
        }
        // "Had been due": ahead of then, not of now.
        if (helper.equals("been") || helper.equals("had")) {
            return Optional.of(Tense.LOOSELY_PAST);
        }
        // "Could not land on Friday", and did not.
        if (verb.word().equals("could") && verb.next().equals("not")) {
            return Optional.of(Tense.PAST);
        }
        if (helper.equals("was") || helper.equals("were") || ClauseEdges.isOver(verb)) {
            return Optional.of(verb.prospect());
        }
        // "They planned to meet on Wednesday", said on Thursday, but "it is planned for Wednesday".
        boolean told = verb.word().equals("planned") && verb.next().equals("to");
        boolean stands = helper.equals("is") || helper.equals("are");
        return Optional.of(told && !stands ? Tense.BACKSHIFTED : Tense.of(kind, verb.word()));
    }

    /**
     * "Unveiled a new plan on Monday": the noun; "retired, as scheduled, on June 30"; "closed due
     * to the rain".
     */
    private boolean isNoVerb(Verb verb, String helper) {
        return helper.equals("as")
                || (verb.distance() <= 1 && verbs.isNoun(verb.text(), verb.start(), verb.end()))
                || ClauseEdges.isCause(verb.text(), verb.start(), verb.end());
    }

    private Tense present(Verb verb) {
        if (verb.participle()) {
            return Tense.PAST;
        }
        String helper = verb.helper();
        if (VerbTable.isDuty(verb.text(), verb.start(), verb.end())) {
            return Tense.LOOSELY_FUTURE;
        }
        if (verbs.isAhead(verb.text(), verb.end())) {
            return helper.equals("did") ? Tense.PAST : Tense.FUTURE;
        }
        // "Should have it ready in September".
        return verbs.isModal(helper) ? Tense.LOOSELY_FUTURE : Tense.PRESENT;
    }

    private Optional<Tense> past(Verb verb) {
        if (verb.isInfinitive()) {
            return Optional.empty();
        }
        return Optional.of(
                auxiliary(verb.text(), verb.start())
                        .orElse(verb.distance() <= FIRM ? Tense.PAST : Tense.LOOSELY_PAST));
    }

    /** "To be held", "will be held": the helper in front of a participle decides. */
    private Optional<Tense> auxiliary(String text, int start) {
        int at = start;
        boolean denied = false;
        for (int n = 0; n < 3; n++) {
            int end = SentenceWords.endBefore(text, at);
            if (end < 0) {
                return Optional.empty();
            }
            at = SentenceWords.start(text, end);
            String word = SentenceWords.lower(text, at, end);
            denied |= word.equals("not");
            if (denied && word.equals("could")) {
                return Optional.of(Tense.PAST);
            }
            if (word.equals("to")) {
                return Optional.of(isTo(text, at) ? Tense.FUTURE : Tense.LOOSELY_FUTURE);
            }
            Optional<Kind> modal = verbs.kind(word).filter(VerbTable::isModal);
            if (modal.isPresent()) {
                return Optional.of(Tense.of(modal.get(), word));
            }
            if (word.equals("is") || word.equals("are") || word.equals("being")) {
                return Optional.of(Tense.PRESENT);
            }
            if (!word.equals("be") && !word.endsWith("ly") && !PASSED.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Is to", "are to". */
    private static boolean isTo(String text, int start) {
        String helper = SentenceWords.before(text, start);
        return helper.equals("is") || helper.equals("are");
    }
}
