package fasti.cli;

import fasti.render.ChartOptions;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the picture is to look: shared by {@code extract} and {@code render}. */
final class PictureOptions {
    @Option(names = "--title", paramLabel = "TEXT", description = "The title of picture and page.")
    private @Nullable String title;

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            description = "The picture's width; default ${DEFAULT-VALUE}.")
    private int width = 1600;

    @Option(
            names = "--height",
            paramLabel = "PIXELS",
            description = "The picture's height; default: as high as needed.")
    private @Nullable Integer height;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description =
                    "Pixels of the PNG for each pixel of the layout; default ${DEFAULT-VALUE}; 2 for print.")
    private double scale = 1;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light or dark; default ${DEFAULT-VALUE}.")
    private ChartOptions.Theme theme = ChartOptions.Theme.LIGHT;

    @Option(
            names = "--lanes",
            paramLabel = "BY",
            description = "auto, series, type, actor or none; default ${DEFAULT-VALUE}.")
    private ChartOptions.Lanes lanes = ChartOptions.Lanes.AUTO;

    @Option(
            names = "--top",
            paramLabel = "N",
            description =
                    "How many events get a label, the most salient first; default: as many as fit.")
    private @Nullable Integer top;

    /** The options of the chart; what no picture can have is a usage error. */
    ChartOptions chart() {
        try {
            return new ChartOptions(
                    width, optional(height), scale, theme, lanes, title(), optional(top));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    Optional<String> title() {
        return Optional.ofNullable(title);
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
