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

    /** A call that does little else than write a time of day and year. */
    private static final Pattern SHOWN =
            Pattern.compile(
                    "\\(\\s*[\"']((?:19|20)\\d\\d[/-]\\d\\d?[/-]\\d\\d?[T ]\\d\\d:\\d\\d[^\"']{0,20})[\"']");

    private static final int SHORT = 300;

    /** So far in front of "pub" a field's name begins, and so far behind it its value ends. */
    private static final int BEFORE = 30;

    private static final int BEHIND = 150;

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
            Optional<DateClue> clue =
                    first(FIELD, script.data()).or(() -> first(VARIABLE, script.data()));
            if (clue.isPresent()) {
                return List.of(clue.get());
            }
        }
        return List.of();
    }

    /** Every name holds "pub": only around it a script is held against the pattern. */
    private static Optional<DateClue> first(Pattern field, String script) {
        Matcher m = field.matcher(script).useTransparentBounds(true);
        for (int at = pub(script, 0); at >= 0; at = pub(script, at + 1)) {
            m.region(Math.max(0, at - BEFORE), Math.min(script.length(), at + BEHIND));
            Optional<DateClue> clue = m.find() ? clue(m.group(1), m.group(2)) : Optional.empty();
            if (clue.isPresent()) {
                return clue;
            }
        }
        return Optional.empty();
    }

    /** Where "pub" stands next, in any case. */
    private static int pub(String script, int from) {
        for (int i = from; i + 2 < script.length(); i++) {
            boolean u = script.charAt(i + 1) == 'u' || script.charAt(i + 1) == 'U';
            if (u && script.regionMatches(true, i, "pub", 0, 3)) {
                return i;
            }
        }
        return -1;
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
