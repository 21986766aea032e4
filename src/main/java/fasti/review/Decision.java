package fasti.review;

import fasti.event.Status;
import fasti.time.Edtf;
import fasti.time.TimeValue;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One decision of a person: "reject", on the two mentions that an event then had, by Anna, because
 * "a rehearsal". One line of {@code decisions.jsonl}.
 *
 * @param id names it for good; two lines with one id are one decision
 * @param at when it was made; the later of two that disagree holds
 * @param by who made it
 * @param on the evidence it was made on: all mentions of the event or, for {@link Kind#SPLIT},
 *     those that leave; the document for {@link Kind#PUBLISHED}; nothing for {@link Kind#UNDO}
 * @param value the new title, EDTF date, status or note, or the id of what is undone
 * @param why the reason that was given
 */
public record Decision(
        String id,
        Instant at,
        String by,
        Kind kind,
        List<EvidenceKey> on,
        Optional<String> value,
        Optional<String> why) {

    /** By time; the id decides where two were made in one second. */
    static final Comparator<Decision> IN_TIME =
            Comparator.comparing(Decision::at).thenComparing(Decision::id);

    /** Refuses what could not be replayed; the message names the field. */
    public Decision {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id: is empty");
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("by: is empty");
        }
        on = List.copyOf(on);
        if (on.isEmpty() && kind != Kind.UNDO) {
            throw new IllegalArgumentException("on: " + kind.json() + " needs evidence");
        }
        kind.check(value);
    }

    /** What was decided. */
    public enum Kind {
        /** The event is right as it is. */
        ACCEPT(Value.NONE),
        /** It is no event; it is hidden, never deleted. */
        REJECT(Value.NONE),
        /** It is in doubt. */
        DISPUTE(Value.NONE),
        /** It has another title. */
        TITLE(Value.TEXT),
        /** It was at another time; for an undated mention, when it was. */
        DATE(Value.EDTF),
        /** It occurred, goes on, is planned or claimed. */
        STATUS(Value.STATUS),
        /** A remark for other readers. */
        NOTE(Value.TEXT),
        /** All these mentions speak of one event. */
        MERGE(Value.NONE),
        /** These mentions speak of an event of their own. */
        SPLIT(Value.NONE),
        /** The document was published then. */
        PUBLISHED(Value.EDTF),
        /** Another decision no longer holds. */
        UNDO(Value.TEXT);

        private final Value takes;

        Kind(Value takes) {
            this.takes = takes;
        }

        /** The name in the log, in lower case. */
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }

        private void check(Optional<String> value) {
            takes.check(json(), value);
        }
    }

    /** The kinds of values that decisions take. */
    private enum Value {
        NONE {
            @Override
            boolean isFit(String value) {
                return true;
            }
        },
        TEXT {
            @Override
            boolean isFit(String value) {
                return !value.isBlank();
            }
        },
        EDTF {
            @Override
            boolean isFit(String value) {
                return Edtf.parse(value).filter(TimeValue::isCalendar).isPresent();
            }
        },
        STATUS {
            @Override
            boolean isFit(String value) {
                return Decision.status(value).isPresent();
            }
        };

        abstract boolean isFit(String value);

        void check(String kind, Optional<String> value) {
            if (this != NONE && value.filter(this::isFit).isEmpty()) {
                throw new IllegalArgumentException(
                        "value: "
                                + kind
                                + " needs "
                                + needed()
                                + value.map(v -> ", not '" + v + "'").orElse(""));
            }
        }

        private String needed() {
            return switch (this) {
                case EDTF -> "an EDTF date";
                case STATUS -> "occurred, ongoing, planned or claimed";
                case NONE, TEXT -> "a text";
            };
        }
    }

    /** The date that was decided, for {@link Kind#DATE} and {@link Kind#PUBLISHED}. */
    public Optional<TimeValue> date() {
        return value.flatMap(Edtf::parse).filter(TimeValue::isCalendar);
    }

    /** The status of a name in timeline.json. */
    static Optional<Status> status(String name) {
        return List.of(Status.values()).stream()
                .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /** Who decided what and when, for a message: {@code reject by Anna, 2026-03-01}. */
    public String shown() {
        return kind.json() + " by " + by + ", " + at.toString().substring(0, 10);
    }
}
