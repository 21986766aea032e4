package fasti.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        private long high;
        private Node[] next = new Node[0];
        private Ending[] endings = new Ending[0];

        private void freeze() {
            KindSet kinds = KindSet.of(grown.keySet());
            low = kinds.low();
            high = kinds.high();
            next = grown.values().toArray(Node[]::new);
            endings = grownEndings.toArray(Ending[]::new);
            grown.values().forEach(Node::freeze);
        }
    }

    /** The best match at one place of a text. */
    record Hit(Rule rule, Match match) {}

    private final Node root = new Node();

    RuleTrie(List<Rule> rules) {
        for (int rank = 0; rank < rules.size(); rank++) {
            add(rules.get(rank), rank);
        }
        root.freeze();
    }

    private void add(Rule rule, int rank) {
        for (List<Element.Slot> path : rule.pattern().expand()) {
            Node node = root;
            for (Element.Slot slot : path) {
                node = node.grown.computeIfAbsent(slot.kind(), k -> new Node());
            }
            node.grownEndings.add(new Ending(rule, rank, List.copyOf(path)));
        }
    }

    /**
     * The best match that begins at a term.
     *
     * @param previous the term before it, or -1
     */
    Optional<Hit> match(Terms terms, int previous, int at) {
        if (((root.low & terms.low(at)) | (root.high & terms.high(at))) == 0) {
            return Optional.empty();
        }
        Search search = new Search(terms, previous, at);
        search.walk(root, at);
        return Optional.ofNullable(search.best);
    }

    /** One search from one term. */
    private static final class Search {
        private final Terms terms;
        private final int previous;
        private final int from;
        private int rank;
        private @org.jspecify.annotations.Nullable Hit best;

        Search(Terms terms, int previous, int from) {
            this.terms = terms;
            this.previous = previous;
            this.from = from;
        }

        void walk(Node node, int at) {
            for (Ending ending : node.endings) {
                consider(ending);
            }
            if (at >= terms.end()) {
                return;
            }
            for (long bits = node.low & terms.low(at); bits != 0; bits &= bits - 1) {
                long below = Long.lowestOneBit(bits) - 1;
                walk(node.next[Long.bitCount(node.low & below)], at + 1);
            }
            int offset = Long.bitCount(node.low);
            for (long bits = node.high & terms.high(at); bits != 0; bits &= bits - 1) {
                long below = Long.lowestOneBit(bits) - 1;
                walk(node.next[offset + Long.bitCount(node.high & below)], at + 1);
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
