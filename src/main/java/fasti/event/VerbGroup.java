package fasti.event;

/**
 * A finite verb with its auxiliaries: "has been divided", "will not be held", "said".
 *
 * @param run its words
 * @param head the number of its main verb
 * @param lemma the main verb's lemma
 * @param modal "will", "could"
 * @param perfect with a form of "have"
 * @param passive with a form of "be" and a participle
 * @param past whether its first word stands in the past
 */
record VerbGroup(
        Run run,
        int head,
        String lemma,
        boolean modal,
        boolean perfect,
        boolean passive,
        boolean past) {

    /** "killed", "was killed": tells something that happened at a date. */
    boolean tellsPast() {
        return past && !modal;
    }

    /** "was dated", not "has been dated". */
    boolean isPassivePast() {
        return passive && past && !perfect && !modal;
    }

    /** The same where an auxiliary before it counts for it too. */
    VerbGroup asPassive() {
        return new VerbGroup(run, head, lemma, modal, perfect, true, past);
    }

    boolean isBe() {
        return lemma.equals("be");
    }
}
