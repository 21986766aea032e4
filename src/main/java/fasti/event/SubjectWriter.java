package fasti.event;

import java.util.Optional;

/** Writes the subjects of titles: short, and with names in the place of pronouns. */
final class SubjectWriter {
    private static final int LONG = 66;

    private final TaggedSentence s;
    private final Discourse discourse;
    private final int own;

    SubjectWriter(TaggedSentence s, Discourse discourse, int own) {
        this.s = s;
        this.discourse = discourse;
        this.own = own;
    }

    /**
     * The subject of a clause. A pronoun of which nobody can tell whom it means stays: what
     * happened on a date is not lost for it.
     *
     * @param speaker who says the clause, where somebody does
     */
    String write(Clause clause, Optional<String> speaker) {
        Run subject = clause.subject();
        if (subject.isEmpty()) {
            return speaker.orElse("");
        }
        if (s.is("first-person", subject.from())) {
            return new Wording(s, own).add(subject).title();
        }
        if (s.word(subject.from()).tag().equals("PRP")) {
            return pronoun(subject, speaker);
        }
        if (s.tagIs(subject.from(), "PRP$") && speaker.isEmpty()) {
            return owned(subject);
        }
        return noun(subject);
    }

    /** "He", "he and the envoy". */
    private String pronoun(Run subject, Optional<String> speaker) {
        boolean thing = Pronoun.of(s.lower(subject.from())) == Pronoun.IT;
        Optional<String> who = thing && isPerson(speaker) ? Optional.empty() : speaker;
        Optional<String> name =
                isExpletive(subject)
                        ? Optional.empty()
                        : who.or(() -> discourse.references().antecedent(s, subject.from()));
        if (name.isEmpty()) {
            return new Wording(s, own).add(subject).title();
        }
        if (subject.to() - subject.from() == 1) {
            return name.get();
        }
        Run rest = new Run(subject.from() + 1, subject.to());
        return new Wording(s, own).add(name.get()).add(rest).title();
    }

    /** "it is possible that", "it is time to": it stands for what follows. */
    private boolean isExpletive(Run subject) {
        int verb = subject.to();
        boolean be = s.lexicon().inflection().lemma(s.lower(verb)).equals("be");
        return s.lower(subject.from()).equals("it")
                && be
                && s.tagIs(verb + 1, "JJ")
                && (s.lower(verb + 2).equals("that") || s.lower(verb + 2).equals("to"));
    }

    /** Whether a name has a given name in front, or stands alone as a surname does. */
    private boolean isPerson(Optional<String> speaker) {
        String name = speaker.orElse("");
        String given = name.substring(0, Math.max(0, name.indexOf(' ')));
        return s.lexicon().is("male", given) || s.lexicon().is("female", given);
    }

    private String noun(Run subject) {
        int from = s.lower(subject.from()).equals("the") ? subject.from() + 1 : subject.from();
        boolean kind = s.is("kind-of", from) && s.lower(from + 1).equals("of");
        from = kind && from + 2 < subject.to() ? from + 2 : from;
        if (isCounted(from)) {
            String place = s.lexicon().ordinal(s.list(own).index() + 1);
            Run counted = new Run(from, shortEnd(new Run(from, subject.to())));
            return new Wording(s, own).add(place + " of").add(counted).title();
        }
        String whole = new Wording(s, own).add(new Run(from, subject.to())).title();
        if (whole.length() <= LONG) {
            return whole;
        }
        return new Wording(s, own).add(new Run(from, shortEnd(subject))).title();
    }

    /** "Six rounds took place on …" with six dates: each date is that of one round. */
    private boolean isCounted(int number) {
        int size = s.list(own).size();
        return size > 1
                && s.lexicon().number(s.lower(number)) == size
                && s.tagIs(s.head(s.chunk(number)), "NNS");
    }

    /** Where a long subject can end: behind the last phrase there is room for, at least one. */
    private int shortEnd(Run subject) {
        Run first = s.chunk(subject.from());
        int best = first.isEmpty() ? subject.to() : first.to();
        int[] lengths = new Wording(s, own).lengths(subject);
        for (int end = best; end <= subject.to(); end++) {
            if (lengths[end - subject.from()] > LONG) {
                break;
            }
            boolean whole = !s.chunk(end - 1).isEmpty() && s.chunk(end - 1).to() == end;
            best = whole && Cut.rank(s, end) > 0 ? end : best;
        }
        while (s.lower(best).equals("of") && best + 1 < subject.to()) {
            best = Math.max(best + 1, s.chunk(best + 1).to());
        }
        return best;
    }

    /** "its shares" are Halliburton's shares. */
    String owned(Run subject) {
        Optional<String> owner = discourse.references().antecedent(s, subject.from());
        Run first = s.chunk(subject.from());
        Run owned = new Run(subject.from() + 1, first.isEmpty() ? subject.to() : first.to());
        return owner.map(name -> name + (name.endsWith("s") ? "’" : "’s"))
                .map(name -> new Wording(s, own).add(name).add(owned).title())
                .orElseGet(() -> new Wording(s, own).add(owned).title());
    }
}
