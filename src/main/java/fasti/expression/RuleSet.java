package fasti.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        List<Rule> rules = new ArrayList<>(drafts.size());
        for (Rule.Draft draft : drafts) {
            rules.add(draft.build());
        }
        return new RuleSet(sorted(rules));
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

    /** The rules in the order given, but each behind those that go before it. */
    private static List<Rule> sorted(List<Rule> given) {
        Map<String, Rule> left = new LinkedHashMap<>();
        for (Rule rule : given) {
            if (left.put(rule.name(), rule) != null) {
                throw new IllegalArgumentException("two rules named " + rule.name());
            }
        }
        List<Rule> sorted = new ArrayList<>(given.size());
        while (!left.isEmpty()) {
            Rule free = firstFree(left);
            sorted.add(free);
            left.remove(free.name());
        }
        return sorted;
    }

    /** The first rule that none of the others goes before. */
    private static Rule firstFree(Map<String, Rule> left) {
        Set<String> behind = new HashSet<>();
        for (Rule rule : left.values()) {
            behind.addAll(rule.before());
        }
        for (Rule rule : left.values()) {
            if (!behind.contains(rule.name())) {
                return rule;
            }
        }
        throw new IllegalArgumentException("rules in a circle");
    }
}
