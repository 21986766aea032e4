package fasti.series;

import fasti.event.DocumentEvents;
import fasti.resolve.TimeMention;
import fasti.time.TimeValue;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A reference in its document, once it is known which series it means.
 *
 * @param key the series: its family and name
 * @param ordinal its number as far as it is known now
 */
record Located(
        DocumentEvents document, SeriesReference reference, SeriesKey key, OptionalInt ordinal)
        implements Comparable<Located> {

    Located numbered(int number) {
        return new Located(document, reference, key, OptionalInt.of(number));
    }

    /** The date of its own, where it has one that stands on the calendar. */
    Optional<TimeValue> when() {
        return reference.time().flatMap(Located::value);
    }

    boolean sameDocument(Located other) {
        return documentId().equals(other.documentId());
    }

    private String documentId() {
        return document.document().id();
    }

    static Optional<TimeValue> value(TimeMention mention) {
        return mention.resolution().value().filter(TimeValue::isCalendar);
    }

    @Override
    public int compareTo(Located other) {
        int byDocument = documentId().compareTo(other.documentId());
        return byDocument != 0 ? byDocument : reference.span().compareTo(other.reference.span());
    }
}
