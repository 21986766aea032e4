package fasti.text;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.TagDictionary;

/**
 * Weighs the tags a word may have: OpenNLP's maximum entropy model over the features of its default
 * context generator, with what depends on a word's form alone looked up and added once only, and
 * without the exponential, which changes no order.
 *
 * <p>Safe for use by several threads: what it keeps is a function of the model.
 */
final class TagScorer {
    private static final int AFFIX = 4;
    private static final String START = "*SB*";
    private static final String END = "*SE*";
    private static final Context NOTHING = new Context(new int[0], new double[0]);

    /** Words beyond this many are weighed anew each time. */
    private static final int MOST_FORMS = 50_000;

    private final Map<String, Context> weights;
    private final String[] tags;
    private final TagDictionary dictionary;
    private final Context[] afterTag;
    private final Context[][] afterTags;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();
    private final Form start;
    private final Form end;

    /** What the model knows of a word wherever it stands. */
    private final class Form {
        /** Its weight for each tag; none where it has but one. */
        private final double[] own;

        /** The tags the dictionary allows; empty where it does not hold the word. */
        private final int[] known;

        private final Context before;
        private final Context twoBefore;
        private final Context after;
        private final Context twoAfter;

        Form(String form) {
            String[] allowed = dictionary.getTags(form);
            known =
                    Arrays.stream(allowed == null ? new String[0] : allowed)
                            .mapToInt(TagScorer.this::index)
                            .filter(t -> t >= 0)
                            .toArray();
            own = known.length == 1 ? new double[0] : own(form);
            before = weight("p=" + form);
            twoBefore = weight("pp=" + form);
            after = weight("n=" + form);
            twoAfter = weight("nn=" + form);
        }
    }

    TagScorer(AbstractModel model, TagDictionary dictionary) {
        this.weights = weights(model);
        this.dictionary = dictionary;
        this.tags = new String[model.getNumOutcomes()];
        Arrays.setAll(tags, model::getOutcome);
        this.afterTag = new Context[tags.length];
        Arrays.setAll(afterTag, t -> weight("t=" + tags[t]));
        this.afterTags = new Context[tags.length][tags.length];
        for (int t = 0; t < tags.length; t++) {
            String first = "t2=" + tags[t] + ",";
            Arrays.setAll(afterTags[t], next -> weight(first + tags[next]));
        }
        start = new Form(START);
        end = new Form(END);
    }

    /** OpenNLP gives its tables untyped: parameters, features by name, outcomes. */
    @SuppressWarnings("unchecked")
    private static Map<String, Context> weights(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    private Context weight(String feature) {
        return weights.getOrDefault(feature, NOTHING);
    }

    /** The number of a tag, or -1 where the model does not know it. */
    int index(String tag) {
        return Arrays.asList(tags).indexOf(tag);
    }

    String tag(int index) {
        return tags[index];
    }

    /** The words of a sentence as the scorer takes them. */
    Words words(String[] sentence) {
        Form[] known = new Form[sentence.length];
        Arrays.setAll(known, i -> form(sentence[i]));
        return new Words(known);
    }

    private Form form(String form) {
        Form known = forms.get(form);
        if (known != null) {
            return known;
        }
        Form fresh = new Form(form);
        if (forms.size() < MOST_FORMS) {
            forms.put(form, fresh);
        }
        return fresh;
    }

    private double[] own(String form) {
        double[] own = new double[tags.length];
        add(weight("default"), own);
        add(weight("w=" + form), own);
        for (int i = 0; i < AFFIX; i++) {
            add(weight("suf=" + form.substring(Math.max(form.length() - i - 1, 0))), own);
        }
        for (int i = 0; i < AFFIX; i++) {
            add(weight("pre=" + form.substring(0, Math.min(i + 1, form.length()))), own);
        }
        if (form.indexOf('-') >= 0) {
            add(weight("h"), own);
        }
        if (hasOneOf(form, 'A', 'Z')) {
            add(weight("c"), own);
        }
        if (hasOneOf(form, '0', '9')) {
            add(weight("d"), own);
        }
        return own;
    }

    private static boolean hasOneOf(String form, char first, char last) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= first && form.charAt(i) <= last) {
                return true;
            }
        }
        return false;
    }

    private static void add(Context weights, double[] sums) {
        int[] outcomes = weights.getOutcomes();
        double[] parameters = weights.getParameters();
        for (int i = 0; i < outcomes.length; i++) {
            sums[outcomes[i]] += parameters[i];
        }
    }

    /** A sentence's words, tagged from left to right. */
    final class Words {
        private final Form[] words;
        private final double[] sums = new double[tags.length];

        private Words(Form[] words) {
            this.words = words;
        }

        private Form word(int i) {
            return i < 0 ? start : i < words.length ? words[i] : end;
        }

        /**
         * The best tag of a word; the only one where the dictionary allows but one.
         *
         * @param before the tag of the word before, or -1
         * @param twoBefore the tag of the word before that, or -1
         */
        int best(int i, int before, int twoBefore) {
            int[] known = words[i].known;
            if (known.length == 1) {
                return known[0];
            }
            weigh(i, before, twoBefore);
            int best = known.length == 0 ? 0 : known[0];
            int candidates = known.length == 0 ? tags.length : known.length;
            for (int c = 0; c < candidates; c++) {
                int tag = known.length == 0 ? c : known[c];
                best = sums[tag] > sums[best] ? tag : best;
            }
            return best;
        }

        private void weigh(int i, int before, int twoBefore) {
            System.arraycopy(words[i].own, 0, sums, 0, sums.length);
            add(word(i - 1).before, sums);
            if (before >= 0) {
                add(afterTag[before], sums);
            }
            if (i > 0) {
                add(word(i - 2).twoBefore, sums);
                if (before >= 0 && twoBefore >= 0) {
                    add(afterTags[twoBefore][before], sums);
                }
            }
            add(word(i + 1).after, sums);
            if (i + 1 < words.length) {
                add(word(i + 2).twoAfter, sums);
            }
        }
    }
}
