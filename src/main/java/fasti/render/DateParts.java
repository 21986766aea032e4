package fasti.render;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date with the parts that are known: "March 2011" has a year and a month and no day.
 *
 * @param parts 1 for the year, 2 with the month, 3 with the day
 */
record DateParts(LocalDate date, int parts) {

    /** The first known parts of a date; empty where the beginning is not known. */
    static Optional<DateParts> start(TimelineFile.When when) {
        return when.start().map(d -> new DateParts(d, parts(when, 0)));
    }

    /** The last known parts; empty where the end is open, or the same unit as the start. */
    static Optional<DateParts> end(TimelineFile.When when) {
        return when.end()
                .map(d -> new DateParts(d, parts(when, 1)))
                .filter(e -> !start(when).map(DateParts::iso).equals(Optional.of(e.iso())));
    }

    private static int parts(TimelineFile.When when, int side) {
        String edtf = when.edtf().replaceAll("[?~%\\[\\]]", "");
        String[] ends = edtf.split("/|\\.\\.", -1);
        int length = ends[Math.min(side, ends.length - 1)].replaceFirst("^-", "").length();
        return length <= 4 ? 1 : length <= 7 ? 2 : 3;
    }

    /** ISO 8601 with only the known parts, such as {@code 2011-03}. */
    String iso() {
        String iso = date.toString();
        int day = iso.length() - 3;
        return switch (parts) {
            case 1 -> iso.substring(0, day - 3);
            case 2 -> iso.substring(0, day);
            default -> iso;
        };
    }
}
