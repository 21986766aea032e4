package fasti.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a sentence into segments of at most one finite verb: at commas, dashes and quotation marks,
 * before words that open a clause ("which", "while", "that") and before a further verb with its
 * subject ("said the talks would start").
 */
final class SegmentFinder {
    private final TaggedSentence s;
    private final VerbGroup[] groupAt;
    private final List<Segment> segments = new ArrayList<>();
    private int from;
    private char separator = ' ';
    private int verbEnd = -1;
    private boolean mainVerbSeen;

    private SegmentFinder(TaggedSentence s, List<VerbGroup> groups) {
        this.s = s;
        groupAt = new VerbGroup[s.size() + 1];
        groups.forEach(g -> groupAt[g.run().from()] = g);
    }

    static List<Segment> find(TaggedSentence s, List<VerbGroup> groups) {
        SegmentFinder finder = new SegmentFinder(s, groups);
        finder.run();
        return finder.segments;
    }

    private void run() {
        from = s.begin();
        for (int i = from; i < s.size(); i++) {
            char mark = separator(i);
            if (mark != ' ') {
                close(i, mark);
                from = i + 1;
            } else if (i > from && opensClause(i)) {
                close(i, ' ');
            } else if (groupAt[i] != null) {
                i = verb(i);
            }
        }
        close(s.size(), ' ');
    }

    private void close(int end, char mark) {
        if (end > from) {
            boolean ends = mark == ';' || mark == '"';
            mainVerbSeen = !ends && (mainVerbSeen || (verbEnd >= 0 && !s.tagIs(from, "W")));
            String word = s.lower(from);
            boolean opener = isOpener(from) && end > from + 1;
            segments.add(new Segment(new Run(from, end), separator, opener ? word : ""));
            separator = ' ';
            verbEnd = -1;
        }
        from = end;
        if (mark != ' ' && separator != ';') {
            separator = mark;
        }
    }

    /** Takes a verb group in; a second one in the segment starts a new one at its subject. */
    private int verb(int i) {
        VerbGroup group = groupAt[i];
        if (verbEnd >= 0) {
            boolean relative = s.tagIs(from, "WDT") || s.tagIs(from, "WP");
            boolean outer = relative && !saysBefore(i) && (!mainVerbSeen || isBeBefore(i));
            int cut = outer ? i : subjectStart(i);
            close(Math.max(cut, verbEnd), ' ');
        }
        verbEnd = group.run().to();
        return group.run().to() - 1;
    }

