package fasti.event;

import java.util.Optional;

/** Names the body that "the company", "the oil giant" stands for: the one named last before. */
final class KnownBody {
    /** So many sentences back. */
    private static final int REACH = 3;

    private final Discourse discourse;

    KnownBody(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The name to write for a phrase such as "the company"; empty where none is sure. */
    Optional<String> of(TaggedSentence s, Run phrase) {
        if (!isAnonymous(s, phrase)) {
            return Optional.empty();
        }
        Optional<String> found =
                lastIn(s, s.begin(), phrase.from()).or(() -> sayer(s, phrase.from()));
        int here = discourse.sentenceAt(s.sentence().span().start());
        for (int i = here - 1; found.isEmpty() && i >= Math.max(0, here - REACH); i--) {
            found = spokenOf(discourse.reading(i)).filter(discourse::isOften);
        }
        return found;
    }

    /** "the company", "the energy giant"; not "the company that", "the Danish company Alma". */
    private static boolean isAnonymous(TaggedSentence s, Run phrase) {
        boolean brief = phrase.to() - phrase.from() <= 4 && s.lower(phrase.from()).equals("the");
        int head = phrase.to() - 1;
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            brief &= !s.word(i).isName() && !s.isTime(i);
        }
        boolean told = s.tagIs(phrase.to(), "W") || s.lower(phrase.to()).equals("of");
        return brief && s.is("body", head) && !told;
    }

    private static Optional<String> lastIn(TaggedSentence s, int from, int to) {
        return Names.in(s, new Run(from, to)).stream()
                .map(name -> body(s, name))
                .filter(name -> !name.isEmpty())
                .reduce((a, b) -> b)
                .map(s::words);
    }

    /** "Verola said the company": who speaks of it. */
    private Optional<String> sayer(TaggedSentence s, int before) {
        Reading reading = discourse.reading(discourse.sentenceAt(s.sentence().span().start()));
        return reading.clauses().stream()
                .filter(c -> s.lexicon().isVerb("say", c.verb().lemma()))
                .map(Clause::subject)
                .filter(subject -> !subject.isEmpty() && subject.to() <= before)
                .filter(subject -> subject.to() - subject.from() < 3 && Names.isAll(s, subject))
                .filter(subject -> !s.lexicon().isCountry(s.words(subject)))
                .filter(subject -> !Names.isSurelyPerson(s, subject))
                .map(s::words)
                .filter(name -> discourse.fullName(name).equals(name))
                .findFirst();
    }

    /** The one a sentence speaks of: named in a subject. */
    private static Optional<String> spokenOf(Reading reading) {
        TaggedSentence s = reading.words();
        return reading.clauses().stream()
                .filter(c -> !c.subject().isEmpty())
                .flatMap(c -> Names.in(s, c.subject()).stream())
                .map(name -> body(s, name))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(s::words);
    }

    /** "Verola Plc", "the Bank of Verola", and "VRL" of "VRL spokesman Karl Ode"; else nothing. */
    private static Run body(TaggedSentence s, Run name) {
        if (s.lexicon().is("company", s.word(name.to() - 1).form())) {
            return name;
        }
        String first = s.word(name.from()).form();
        boolean acronym =
                first.length() > 1
                        && first.length() < 6
                        && isCapitals(first)
                        && !s.lexicon().is("no-company", first);
        return acronym ? new Run(name.from(), name.from() + 1) : Run.NONE;
    }

    private static boolean isCapitals(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isUpperCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
