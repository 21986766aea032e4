package fasti.corpus;

import fasti.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what a printed date is of, by the words in front of it: {@code date-labels.tsv}. */
final class DateLabels {
    private static final int LOOK_BACK = 60;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PUBLISHED = words("published");
    private static final Pattern UPDATED = words("updated");
    private static final Pattern OTHER = words("other");

    private static final Set<String> BESIDE =
            Table.rows("date-labels.tsv").stream()
                    .filter(row -> row[0].equals("beside"))
                    .map(row -> row[1])
                    .collect(Collectors.toUnmodifiableSet());

    /** What a date is of. */
    enum Label {
        PUBLISHED("published "),
        UPDATED("updated "),
        OTHER("other "),
        NONE("");

        private final String word;

        Label(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** What stands right before the date of an event: "was signed into law on". */
    private static final Pattern EVENT =
            Pattern.compile(
                    "\\b(?:on|since|until|before|after|from|through|by)\\s(?:\\p{L}+day,?\\s)?$");

    /** A word of a sentence; bylines and rubrics are made of capitals. */
    private static final Pattern SENTENCE_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}");

    private static final int SENTENCE = 3;

    private DateLabels() {}

    private static Pattern words(String what) {
        List<String> words =
                Table.rows("date-labels.tsv").stream()
                        .filter(row -> row[0].equals(what))
                        .map(row -> Pattern.quote(row[1]))
                        .toList();
        return Pattern.compile("(?<!\\p{L})(?:" + String.join("|", words) + ")(?!\\p{L})");
    }

    /** Whether nothing but weekdays, times and such words stands on the date's line. */
    static boolean isAlone(String line, TextSpan date) {
        return otherWords(line.substring(0, date.start()) + " " + line.substring(date.end())) == 0;
    }

    /** Whether a sentence leads up to the date: "The act was signed into law on May 5, 2015". */
    static boolean tellsEvent(String line, TextSpan date) {
        String before = line.substring(0, date.start());
        long words =
                SENTENCE_WORD
                        .matcher(before)
                        .results()
                        .filter(m -> !BESIDE.contains(m.group()))
                        .count();
        return words >= SENTENCE
                && EVENT.matcher(before).find()
                && before(line, date.start()) == Label.NONE;
    }

    /** How many words say more than a weekday or a time zone does. */
    static long otherWords(String words) {
        return WORD.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .filter(m -> !BESIDE.contains(m.group()))
                .count();
    }

    /** The label that stands before a place of a line; an update's is stronger. */
    static Label before(String line, int place) {
        String words =
                line.substring(Math.max(0, place - LOOK_BACK), place).toLowerCase(Locale.ROOT);
        if (UPDATED.matcher(words).find()) {
            return Label.UPDATED;
        }
        if (PUBLISHED.matcher(words).find()) {
            return Label.PUBLISHED;
        }
        return OTHER.matcher(words).find() ? Label.OTHER : Label.NONE;
    }
}
