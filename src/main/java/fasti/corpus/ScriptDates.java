package fasti.corpus;

import fasti.text.DateClue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the first publication date that a page's scripts carry: {@code
 * "published_at":"2019-03-02"}.
 */
final class ScriptDates {
    private static final Pattern FIELD =
            Pattern.compile(
                    "[\"'](date_?published|published_?(?:at|date|time|on)|publi(?:sh|cation)_?(?:date|time)|pub_?date)"
                            + "[\"']\\s*[:=,]\\s*[\"']([^\"'<>]{8,40})[\"']",
                    Pattern.CASE_INSENSITIVE);

    /** {@code var firstPub = new Date('Fri Oct 11 19:08:33 EDT 2016')}. */
    private static final Pattern VARIABLE =
            Pattern.compile(
                    "\\b\\w{0,20}?(first_?pub(?:lished)?|pub_?date|publish(?:ed)?_?(?:date|time))"
                            + "\\s*=\\s*(?:new Date\\(\\s*)?[\"']([^\"'<>]{8,40})[\"']",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PUB_DATE =
            Pattern.compile("[pP][uU][bB]_?[dD][aA]|[fF][iI][rR][sS][tT]_?[pP][uU][bB]");

    /** A call that does little else than write a time of day and year. */
    private static final Pattern SHOWN =
            Pattern.compile(
                    "\\(\\s*[\"']((?:19|20)\\d\\d[/-]\\d\\d?[/-]\\d\\d?[T ]\\d\\d:\\d\\d[^\"']{0,20})[\"']");

    private static final int SHORT = 300;

    private ScriptDates() {}

    static List<DateClue> clues(PageParts page) {
        List<DateClue> clues = new ArrayList<>(fields(page));
        clues.addAll(printed(page));
        return clues;
    }

    /** {@code <script>showDate("2017/02/13 10:32:00")</script>} stands where the date is shown. */
    private static List<DateClue> printed(PageParts page) {
        for (Element script : page.scripts()) {
            if (script.data().length() <= SHORT) {
                Matcher m = SHOWN.matcher(script.data());
                if (m.find()) {
                    return clue("date", m.group(1)).map(List::of).orElse(List.of());
                }
            }
        }
        return List.of();
    }

    private static List<DateClue> fields(PageParts page) {
        for (Element script : page.scripts()) {
            if (mayHoldField(script.data())) {
                Optional<DateClue> clue =
                        first(FIELD, script.data()).or(() -> first(VARIABLE, script.data()));
                if (clue.isPresent()) {
                    return List.of(clue.get());
                }
            }
        }
        return List.of();
    }

    private static Optional<DateClue> first(Pattern field, String script) {
        return field.matcher(script)
                .results()
                .flatMap(m -> clue(m.group(1), m.group(2)).stream())
                .findFirst();
    }

    /** Spares most scripts the search. */
    private static boolean mayHoldField(String script) {
        return script.contains("ubli")
                || script.contains("UBLI")
                || PUB_DATE.matcher(script).find();
    }

    private static Optional<DateClue> clue(String name, String wording) {
        return DateText.read(wording)
                .map(
                        value ->
                                new DateClue(
                                        DateClue.Kind.METADATA,
                                        "script " + name,
                                        wording,
                                        Optional.of(value)));
    }
}
