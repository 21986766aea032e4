package fasti.evaluate;

import java.util.Optional;

/**
 * A time expression as gold or a system marks it. Offsets count Unicode code points, end exclusive.
 *
 * @param type TIMEX3 type; empty where gold has none
 * @param value TIMEX3 value; empty for gold that gives none (TIMEX2 without a value)
 * @param mod TIMEX3 mod
 */
public record GoldTimex(
        int start, int end, Optional<String> type, Optional<String> value, Optional<String> mod) {

    boolean sameSpan(GoldTimex other) {
        return start == other.start && end == other.end;
    }

    int overlap(GoldTimex other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }
}
