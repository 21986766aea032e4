package fasti.resolve;

import fasti.time.Interval;
import fasti.time.TimeValue;
import java.util.Optional;

/** What became of a wording: a value, or the reason why there is none. */
public sealed interface Resolution {

    /** The value, where there is one. */
    Optional<TimeValue> value();

    /** It came to a value. */
    record Resolved(TimeValue is) implements Resolution {
        @Override
        public Optional<TimeValue> value() {
            return Optional.of(is);
        }
    }

    /**
     * It cannot be told.
     *
     * @param bounds between which dates it must lie, where that much is known
     * @param needs what would resolve it, in words: "the document's publication date"
     */
    record Unresolved(Reason reason, Optional<Interval> bounds, Optional<String> needs)
            implements Resolution {
        @Override
        public Optional<TimeValue> value() {
            return Optional.empty();
        }
    }

    /** Why a wording has no value. */
    enum Reason {
        /** The date it counts from is not known. */
        NO_ANCHOR,
        /** More than one reading is left. */
        AMBIGUOUS,
        /** 31 February. */
        IMPOSSIBLE_DATE,
        /** "recently", "in the past". */
        VAGUE;

        /** The name in timeline.json. */
        public String json() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
