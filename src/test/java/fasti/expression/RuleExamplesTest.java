package fasti.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what each rule says of itself. */
class RuleExamplesTest {
    private static final ExpressionFinder FINDER = ExpressionFinder.english();

    static Stream<Arguments> examples() {
        return rules().filter(rule -> !rule.fragment())
                .flatMap(rule -> rule.examples().stream().map(e -> Arguments.of(rule.name(), e)));
    }

    static Stream<Arguments> counterExamples() {
        return rules().flatMap(
                        rule ->
                                rule.counterExamples().stream()
                                        .map(text -> Arguments.of(rule.name(), text)));
    }

    private static Stream<Rule> rules() {
        return FINDER.levels().stream().flatMap(level -> level.rules().stream());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void exampleIsFoundByItsRule(String rule, Rule.Example example) {
        Marked marked = Marked.of(example.text());
        List<String> found =
                FINDER.find(marked.text()).stream()
                        .filter(e -> e.rule().equals(rule))
                        .map(e -> e.span().of(marked.text()) + " = " + e.meaning().shape())
                        .toList();
        assertThat(found).contains(marked.wordings().get(0) + " = " + example.shape());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void counterExampleIsLeftByItsRule(String rule, String text) {
        assertThat(FINDER.find(text)).extracting(TimeExpression::rule).doesNotContain(rule);
    }
}
