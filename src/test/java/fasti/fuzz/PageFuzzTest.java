package fasti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import fasti.render.DocumentTexts;
import fasti.render.FeedSource;
import fasti.render.TimelinePage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class PageFuzzTest {
    private static final List<String> FIELDS = List.of("id", "title", "url", "source", "published");

    @FuzzTest(maxDuration = "20m")
    void nothingOfADocumentIsMarkup(FuzzedDataProvider data) throws IOException {
        StringBuilder line = new StringBuilder("{");
        for (String field : FIELDS) {
            line.append(Read.quoted(field))
                    .append(':')
                    .append(Read.quoted(data.consumeString(40)))
                    .append(',');
        }
        String heading = data.consumeString(40);
        String text = data.consumeString(200) + " opened on May 5, 2014. " + Phrases.text(data, 20);
        line.append("\"text\":").append(Read.quoted(text)).append('}');
        Run run = Run.of(List.of(line.toString()));
        run.assertHolds();
        assertThat(tags(page(run, heading))).isEqualTo(tags(page(Run.of(List.of()), "plain")));
    }

    private static String page(Run run, String heading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelinePage.write(
                new FeedSource(run.file(), Optional.of(heading), false),
                DocumentTexts.of(run.result().documents()),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Where markup could begin; the program's own page has the same number whatever it shows. */
    private static long tags(String page) {
        return page.chars().filter(c -> c == '<').count();
    }
}
