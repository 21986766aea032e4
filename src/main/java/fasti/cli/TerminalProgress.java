package fasti.cli;

import fasti.pipeline.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar with rate and time left, shown only where a person watches standard error. */
final class TerminalProgress implements Progress, AutoCloseable {
    private final boolean shown;
    private volatile @Nullable ProgressBar bar;

    TerminalProgress(Streams streams, boolean quiet) {
        shown = streams.terminal() && !quiet;
    }

    @Override
    public void begins(int documents) {
        if (shown) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName("documents")
                            .setInitialMax(documents)
                            .setStyle(ProgressBarStyle.ASCII)
                            .showSpeed()
                            .build();
        }
    }

    @Override
    public void advances() {
        ProgressBar current = bar;
        if (current != null) {
            current.step();
        }
    }

    @Override
    public void close() {
        ProgressBar current = bar;
        if (current != null) {
            current.close();
        }
    }
}
