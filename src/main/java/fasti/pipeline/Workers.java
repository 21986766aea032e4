package fasti.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Applies a function to every element on a number of threads; the results keep the order of the
 * elements.
 */
public final class Workers {
    private Workers() {}

    /** The results, in the order of the elements; a failure in one fails the whole. */
    public static <T, R> List<R> map(List<T> elements, int threads, Function<T, R> work) {
        if (threads == 1 || elements.size() < 2) {
            return elements.stream().map(work).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<R>> futures = new ArrayList<>();
            elements.forEach(element -> futures.add(pool.submit(() -> work.apply(element))));
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
