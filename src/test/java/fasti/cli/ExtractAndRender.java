package fasti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Extracts JSON Lines and renders every feed and the SVG, for a test that compares machines: {@code
 * ExtractAndRender INPUT.jsonl OUTPUT THREADS}.
 */
final class ExtractAndRender {
    static final String FEEDS =
            "timelinejs,vis,grafana,opensearch,csv,tsv,ics,jsonld,markdown,mermaid,annotations,jsonl";

    private ExtractAndRender() {}

    public static void main(String[] args) throws IOException {
        Path output = Path.of(args[1]);
        Streams streams =
                new Streams(Files.newInputStream(Path.of(args[0])), System.out, System.err, false);
        List<String> extract =
                List.of("extract", "-", "-o", args[1], "--feeds", FEEDS, "--threads", args[2]);
        List<String> render =
                List.of(
                        "render",
                        output.resolve("timeline.json").toString(),
                        "--svg",
                        output.resolve("timeline.svg").toString());
        int code = Main.run(extract, streams);
        System.exit(code == 0 ? Main.run(render, streams) : code);
    }
}
