package fasti.cli;

import fasti.resolve.TypedDate;
import fasti.time.TimeValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A date that a person types: EDTF, or words such as "last Friday", which count from today on the
 * person's machine.
 */
final class TypedOption {
    private TypedOption() {}

    static TimeValue date(String option, String words) {
        return TypedDate.parse(words, Optional.of(LocalDate.now(ZoneId.systemDefault())))
                .filter(TimeValue::isCalendar)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        option
                                                + ": '"
                                                + words
                                                + "' is not a date; try 2017-12-31, 2017 or \"March 2017\""));
    }

    static LocalDate firstDay(String option, String words) {
        return date(option, words)
                .start()
                .orElseThrow(
                        () -> new UsageException(option + ": '" + words + "' has no beginning"));
    }

    static LocalDate lastDay(String option, String words) {
        return date(option, words)
                .end()
                .orElseThrow(() -> new UsageException(option + ": '" + words + "' has no end"));
    }
}
