package fasti.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English inflection, as far as titles need it: lemmas of verbs and nouns, past of a participle.
 */
final class Inflection {
    private static final String VOWELS = "aeiou";

    private final Map<String, String> lemmas = new HashMap<>();
    private final Map<String, String> pasts = new HashMap<>();
    private final Map<String, String> irregularPasts = new HashMap<>();
    private final Set<String> known;
    private final Set<String> onlyPasts = new HashSet<>();

    /**
     * @param irregular rows of lemma, past, participle
     * @param known lemmas of regular verbs
     */
    Inflection(List<String[]> irregular, Set<String> known) {
        this.known = new HashSet<>(known);
        for (String[] row : irregular) {
            this.known.add(row[0]);
            lemmas.put(row[1], row[0]);
            lemmas.put(row[2], row[0]);
            if (!row[1].equals(row[2]) && !row[1].equals(row[0])) {
                onlyPasts.add(row[1]);
            }
            pasts.put(row[2], row[1]);
            irregularPasts.put(row[0], row[1]);
        }
        for (String be : List.of("is", "are", "am", "were", "’s", "'s", "’re", "'re")) {
            lemmas.put(be, "be");
        }
        lemmas.put("has", "have");
        lemmas.put("does", "do");
        lemmas.put("died", "die");
        lemmas.put("dies", "die");
        lemmas.put("dying", "die");
        lemmas.put("tied", "tie");
        lemmas.put("ties", "tie");
    }

    /** The lemma of a verb's form in lower case: "held" is hold, "killing" is kill. */
    String lemma(String form) {
        String irregular = lemmas.get(form);
        if (irregular != null) {
            return irregular;
        }
        if (form.endsWith("ing") && form.length() > 4) {
            return stem(form.substring(0, form.length() - 3));
        }
        if (form.endsWith("ied") || (form.endsWith("ies") && form.length() > 4)) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("ed") && form.length() > 3) {
            return stem(form.substring(0, form.length() - 2));
        }
        return form.endsWith("s") && !form.endsWith("ss") ? withoutS(form) : form;
    }

    private String withoutS(String form) {
        String plain = form.substring(0, form.length() - 1);
        boolean sibilant =
                form.endsWith("sses")
                        || form.endsWith("shes")
                        || form.endsWith("ches")
                        || form.endsWith("xes")
                        || form.endsWith("oes");
        return sibilant && !known.contains(plain) ? form.substring(0, form.length() - 2) : plain;
    }

    private String stem(String stem) {
        if (known.contains(stem)) {
            return stem;
        }
        if (known.contains(stem + "e")) {
            return stem + "e";
        }
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        boolean doubled = last > 1 && end == stem.charAt(last - 1);
        if (doubled && ("lsz".indexOf(end) < 0 || known.contains(stem.substring(0, last)))) {
            return stem.substring(0, last);
        }
        return !doubled && wantsE(stem) ? stem + "e" : stem;
    }

    /** Whether a stem ends so with a consonant in front: "declar", not "appear" or "pour". */
    private static boolean isBare(String stem, String ending) {
        int at = stem.length() - ending.length() - 1;
        return stem.endsWith(ending) && (at < 0 || VOWELS.indexOf(stem.charAt(at)) < 0);
    }

    private static boolean wantsE(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        char before = last > 0 ? stem.charAt(last - 1) : ' ';
        boolean afterVowel = VOWELS.indexOf(before) >= 0;
        return switch (end) {
            case 'c', 'v', 'u', 'z' -> true;
            case 's' ->
                    (afterVowel && (stem.length() < 4 || !stem.endsWith("us")))
                            || before == 'n'
                            || before == 'r';
            case 'g' -> stem.endsWith("ang") || before == 'd' || before == 'r';
            case 'l' ->
                    "bdptgkf".indexOf(before) >= 0 || stem.endsWith("dul") || isBare(stem, "il");
            case 'r' -> before == 'i' || isBare(stem, "ur") || isBare(stem, "ar");
            case 't' -> before == 'u' || (before == 'a' && !stem.endsWith("eat"));
            case 'd' -> isBare(stem, "ud") || before == 'i' || isBare(stem, "ad");
            case 'k' -> before == 'a' || before == 'o';
            case 'm' -> before == 'a' || before == 'u';
            default -> false;
        };
    }

    /** Whether a past is a participle as well: "killed", "held", not "took". */
    boolean isAlsoParticiple(String past) {
        return pasts.getOrDefault(past, past.endsWith("ed") ? past : "").equals(past);
    }

    /** Whether a form is the past of an irregular verb: "shot", "froze". */
    boolean isIrregularPast(String form) {
        return irregularPasts.containsValue(form);
    }

    /** Whether a form is a past and no participle: "froze", "underwent". */
    boolean isOnlyPast(String form) {
        return onlyPasts.contains(form);
    }

    /** The simple past for a participle: "taken" is took, "attained" is attained. */
    String past(String participle) {
        return pasts.getOrDefault(participle, participle);
    }

    /** The simple past of what a form in "-ing" tells: "approving" is approved. */
    String pastOf(String participle) {
        String lemma = lemma(participle);
        String irregular = irregularPasts.get(lemma);
        if (irregular != null) {
            return irregular;
        }
        String stem = participle.substring(0, participle.length() - 3);
        boolean y = stem.endsWith("y") && VOWELS.indexOf(stem.charAt(stem.length() - 2)) < 0;
        return y ? stem.substring(0, stem.length() - 1) + "ied" : stem + "ed";
    }

    /** The singular of a noun in lower case: "countries" is country. */
    String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (noun.endsWith("sses")
                || noun.endsWith("shes")
                || noun.endsWith("ches")
                || noun.endsWith("xes")) {
            return noun.substring(0, noun.length() - 2);
        }
        return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("is")
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }
}
