package fasti.resolve;

import fasti.time.CalendarPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which Friday, which August a text has said is to come. Where it names one again and no verb tells
 * which, it means the same: "will travel on Friday … the Friday trip". Belongs to one document on
 * one thread.
 */
final class Foretold {
    private final Map<String, CalendarPeriod> dates = new HashMap<>();
    private int changes;

    /** By what TIMEX3 writes of the wording alone: {@code XXXX-WXX-5}. */
    void remember(String unknown, CalendarPeriod date) {
        if (!date.equals(dates.put(unknown, date))) {
            changes++;
        }
    }

    /** Grows with all that is not known yet. */
    int changes() {
        return changes;
    }

    Optional<CalendarPeriod> date(String unknown) {
        return dates.isEmpty() ? Optional.empty() : Optional.ofNullable(dates.get(unknown));
    }
}
