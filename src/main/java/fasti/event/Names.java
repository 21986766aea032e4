package fasti.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names in a sentence, by their shape and neighbours: of people, bodies and places. */
final class Names {
    private Names() {}

    /** The names of a run of words from left to right; what is time wording is none. */
    static List<Run> in(TaggedSentence s, Run run) {
        List<Run> names = new ArrayList<>();
        for (int i = run.from(); i < run.to(); i++) {
            if (isName(s, i)) {
                int end = end(s, i, run.to());
                names.add(new Run(i, end));
                i = end - 1;
            }
        }
        return names;
    }

    private static boolean isName(TaggedSentence s, int i) {
        return s.word(i).isName() && !s.isTime(i);
    }

    /** Whether a run has words, all of which belong to names: "Bergen Plc". */
    static boolean isAll(TaggedSentence s, Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (!s.word(i).isName()) {
                return false;
            }
        }
        return !run.isEmpty();
    }

    private static int end(TaggedSentence s, int start, int limit) {
        int end = start + 1;
        while (end < limit) {
            if (isName(s, end) && !isPersonBehindCountry(s, start, end)) {
                end++;
            } else if (isLink(s, end) && end + 1 < limit && isName(s, end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** "envoy for Norway Anna Keller": two names; not "Russia Today". */
    private static boolean isPersonBehindCountry(TaggedSentence s, int start, int end) {
        return end == start + 1
                && s.lexicon().isCountry(s.word(start).form())
                && isName(s, end + 1)
                && !s.lexicon().is("organisation", s.word(end + 1).form());
    }

    /** "Bank of England", "Johnson & Johnson"; not "Keller of Austria". */
    private static boolean isLink(TaggedSentence s, int i) {
        return s.lower(i).equals("&")
                || NounPhrases.isWithinInstitution(s, i)
                || (s.lower(i).equals("of") && s.is("organisation-head", i - 1));
    }

    /** The name of a person among a subject's words, without titles; empty where there is none. */
    static Run personIn(TaggedSentence s, Run subject) {
        Run person = Run.NONE;
        for (Run name : in(s, subject)) {
            Run bare = withoutRoles(s, name);
            boolean titled = bare.from() > name.from() || s.is("role", name.from() - 1);
            boolean tied = s.tagIs(name.from() - 1, "IN") || s.tagIs(name.from() - 1, "TO");
            boolean hangs = name.from() > subject.from() && tied;
            if (!hangs && isPerson(s, bare, titled)) {
                person = bare;
            } else if (!person.isEmpty()) {
                break;
            }
        }
        return person;
    }

    /** Whether a name has a title or a given name: "Treasury Secretary Henry Moss". */
    static boolean isSurelyPerson(TaggedSentence s, Run name) {
        String first = s.word(name.from()).form();
        return !name.isEmpty()
                && (s.is("role", name.from() - 1)
                        || s.lexicon().is("role", s.word(name.from() - 1).form())
                        || s.lexicon().is("female", first)
                        || s.lexicon().is("male", first));
    }

    private static boolean isPerson(TaggedSentence s, Run name, boolean titled) {
        int length = name.to() - name.from();
        if (length == 0 || length > 4 || s.tagIs(name.to(), "POS")) {
            return false;
        }
        for (int i = name.from(); i < name.to(); i++) {
            if (s.lexicon().is("organisation", s.word(i).form()) || isAcronym(s.word(i).form())) {
                return false;
            }
        }
        return titled || length > 1;
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }

    /** What stands behind the last title: "Foreign Minister Anna Keller" is Anna Keller. */
    static Run withoutRoles(TaggedSentence s, Run name) {
        int from = name.from();
        for (int i = name.from(); i < name.to(); i++) {
            if (s.lexicon().is("role", s.word(i).form())) {
                from = i + 1;
            }
        }
        return from < name.to() ? new Run(from, name.to()) : Run.NONE;
    }

    /** "Danish" in "Danish envoy". */
    private static boolean isNationality(TaggedSentence s, Run name) {
        String form = s.word(name.from()).form();
        boolean shape =
                form.endsWith("ian")
                        || form.endsWith("ish")
                        || form.endsWith("ese")
                        || form.endsWith("ean")
                        || form.endsWith("can");
        return name.to() - name.from() == 1 && shape && s.tagIs(name.to(), "NN");
    }

    /** The places among the names of a run: "in Sochi", "the city of Homs", "Sochi, Russia". */
    static List<String> places(TaggedSentence s, Run run) {
        Set<String> places = new LinkedHashSet<>();
        boolean before = false;
        int end = -1;
        for (Run name : in(s, run)) {
            boolean next = before && end == name.from() - 1;
            boolean chained = next && (s.tagIs(end, ",") || s.lower(end).equals("and"));
            before = isPlace(s, name) || chained;
            end = name.to();
            if (before) {
                places.add(s.words(name));
            }
        }
        return List.copyOf(places);
    }

    private static boolean isPlace(TaggedSentence s, Run name) {
        int at = name.from() - 1;
        while (s.tagIs(at, "DT") || s.tagIs(at, "JJ")) {
            at--;
        }
        if (s.lower(at).equals("of")) {
            return s.is("place-head", at - 1);
        }
        return s.is("place-preposition", at) && !s.tagIs(name.to(), "POS") && !isTitled(s, name);
    }

    private static boolean isTitled(TaggedSentence s, Run name) {
        return withoutRoles(s, name).from() != name.from();
    }

    /** The names of a run that are no places, titles left out. */
    static List<String> actors(TaggedSentence s, Run run, Discourse discourse) {
        List<String> places = places(s, run);
        Set<String> actors = new LinkedHashSet<>();
        for (Run name : in(s, run)) {
            Run bare = withoutRoles(s, name);
            boolean owner =
                    s.tagIs(name.to(), "POS")
                            && s.lexicon().is("role", s.word(name.to() + 1).form());
            if (!bare.isEmpty()
                    && !owner
                    && !isNationality(s, name)
                    && !places.contains(s.words(name))) {
                actors.add(discourse.fullName(s.words(bare)));
            }
        }
        return List.copyOf(actors);
    }
}
