package fasti.resolve;

import fasti.text.TextSpan;
import java.util.Optional;

/**
 * A TIMEX3 tag as {@code tag} writes it.
 *
 * @param value TIMEX3 value; what is not known keeps its {@code X}: {@code XXXX-12-22}, {@code
 *     XXXX-WXX-2}
 * @param mod TIMEX3 mod, where there is one
 */
public record Timex(TextSpan span, Type type, String value, Optional<String> mod) {
    /** The four types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
