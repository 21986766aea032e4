package fasti.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class MergingFuzzTest {
    private static final int MOST_DOCUMENTS = 5;

    @FuzzTest(maxDuration = "20m")
    void timelineFitsTheSchemaInAnyOrderOfDocuments(FuzzedDataProvider data) {
        List<String> lines = new ArrayList<>();
        int documents = data.consumeInt(1, MOST_DOCUMENTS);
        for (int i = 0; i < documents; i++) {
            lines.add(line("d" + i, data));
        }
        Run run = Run.of(lines);
        run.assertHolds();
        Collections.reverse(lines);
        assertThat(Run.of(lines).json()).isEqualTo(run.json());
    }

    private static String line(String id, FuzzedDataProvider data) {
        String published =
                data.consumeInt(0, 3) == 0
                        ? ""
                        : ",\"published\":\""
                                + LocalDate.of(2011, 1, 1).plusDays(data.consumeInt(0, 2600))
                                + "\"";
        // Two texts that are the same would be one document, by whichever name comes first.
        String text = Phrases.text(data, 30) + " It was " + id + ".";
        return "{\"id\":\"" + id + "\"" + published + ",\"text\":" + Read.quoted(text) + "}";
    }
}
