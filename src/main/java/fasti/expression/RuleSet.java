package fasti.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One level of rules. Within a level every term is used once, the longest match from the left; what
 * was found stands as one term before the next level.
 *
 * <p>Refuses two rules of one name, and two that claim the same kinds of terms where neither goes
 * before the other. Of rules whose kinds only overlap (a number of two digits may be a day too) the
 * one listed first goes first.
 */
public final class RuleSet {
    private final List<Rule> rules;
    private final RuleTrie trie;

    private RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.trie = new RuleTrie(this.rules);
    }

    /** Compiles a level. */
    public static RuleSet of(List<Rule.Draft> drafts) {
        List<Rule> rules = drafts.stream().map(Rule.Draft::build).toList();
        new RuleOrder(rules).check();
        return new RuleSet(new RuleOrder(rules).sorted());
    }

    /** The rules, those that go before others first. */
    public List<Rule> rules() {
        return rules;
    }

    /** Replaces what the rules find in the terms, from left to right. */
    void apply(Terms terms) {
        RuleTrie.Search search = trie.search(terms);
        int old = terms.restart();
        int at = 0;
        while (at < old) {
            Optional<RuleTrie.Hit> hit = search.match(terms.size() - 1, at);
            if (hit.isEmpty()) {
                terms.keep(at++);
                continue;
            }
            Match match = hit.get().match();
            Rule rule = hit.get().rule();
            terms.reduce(
                    new Terms.Found(rule, rule.reading().apply(match), match.start(), match.end()));
            at += match.size();
        }
    }

    /** Finds a fair order of rules, and rules that quarrel. */
    private static final class RuleOrder {
        private final List<Rule> given;
        private final Map<String, Rule> byName = new HashMap<>();

        RuleOrder(List<Rule> given) {
            this.given = given;
            for (Rule rule : given) {
                if (byName.put(rule.name(), rule) != null) {
                    throw new IllegalArgumentException("two rules named " + rule.name());
                }
            }
        }

        void check() {
            Map<List<Kind>, Rule> claimed = new HashMap<>();
            Set<String> quarrels = new TreeSet<>();
            for (Rule rule : given) {
                for (List<Element.Slot> path : rule.pattern().expand()) {
                    List<Kind> kinds = path.stream().map(Element.Slot::kind).toList();
                    Rule other = claimed.putIfAbsent(kinds, rule);
                    if (other != null && !other.equals(rule) && !areOrdered(rule, other)) {
                        quarrels.add(rule.name() + " and " + other.name() + ": " + kinds);
                    }
                }
            }
            if (!quarrels.isEmpty()) {
                throw new IllegalArgumentException("rules that claim the same words: " + quarrels);
            }
        }

        private boolean areOrdered(Rule a, Rule b) {
            return a.before().contains(b.name()) || b.before().contains(a.name());
        }

        List<Rule> sorted() {
            List<Rule> sorted = new ArrayList<>();
            List<Rule> left = new ArrayList<>(given);
            while (!left.isEmpty()) {
                Rule free =
                        left.stream()
                                .filter(r -> left.stream().noneMatch(o -> goesBefore(o, r)))
                                .findFirst()
                                .orElseThrow(
                                        () -> new IllegalArgumentException("rules in a circle"));
                sorted.add(free);
                left.remove(free);
            }
            return sorted;
        }

        private static boolean goesBefore(Rule a, Rule b) {
            return a.before().contains(b.name());
        }
    }
}
