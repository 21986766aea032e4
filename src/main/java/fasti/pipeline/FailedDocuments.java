package fasti.pipeline;

import fasti.corpus.Rejection;
import fasti.text.Document;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Documents that could not be worked on: one that exhausts the stack or the memory, or meets a
 * fault of the program, is rejected, and the run goes on. Thread-safe.
 */
final class FailedDocuments {
    private final ConcurrentLinkedQueue<Rejection> rejections = new ConcurrentLinkedQueue<>();

    /** What the work gives; empty where it failed, which is noted. */
    <T> Optional<T> guard(Document document, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (StackOverflowError e) {
            return failed(document, "too-complex", "too deeply nested to be worked on");
        } catch (OutOfMemoryError e) {
            return failed(document, "out-of-memory", "needs more memory than there is");
        } catch (RuntimeException e) {
            return failed(
                    document, "internal-fault", "a fault of this program, please report: " + e);
        }
    }

    private <T> Optional<T> failed(Document document, String code, String reason) {
        rejections.add(
                new Rejection(
                        document.path(),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        code,
                        reason.lines().findFirst().orElse("")));
        return Optional.empty();
    }

    /** By path, however many threads worked. */
    List<Rejection> rejections() {
        return rejections.stream().sorted(Comparator.comparing(Rejection::path)).toList();
    }
}
