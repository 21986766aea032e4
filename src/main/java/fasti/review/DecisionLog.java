package fasti.review;

import fasti.corpus.Rejection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All decisions that people made, in the order in which they were made, whatever the order of the
 * lines: logs may be joined line by line.
 *
 * @param decisions every one, by time; undone ones too
 * @param faults lines that are no decision: they stay in the file and are told
 */
public record DecisionLog(List<Decision> decisions, List<Rejection> faults) {

    public DecisionLog {
        decisions = distinct(decisions);
        faults = List.copyOf(faults);
    }

    /** Nothing was decided. */
    public static DecisionLog none() {
        return new DecisionLog(List.of(), List.of());
    }

    /** Reads a file; one that is not there holds nothing. */
    public static DecisionLog read(Path file) {
        if (!Files.exists(file)) {
            return none();
        }
        try {
            return of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            return new DecisionLog(
                    List.of(),
                    List.of(fault(file.toString(), OptionalLong.empty(), "cannot be read: " + e)));
        }
    }

    private static DecisionLog of(String path, byte[] bytes) {
        List<Decision> decisions = new ArrayList<>();
        List<Rejection> faults = new ArrayList<>();
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                try {
                    decisions.add(DecisionLine.parse(lines[i]));
                } catch (IllegalArgumentException e) {
                    faults.add(
                            fault(path, OptionalLong.of(i + 1L), String.valueOf(e.getMessage())));
                }
            }
        }
        return new DecisionLog(decisions, faults);
    }

    private static Rejection fault(String path, OptionalLong line, String reason) {
        return new Rejection(path, line, OptionalLong.empty(), "bad-decision", reason);
    }

    /** The decisions of both. */
    public DecisionLog and(DecisionLog other) {
        return new DecisionLog(
                Stream.concat(decisions.stream(), other.decisions.stream()).toList(),
                Stream.concat(faults.stream(), other.faults.stream()).toList());
    }

    /** The decisions of this log and one more. */
    public DecisionLog and(Decision decision) {
        return and(new DecisionLog(List.of(decision), List.of()));
    }

    /** Those that were not undone; an undo may be undone itself. */
    public List<Decision> inEffect() {
        Set<String> undone = undone();
        return decisions.stream()
                .filter(d -> d.kind() != Decision.Kind.UNDO)
                .filter(d -> !undone.contains(d.id()))
                .toList();
    }

    /** The latest first: an undo that was undone later undoes nothing. */
    private Set<String> undone() {
        Set<String> undone = new HashSet<>();
        for (int i = decisions.size() - 1; i >= 0; i--) {
            Decision decision = decisions.get(i);
            if (decision.kind() == Decision.Kind.UNDO && !undone.contains(decision.id())) {
                decision.value().ifPresent(undone::add);
            }
        }
        return undone;
    }

    /** Undo decisions that name no decision of the log. */
    List<Decision> undoNothing() {
        Map<String, Decision> byId = new HashMap<>();
        decisions.forEach(d -> byId.put(d.id(), d));
        return decisions.stream()
                .filter(d -> d.kind() == Decision.Kind.UNDO)
                .filter(d -> d.value().filter(byId::containsKey).isEmpty())
                .toList();
    }

    private static List<Decision> distinct(List<Decision> decisions) {
        Set<String> seen = new HashSet<>();
        return decisions.stream().sorted(Decision.IN_TIME).filter(d -> seen.add(d.id())).toList();
    }
}
