package fasti.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of one level of rules in one tree over kinds: all rules are tried at once, and a
 * term that begins no pattern costs one comparison. The longest match wins; of two as long the rule
 * that goes before.
 */
final class RuleTrie {

    /** A pattern that ends at a node. */
    private record Ending(Rule rule, int rank, List<Element.Slot> path) {}

    private static final class Node {
        private final Map<Kind, Node> grown = new EnumMap<>(Kind.class);
        private final List<Ending> grownEndings = new ArrayList<>();
        private long low;
        private long middle;
        private long high;
        private Node[] next = new Node[0];
        private Ending[] endings = new Ending[0];

        private Node grow(Kind kind) {
            Node child = grown.get(kind);
            if (child == null) {
                child = new Node();
                grown.put(kind, child);
            }
            return child;
        }

        private void freeze() {
            KindSet kinds = KindSet.of(grown.keySet());
            low = kinds.low();
            middle = kinds.middle();
            high = kinds.high();
            next = grown.values().toArray(Node[]::new);
            endings = grownEndings.toArray(Ending[]::new);
            grown.values().forEach(Node::freeze);
        }
    }

    /** The best match at one place of a text. */
    record Hit(Rule rule, Match match) {}

    private final Node root = new Node();

    /**
     * Refuses two rules that claim the same kinds of terms where neither goes before the other.
     *
     * @param rules those that go before others first
     */
    RuleTrie(List<Rule> rules) {
        Set<String> quarrels = new TreeSet<>();
        for (int rank = 0; rank < rules.size(); rank++) {
            add(rules.get(rank), rank, quarrels);
        }
        if (!quarrels.isEmpty()) {
            throw new IllegalArgumentException("rules that claim the same words: " + quarrels);
        }
        root.freeze();
    }

    private void add(Rule rule, int rank, Set<String> quarrels) {
        for (List<Element.Slot> path : rule.pattern().expand()) {
            Node node = root;
            for (Element.Slot slot : path) {
                node = node.grow(slot.kind());
            }
            for (Ending ending : node.grownEndings) {
                if (ending.rank() != rank && !areOrdered(rule, ending.rule())) {
                    quarrels.add(rule.name() + " and " + ending.rule().name() + ": " + path);
                }
            }
            node.grownEndings.add(new Ending(rule, rank, List.copyOf(path)));
        }
    }

    private static boolean areOrdered(Rule a, Rule b) {
        return a.before().contains(b.name()) || b.before().contains(a.name());
    }

    /** A search of a text's terms by these rules. */
    Search search(Terms terms) {
        return new Search(root, terms);
    }

    /** One search of a text, from term to term. */
    static final class Search {
        private final Node root;
        private final Terms terms;
        private int previous;
        private int from;
        private int rank;
        private @Nullable Hit best;

        private Search(Node root, Terms terms) {
            this.root = root;
            this.terms = terms;
        }

        /**
         * The best match that begins at a term.
         *
         * @param before the term before it, or -1
         */
        Optional<Hit> match(int before, int at) {
            long met =
                    (root.low & terms.low(at))
                            | (root.middle & terms.middle(at))
                            | (root.high & terms.high(at));
            if (met == 0) {
                return Optional.empty();
            }
            previous = before;
            from = at;
            best = null;
            walk(root, at);
            return Optional.ofNullable(best);
        }

        private void walk(Node node, int at) {
            for (Ending ending : node.endings) {
                consider(ending);
            }
            if (at >= terms.end()) {
                return;
            }
            follow(node, node.low, terms.low(at), 0, at);
            int middle = Long.bitCount(node.low);
            follow(node, node.middle, terms.middle(at), middle, at);
            follow(node, node.high, terms.high(at), middle + Long.bitCount(node.middle), at);
        }

        /** Goes on by each kind that a word of the node's kinds shares with the term's. */
        private void follow(Node node, long kinds, long term, int offset, int at) {
            for (long bits = kinds & term; bits != 0; bits &= bits - 1) {
                long below = Long.lowestOneBit(bits) - 1;
                walk(node.next[offset + Long.bitCount(kinds & below)], at + 1);
            }
        }

        private void consider(Ending ending) {
            Hit old = best;
            int size = old == null ? 0 : old.match().size();
            int more = Integer.compare(ending.path().size(), size);
            if (more < 0 || (more == 0 && ending.rank() >= rank)) {
                return;
            }
            Match match = new Match(terms, previous, from, ending.path());
            if (ending.rule().guard().test(match)) {
                best = new Hit(ending.rule(), match);
                rank = ending.rank();
            }
        }
    }
}
