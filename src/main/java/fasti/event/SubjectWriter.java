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
     * The subject of a clause; empty where a stranger could not tell who or what it is: "they" of
     * nobody named, "that pause".
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
            boolean nobody =
                    Pronoun.of(s.lower(subject.from())).isPerson()
                            && discourse.references().antecedent(s, subject.from()).isEmpty();
            return nobody ? "" : owned(subject);
        }
        if (isUnknown(subject) || isBroken(subject)) {
            return "";
        }
        if (isPointing(subject.from())) {
            boolean told = clause.body().from() > subject.from() && namesSomething(clause);
            return told ? noun(new Run(subject.from() + 1, subject.to())) : "";
        }
        return noun(subject);
    }

    /** "He", "he and the envoy". */
    private String pronoun(Run subject, Optional<String> speaker) {
        boolean thing = Pronoun.of(s.lower(subject.from())) == Pronoun.IT;
        if (thing
                && speaker.isEmpty()
                && (isShort(s.lower(subject.to())) || isNamed(subject.to()))) {
            return "";
        }
        Optional<String> who = thing && isPerson(speaker) ? Optional.empty() : speaker;
        Optional<String> name =
                isExpletive(subject)
                        ? Optional.empty()
                        : who.or(() -> discourse.references().antecedent(s, subject.from()));
        if (name.isEmpty()) {
            return "";
        }
        if (subject.to() - subject.from() == 1) {
            return name.get();
        }
        Run rest = new Run(subject.from() + 1, subject.to());
        return new Wording(s, own).add(name.get()).add(rest).title();
    }

    /** "It was his decision to": it stands for what follows. */
    private boolean isNamed(int verb) {
        boolean be = s.lexicon().inflection().lemma(s.lower(verb)).equals("be");
        return be && !s.chunk(verb + 1).isEmpty() && !s.isTime(verb + 1);
    }

    /** "it's": of what is going on, in spoken words. */
    private static boolean isShort(String verb) {
        return verb.equals("'s") || verb.equals("’s");
    }

    /** "it is possible that", "it is vital for us to": it stands for what follows. */
    boolean isExpletive(Run subject) {
        int verb = subject.to();
        boolean be = s.lexicon().inflection().lemma(s.lower(verb)).equals("be");
        int adjective = s.tagIs(verb + 1, "RB") ? verb + 2 : verb + 1;
        String behind = s.lower(adjective + 1);
        return s.lower(subject.from()).equals("it")
                && be
                && s.tagIs(adjective, "JJ")
                && (behind.equals("that") || behind.equals("to") || behind.equals("for"));
    }

    /** "work in Lindos and there", "the plane overshot the field": no subject, but a clause. */
    private boolean isBroken(Run subject) {
        boolean joins = s.tagIs(subject.to() - 1, "CC") || s.tagIs(subject.to() - 1, "IN");
        for (int i = subject.from() + 1; i < subject.to(); i++) {
            boolean verb = s.tagIs(i, "RB") && !s.chunk(i - 1).isEmpty() && s.chunk(i).isEmpty();
            boolean object = verb && s.tagIs(i + 1, "DT") && i + 1 < subject.to();
            boolean self = s.tagIs(i, "PRP") && Pronoun.isReflexive(s.lower(i));
            joins |= object || self || s.tagIs(i, "EX") || s.lower(i).equals("there");
        }
        return joins;
    }

    /** "Others", "some of them": of whom, stands elsewhere. */
    private boolean isUnknown(Run subject) {
        if (subject.to() - subject.from() == 1) {
            return s.is("some", subject.from()) || s.tagIs(subject.from(), "CD");
        }
        int last = subject.to() - 1;
        return s.lower(last - 1).equals("of")
                && (s.tagIs(last, "PRP") || s.is("pointing", last))
                && last - subject.from() < 5;
    }

    /** "That pause ended", "these will be discussed": what was told before. */
    private boolean isPointing(int first) {
        return s.tagIs(first, "DT") && s.is("pointing", first) && !s.isTime(first);
    }

    /** "That oil washed up in Norway": enough is named for a stranger. */
    private boolean namesSomething(Clause clause) {
        return clause.subject().to() - clause.subject().from() > 1
                && !clause.verb().isBe()
                && !Names.in(s, clause.body()).isEmpty();
    }

    /** Whether a name has a given name in front, or stands alone as a surname does. */
    private boolean isPerson(Optional<String> speaker) {
        String name = speaker.orElse("");
        String given = name.substring(0, Math.max(0, name.indexOf(' ')));
        return s.lexicon().is("male", given) || s.lexicon().is("female", given);
    }

    private String noun(Run whole) {
        Run subject = withoutScrap(whole);
        Optional<String> body = body(subject);
        if (body.isPresent()) {
            return body.get();
        }
        int from = s.lower(subject.from()).equals("the") ? subject.from() + 1 : subject.from();
        boolean kind = s.is("kind-of", from) && s.lower(from + 1).equals("of");
        from = kind && from + 2 < subject.to() ? from + 2 : from;
        if (isCounted(from)) {
            String place = s.lexicon().ordinal(s.list(own).index() + 1);
            Run counted = new Run(from, shortEnd(new Run(from, subject.to())));
            return new Wording(s, own).add(place + " of").add(counted).title();
        }
        int to = withoutDescription(subject);
        Optional<String> person = person(new Run(from, to));
        if (person.isPresent()) {
            return person.get();
        }
        String words = new Wording(s, own).add(new Run(from, to)).title();
        if (words.length() == 1) {
            return "";
        }
        if (words.length() <= LONG) {
            return words;
        }
        return new Wording(s, own).add(new Run(from, Math.min(to, shortEnd(subject)))).title();
    }

    /** "Help The harbour company": a word of the page in front of the sentence. */
    private Run withoutScrap(Run subject) {
        int second = subject.from() + 1;
        String form = s.word(second).form();
        boolean article =
                s.is("article", second) && !form.isEmpty() && Character.isUpperCase(form.charAt(0));
        boolean scrap = article && subject.contains(second + 1) && !s.is("article", second - 1);
        return scrap ? new Run(second, subject.to()) : subject;
    }

    /** "Ode" and "Mr. Ode" by the full name the text gives somewhere. */
    private Optional<String> person(Run subject) {
        int last = subject.to() - 1;
        boolean titled = last == subject.from() + 1 && s.is("courtesy", subject.from());
        boolean single = last == subject.from() || titled;
        return Optional.of(s.words(new Run(last, subject.to())))
                .filter(name -> single && s.word(last).isName())
                .filter(name -> titled || !discourse.fullName(name).equals(name))
                .map(discourse::fullName)
                .filter(name -> name.indexOf(' ') > 0);
    }

    /** "Karl Ode, a senior diver" is Karl Ode; "a bomb in Turku, Finland" stays whole. */
    private int withoutDescription(Run subject) {
        int comma = -1;
        for (int i = subject.from() + 1; i < subject.to(); i++) {
            if (s.tagIs(i, "CC")) {
                return subject.to();
            }
            comma = comma < 0 && s.tagIs(i, ",") && s.chunk(i).isEmpty() ? i : comma;
        }
        boolean described = comma > 0 && s.tagIs(comma + 1, "DT");
        return described ? comma : subject.to();
    }

    /** "The company" and "the company's shares" by the company's name. */
    private Optional<String> body(Run subject) {
        Run chunk = s.chunk(subject.from());
        int owner = subject.from();
        while (owner < chunk.to() && !s.tagIs(owner, "POS")) {
            owner++;
        }
        if (chunk.to() < subject.to() && owner == chunk.to()) {
            return Optional.empty();
        }
        Run rest = new Run(owner, subject.to());
        return new KnownBody(discourse)
                .of(s, new Run(chunk.from(), owner))
                .map(name -> new Wording(s, own).add(name).add(rest).title());
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
