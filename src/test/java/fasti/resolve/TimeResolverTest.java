package fasti.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import fasti.anchor.DateAnchor;
import fasti.expression.ExpressionFinder;
import fasti.time.Edtf;
import fasti.time.TimeValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeResolverTest {

    @ParameterizedTest
    @CsvFileSource(resources = "english.tsv", delimiter = '\t', quoteCharacter = '\0')
    void mentionHasThisValue(String anchor, String marked, String edtf, String timex) {
        int start = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        TimeMention mention =
                TimeResolver.english()
                        .resolve(text, ExpressionFinder.english().find(text), anchor(anchor))
                        .stream()
                        .filter(m -> m.expression().span().contains(start))
                        .findFirst()
                        .orElseThrow();
        assertThat(came(mention.resolution())).isEqualTo(edtf == null ? "" : edtf);
        if (!timex.equals("*")) {
            assertThat(mention.timexes()).extracting(Timex::value).containsExactly(timex);
        }
    }

    private static String came(Resolution resolution) {
        return resolution.value().map(TimeValue::edtf).orElseGet(() -> reason(resolution));
    }

    private static String reason(Resolution resolution) {
        return "!" + ((Resolution.Unresolved) resolution).reason().json();
    }

    private static DateAnchor anchor(String edtf) {
        Optional<TimeValue> date = Edtf.parse(edtf);
        return date.isEmpty()
                ? DateAnchor.none()
                : new DateAnchor(
                        date, DateAnchor.Basis.OPTION, Optional.empty(), 1, List.of(), List.of());
    }
}
