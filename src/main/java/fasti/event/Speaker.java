package fasti.event;

/**
 * Who says something: "Austrian Foreign Minister Anna Keller" is Anna Keller.
 *
 * @param name short, as a title can carry it
 * @param isPerson whether somebody speaks by name; else police, a ministry, a report
 */
record Speaker(String name, boolean isPerson) {
    private static final int LONG = 45;

    static Speaker of(TaggedSentence s, Run subject, Discourse discourse) {
        if (subject.isEmpty()) {
            return new Speaker("", false);
        }
        if (s.tagIs(subject.from(), "PRP") && subject.to() - subject.from() == 1) {
            return discourse
                    .antecedent(s, subject.from())
                    .map(name -> new Speaker(name, true))
                    .orElse(new Speaker("", false));
        }
        Run name = Names.personIn(s, subject);
        if (!name.isEmpty()) {
            return new Speaker(discourse.fullName(s.words(name)), true);
        }
        int from = s.is("article", subject.from()) ? subject.from() + 1 : subject.from();
        String words = new Wording(s, -1).add(new Run(from, subject.to())).title();
        Run first = s.chunk(subject.from());
        String brief =
                words.length() <= LONG || first.isEmpty()
                        ? words
                        : new Wording(s, -1).add(new Run(from, first.to())).title();
        return new Speaker(brief, false);
    }
}
