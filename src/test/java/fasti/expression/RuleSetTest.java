package fasti.expression;

import static fasti.expression.Kind.MONTH;
import static fasti.expression.Kind.YEAR_NUMBER;
import static fasti.expression.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static Rule.Draft monthYear(String name) {
        return rule(name).when(MONTH, YEAR_NUMBER).example("May 2011", "2011-05");
    }

    @Test
    void ruleWithoutAnExampleIsRefused() {
        assertThatThrownBy(() -> RuleSet.of(List.of(rule("bare").when(MONTH))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without an example: bare");
    }

    @Test
    void twoRulesForTheSameWordsAreRefused() {
        assertThatThrownBy(() -> RuleSet.of(List.of(monthYear("one"), monthYear("other"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other and one");
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        assertThatThrownBy(
                        () ->
                                RuleSet.of(
                                        List.of(
                                                monthYear("one"),
                                                rule("one").when(MONTH).example("May", "XXXX-05"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two rules named one");
    }

    @Test
    void aRuleMayGoBeforeAnother() {
        RuleSet rules = RuleSet.of(List.of(monthYear("one"), monthYear("other").before("one")));
        assertThat(rules.rules()).extracting(Rule::name).containsExactly("other", "one");
    }

    @Test
    void rulesInACircleAreRefused() {
        assertThatThrownBy(
                        () ->
                                RuleSet.of(
                                        List.of(
                                                monthYear("one").before("other"),
                                                monthYear("other").before("one"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("circle");
    }
}
