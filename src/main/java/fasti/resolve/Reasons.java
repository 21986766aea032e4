package fasti.resolve;

import fasti.expression.Meaning.Deixis;
import fasti.time.CalendarPeriod;
import java.time.LocalDate;
import java.util.Optional;

/** Says why one Friday, one May was chosen, for {@code explain}. */
final class Reasons {
    private Reasons() {}

    static String of(Deixis deixis, Situation situation, CalendarPeriod chosen) {
        Optional<LocalDate> latest = situation.speech().latest();
        String from = latest.map(d -> " from " + d).orElse("");
        boolean ahead = latest.filter(d -> chosen.first().isAfter(d)).isPresent();
        return switch (deixis) {
            case NONE -> ofBare(situation.tense().get(), ahead) + from;
            case LAST, THIS_PAST, PREVIOUS -> "the last one over" + from;
            case NEXT, FOLLOWING -> "the first one to come" + from;
            case THIS, SAME -> "the present one" + from;
        };
    }

    private static String ofBare(Tense tense, boolean ahead) {
        return switch (tense) {
            case FUTURE, LOOSELY_FUTURE, BACKSHIFTED ->
                    ahead
                            ? "the verb points ahead: the next one"
                            : "the next one is much farther off: the latest one";
            case PAST, LOOSELY_PAST ->
                    ahead
                            ? "the latest one is much farther off: the next one"
                            : "the verb is past: the latest one";
            case PRESENT, UNKNOWN ->
                    ahead
                            ? "nearer than the latest one: the next one"
                            : "no verb points ahead: the latest one";
        };
    }
}
