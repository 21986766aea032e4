package fasti.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.time.CalendarPeriod;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongTailTest {

    @Test
    void manyThreadsAskForHolidaysAtOnce() throws Exception {
        List<Callable<Optional<CalendarPeriod>>> questions =
                IntStream.range(0, 64)
                        .mapToObj(
                                i ->
                                        (Callable<Optional<CalendarPeriod>>)
                                                () -> new LongTail().holiday("Christmas", 1950 + i))
                        .toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (Future<Optional<CalendarPeriod>> answer : pool.invokeAll(questions)) {
                assertThat(answer.get()).map(p -> p.first().getDayOfMonth()).contains(25);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
