package fasti.event;

import java.util.Locale;
import java.util.Optional;

/**
 * Who says something: "Austrian Foreign Minister Anna Keller" is Anna Keller.
 *
 * @param name short, as a title can carry it
 * @param isPerson whether somebody speaks by name; else police, a ministry, a report
 */
record Speaker(String name, boolean isPerson) {
    private static final int LONG = 50;

    static Speaker of(TaggedSentence s, Run subject, Discourse discourse) {
        if (subject.isEmpty()) {
            return new Speaker("", false);
        }
        if (s.tagIs(subject.from(), "PRP") && subject.to() - subject.from() == 1) {
            return discourse
                    .references()
                    .antecedent(s, subject.from())
                    .map(name -> new Speaker(name, true))
                    .orElse(new Speaker("", false));
        }
        Run name = Names.personIn(s, subject);
        if (!name.isEmpty()) {
            return new Speaker(discourse.fullName(s.words(name)), true);
        }
        if (s.tagIs(subject.from(), "PRP$")) {
            return owned(s, subject, discourse);
        }
        int from = s.is("article", subject.from()) ? subject.from() + 1 : subject.from();
        String words = new Wording(s, -1).add(new Run(from, subject.to())).title();
        Run first = s.chunk(subject.from());
        String brief =
                words.length() <= LONG || first.isEmpty()
                        ? words
                        : new Wording(s, -1).add(new Run(from, first.to())).title();
        int head = first.isEmpty() ? subject.from() : s.head(first);
        boolean somebody = s.is("role", head) && !s.is("source", head);
        return new Speaker(brief, somebody);
    }

    /** "His spokesman" is Taro Ishii’s spokesman. */
    private static Speaker owned(TaggedSentence s, Run subject, Discourse discourse) {
        Optional<String> owner = discourse.references().antecedent(s, subject.from());
        Run first = s.chunk(subject.from());
        String rest = new Wording(s, -1).add(new Run(subject.from() + 1, first.to())).title();
        boolean known = owner.isPresent() && !rest.isEmpty();
        return new Speaker(
                known
                        ? owner.get()
                                + "’s "
                                + rest.substring(0, 1).toLowerCase(Locale.ROOT)
                                + rest.substring(1)
                        : "",
                known && !s.is("source", s.head(first)));
    }
}