    /** "who said the talks would start": the second verb is what is said. */
    private boolean saysBefore(int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if (groupAt[i] != null) {
                return s.lexicon().isVerb("say", groupAt[i].lemma())
                        && !s.chunk(verb - 1).isEmpty();
            }
        }
        return false;
    }

    /** "illnesses which have been a warning erupted": what "be" brings is no subject. */
    private boolean isBeBefore(int verb) {
        for (int i = from; i < verb; i++) {
            if (groupAt[i] != null) {
                return groupAt[i].isBe() && !s.tagIs(verb - 1, "CC");
            }
        }
        return false;
    }

    /** Where the subject of a verb begins that follows another verb without a mark between. */
    private int subjectStart(int verb) {
        int start = verb;
        while (start > verbEnd
                && (s.tagIs(start - 1, "RB") || s.isTime(start - 1) || s.isAside(start - 1))) {
            start--;
        }
        while (start > verbEnd) {
            Run chunk = s.chunk(start - 1);
            if (chunk.isEmpty() || chunk.from() < verbEnd) {
                break;
            }
            start = chunk.from();
            int noun = participle(start);
            if (noun >= 0) {
                start = noun;
                continue;
            }
            if (isCount(start - 2)) {
                start -= 2;
            }
            boolean linked =
                    s.lower(start - 1).equals("of")
                            || (s.tagIs(start - 1, "IN") && isInnerPhrase(start - 1));
            if (!linked || s.chunk(start - 2).isEmpty() || s.isTime(start - 2)) {
                break;
            }
            start--;
        }
        return s.tagIs(start - 1, "CC") && start - 1 > verbEnd ? start - 1 : start;
    }

    /** "a cap placed on the well", "people drawing benefits": where the noun ends; else -1. */
    private int participle(int start) {
        int gerund = s.tagIs(start - 1, "TO") || s.tagIs(start - 1, "IN") ? start - 2 : start - 1;
        boolean purpose = s.tagIs(gerund, "VBG") && s.lower(gerund - 1).equals("for");
        if (purpose && gerund - 2 > verbEnd && s.chunk(gerund - 2).to() == gerund - 1) {
            return gerund - 1;
        }
        int at = s.tagIs(start - 1, "IN") || s.tagIs(start - 1, "TO") ? start - 2 : start - 1;
        boolean participle = s.tagIs(at, "VBN") || (s.tagIs(at, "VBG") && at == start - 1);
        boolean noun = participle && at - 1 > verbEnd && !s.chunk(at - 1).isEmpty();
        return noun && s.chunk(at - 1).to() == at ? at : -1;
    }

    /** Whether a preposition ties to the noun before it rather than to the verb before that. */
    private boolean isInnerPhrase(int preposition) {
        return s.chunk(preposition - 1).from() > verbEnd
                || s.chunk(preposition - 1).from() == verbEnd;
    }

    private char separator(int i) {
        String tag = s.word(i).tag();
        String form = s.word(i).form();
        if (s.isAside(i) || s.isTime(i) || !s.chunk(i).isEmpty()) {
            return ' ';
        }
        if (form.equals("_")) {
            return ',';
        }
        return switch (tag) {
            case "," -> ',';
            case "``", "''" -> '"';
            case ":" ->
                    s.isGlued(i)
                            ? ' '
                            : form.equals("-") || form.equals("/")
                                    ? '-'
                                    : form.equals(";") ? ';' : ':';
            case "." -> isAbbreviation(i) ? ' ' : ';';
            default -> ' ';
        };
    }

    /** "Verola Corp. said": the stop ends no sentence. */
    private boolean isAbbreviation(int stop) {
        String next = s.word(stop + 1).form();
        return s.word(stop).form().equals(".")
                && !next.isEmpty()
                && Character.isLowerCase(next.charAt(0));
    }

    private boolean isOpener(int i) {
        String tag = s.word(i).tag();
        return switch (tag) {
            case "WDT", "WP", "WP$", "WRB" -> true;
            case "IN" ->
                    s.is("subordinator", i)
                            && !isCount(i - 1)
                            && (hasSubjectAndVerb(i + 1) || isSaid(i));
            case "CC" -> startsVerb(i + 1) || hasSubjectAndVerb(i + 1);
            default -> false;
        };
    }

    /**
     * "reports that the number of people drawing benefits rose": whatever stands before its verb.
     */
    private boolean isSaid(int that) {
        if (!s.lower(that).equals("that") || verbsFrom(that) == 0 || s.tagIs(that + 1, "IN")) {
            return false;
        }
        for (int i = that - 1; i >= s.begin(); i--) {
            if (groupAt[i] != null) {
                return s.lexicon().isVerb("say", groupAt[i].lemma());
            }
        }
        return false;
    }

    private boolean opensClause(int i) {
        return !s.isTime(i) && isOpener(i) && (!s.tagIs(i, "CC") || verbEnd >= 0);
    }

    private boolean startsVerb(int i) {
        int verb = i;
        while (s.tagIs(verb, "RB") || s.isTime(verb) || s.isTimePhrase(verb)) {
            verb++;
        }
        return verb < s.size() && groupAt[verb] != null;
    }

    /** Whether a noun phrase and then a finite verb follow, with nothing but adverbs between. */
    private boolean hasSubjectAndVerb(int i) {
        int at = i;
        while (s.tagIs(at, "RB") || s.tagIs(at, "EX")) {
            at++;
        }
        at = isCount(at) ? at + 2 : at;
        if (s.chunk(at).isEmpty()) {
            return startsVerb(at) && s.tagIs(at - 1, "EX");
        }
        at = s.chunk(at).to();
        while (isLink(at) && !s.chunk(at + 1).isEmpty()) {
            at = s.chunk(at + 1).to();
        }
        if (s.tagIs(at, "W") && s.lower(i - 1).equals("that")) {
            return verbsFrom(at) > 1;
        }
        return startsVerb(s.tagIs(at, "JJ") ? at + 1 : at);
    }

    private int verbsFrom(int word) {
        int verbs = 0;
        for (int i = word; i < s.size(); i++) {
            verbs += groupAt[i] != null ? 1 : 0;
        }
        return verbs;
    }

    /** "more than 400". */
    private boolean isCount(int i) {
        return s.lower(i + 1).equals("than")
                && (s.tagIs(i, "JJR") || s.tagIs(i, "RBR"))
                && s.tagIs(i + 2, "CD");
    }

    private boolean isLink(int i) {
        return (s.tagIs(i, "IN") && !s.is("subordinator", i)) || s.tagIs(i, "CC");
    }
}
