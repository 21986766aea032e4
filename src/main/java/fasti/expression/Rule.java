package fasti.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One way of saying time: a pattern over kinds of terms and what it means.
 *
 * @param name as {@code explain} shows it, such as {@code month day year}
 * @param pattern the kinds of terms, in order
 * @param reading makes the meaning from the terms met
 * @param guard what must hold besides, of the terms and of what stands around them
 * @param yields as which kinds later rules may use what was found
 * @param fragment whether it is a part for later rules and nothing by itself
 * @param before rules that claim some of the same words, over which this one goes
 */
public record Rule(
        String name,
        Element pattern,
        Function<Match, Reading> reading,
        Predicate<Match> guard,
        KindSet yields,
        boolean fragment,
        Set<String> before,
        List<Example> examples,
        List<String> counterExamples) {

    /**
     * Wording that a rule must find.
     *
     * @param text with the wording in brackets, or nothing but the wording
     * @param shape the {@link Meaning#shape()} it must have
     */
    public record Example(String text, String shape) {}

    /** Refuses a rule without an example. */
    public Rule {
        Objects.requireNonNull(reading);
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("rule without an example: " + name);
        }
    }

    /** Begins a rule. */
    public static Draft rule(String name) {
        return new Draft(name);
    }

    /** A rule while it is written. */
    public static final class Draft {
        private final String name;
        private Element pattern = Element.sequence();
        private Function<Match, Reading> reading =
                m -> {
                    throw new IllegalStateException("rule without a meaning");
                };
        private Predicate<Match> guard = m -> true;
        private KindSet yields = KindSet.NONE;
        private boolean fragment;
        private Set<String> before = Set.of();
        private final List<Example> examples = new ArrayList<>();
        private final List<String> counterExamples = new ArrayList<>();

        private Draft(String name) {
            this.name = name;
        }

        /** The pattern. */
        public Draft when(Element... elements) {
            pattern = Element.sequence(elements);
            return this;
        }

        /** What must hold besides the pattern; all guards of a rule must hold. */
        public Draft onlyIf(Predicate<Match> condition) {
            guard = guard.and(condition);
            return this;
        }

        /** What must not hold. */
        public Draft unless(Predicate<Match> condition) {
            return onlyIf(condition.negate());
        }

        /** The meaning. */
        public Draft then(Function<Match, Meaning> meaning) {
            return reads(m -> Reading.of(meaning.apply(m)));
        }

        /** The meaning with a modifier or parts. */
        public Draft reads(Function<Match, Reading> whole) {
            reading = whole;
            return this;
        }

        /** As what later rules may use it. */
        public Draft as(Kind... kinds) {
            yields = KindSet.of(kinds);
            return this;
        }

        /** A part for later rules, nothing by itself. */
        public Draft fragment() {
            fragment = true;
            return this;
        }

        /** Goes before other rules where they claim the same words. */
        public Draft before(String... names) {
            before = Set.of(names);
            return this;
        }

        /** Wording that must be found, in brackets where more stands around it. */
        public Draft example(String text, String shape) {
            examples.add(new Example(text, shape));
            return this;
        }

        /** Wording that the rule must not take. */
        public Draft counterExample(String text) {
            counterExamples.add(text);
            return this;
        }

        Rule build() {
            return new Rule(
                    name,
                    pattern,
                    reading,
                    guard,
                    yields,
                    fragment,
                    before,
                    List.copyOf(examples),
                    List.copyOf(counterExamples));
        }
    }
}
