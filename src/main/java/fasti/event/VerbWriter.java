package fasti.event;

/** Writes the verbs of titles, in the tense of what is told. */
final class VerbWriter {
    private final TaggedSentence s;

    VerbWriter(TaggedSentence s) {
        this.s = s;
    }

    /** The verb; "had attained" becomes attained, in what is said "would" will. */
    void write(Wording title, Clause clause) {
        VerbGroup verb = clause.verb();
        int first = verb.run().from();
        boolean told = clause.kind() == Clause.Kind.CONTENT;
        if (s.is("denial", first - 1)) {
            title.add(s.lower(first - 1));
        }
        if (verb.perfect() && s.lower(first).equals("had")) {
            past(title, clause);
        } else if (verb.passive() && verb.run().to() == first + 1) {
            title.add(isPlural(clause.subject()) ? "were" : "was").add(verb.run());
        } else if (told && s.lower(first).equals("would") && !verb.perfect()) {
            title.add("will").add(new Run(first + 1, verb.run().to()));
        } else {
            title.add(verb.run());
        }
    }

    private void past(Wording title, Clause clause) {
        VerbGroup verb = clause.verb();
        int first = verb.run().from();
        for (int i = first + 1; i < verb.run().to(); i++) {
            if (s.is("denial", i)) {
                title.add(verb.run());
                return;
            }
            if (s.lower(i).equals("been")) {
                title.add(isPlural(clause.subject()) ? "were" : "was");
                title.add(new Run(first + 1, i)).add(new Run(i + 1, verb.run().to()));
                return;
            }
        }
        title.add(new Run(first + 1, verb.head()));
        title.add(s.lexicon().inflection().past(s.lower(verb.head())));
    }

    boolean isPlural(Run subject) {
        Run chunk = s.chunk(subject.from());
        if (!chunk.isEmpty() && s.tagIs(chunk.from(), "EX")) {
            int verb = chunk.to();
            while (s.tagIs(verb, "V")) {
                verb++;
            }
            return s.word(s.head(s.chunk(verb))).tag().equals("NNS");
        }
        boolean joined =
                !chunk.isEmpty() && subject.contains(chunk.to()) && s.tagIs(chunk.to(), "CC");
        return joined || (!chunk.isEmpty() && s.word(s.head(chunk)).tag().equals("NNS"));
    }
}
