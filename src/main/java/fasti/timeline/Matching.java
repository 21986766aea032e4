package fasti.timeline;

import fasti.event.EventType;
import java.util.EnumSet;
import java.util.Set;

/** Whether two mentions whose dates agree speak of one event. */
final class Matching {
    /** So much of the words must be common. */
    private static final double ALIKE = 0.42;

    /** A little less, so that sums in another order do not part what is alike. */
    private static final double LEAST_ALIKE = ALIKE - 1e-6;

    /** So much where the two name different places. */
    private static final double ALIKE_ELSEWHERE = 0.85;

    /** So much of the names, where what happened is also alike. */
    private static final double SAME_PEOPLE = 0.6;

    /** So much where the dates differ by a day or two, or only one of several names is common. */
    private static final double VERY_ALIKE = 0.6;

    /** So much of what a coarse mention says must stand in what the same text told before. */
    private static final double REFERRED = 0.6;

    /** What a source speaks of as "the" event of a year, and what seldom happens twice running. */
    private static final Set<EventType> SINGULAR =
            EnumSet.of(
                    EventType.CEASEFIRE,
                    EventType.ELECTION,
                    EventType.AGREEMENT,
                    EventType.ACCIDENT);

    /** Types that say what happened: two attacks of one day on one town are one. */
    private static final Set<EventType> TOLD_BY_TYPE =
            EnumSet.complementOf(EnumSet.of(EventType.STATEMENT, EventType.OTHER));

    private Matching() {}

    /** For dates that overlap: how alike, 0 for different events. */
    static double sameDay(Contribution a, Contribution b) {
        if (areDifferentRounds(a, b) || areDifferentTypes(a, b)) {
            return 0;
        }
        double likeness = a.features().likeness(b.features());
        if (a.features().areElsewhere(b.features())) {
            return likeness >= ALIKE_ELSEWHERE ? likeness : 0;
        }
        double needed = shareOneOfSeveral(a.features(), b.features()) ? VERY_ALIKE : ALIKE;
        return likeness >= needed || haveSamePeople(a, b) ? Math.max(likeness, 0.01) : 0;
    }

    /**
     * Whether mentions can be of one event by what they may share.
     *
     * @param shared at most so much of the words
     * @param weight of the words of one of them; those of the other weigh as much as is shared
     * @param names at most so many names
     */
    static boolean mayBeAlike(double shared, double weight, int names) {
        return names >= 2 || 2 * shared >= LEAST_ALIKE * (weight + shared);
    }

    /** One who met two others on one day met twice. */
    private static boolean shareOneOfSeveral(Features x, Features y) {
        return x.names() > 1 && y.names() > 1 && x.sharedNames(y) < 2;
    }

    private static boolean haveSamePeople(Contribution a, Contribution b) {
        Features x = a.features();
        Features y = b.features();
        boolean told = TOLD_BY_TYPE.contains(a.event().type());
        boolean sameDeed = (told && a.event().type() == b.event().type()) || x.sharesDeed(y);
        return x.sharedNames(y) >= 2 && x.nameLikeness(y) >= SAME_PEOPLE && sameDeed;
    }

    private static boolean areDifferentRounds(Contribution a, Contribution b) {
        return a.round().isPresent() && b.round().isPresent() && !a.round().equals(b.round());
    }

    private static boolean areDifferentTypes(Contribution a, Contribution b) {
        EventType x = a.event().type();
        EventType y = b.event().type();
        boolean both = SINGULAR.contains(x) && SINGULAR.contains(y);
        return both && x != y && !(isDeal(x) && isDeal(y));
    }

    private static boolean isDeal(EventType type) {
        return type == EventType.CEASEFIRE || type == EventType.AGREEMENT;
    }

    /** For dates a day or two apart: two sources that disagree on one event. */
    static boolean isDisputed(Contribution a, Contribution b) {
        return SINGULAR.contains(a.event().type())
                && a.event().type() == b.event().type()
                && !a.document().equals(b.document())
                && a.features().sharedNames(b.features()) >= 1
                && a.features().likeness(b.features()) >= VERY_ALIKE;
    }

    /** For a coarse mention and an event within it, where only one such is known. */
    static boolean isKnownAs(Contribution coarse, Contribution fine, Background background) {
        if (sameDay(coarse, fine) > 0 && isTied(coarse, fine)) {
            return true;
        }
        return SINGULAR.contains(coarse.event().type())
                && coarse.event().type() == fine.event().type()
                && coarse.features().sharesDeed(fine.features())
                && background.isShared(coarse.document(), fine.document());
    }

    /**
     * "Net income rose" in a quarter is anybody's: a name, a text or nearly all words in common.
     */
    private static boolean isTied(Contribution a, Contribution b) {
        return a.document().equals(b.document())
                || a.features().sharedNames(b.features()) >= 1
                || a.features().likeness(b.features()) >= ALIKE_ELSEWHERE;
    }

    /** "The May agreements" of a text that has told what was agreed in May. */
    static boolean isReferredTo(Contribution coarse, Contribution fine) {
        return coarse.document().equals(fine.document())
                && coarse.features().shared(fine.features())
                        >= REFERRED * coarse.features().weight()
                && coarse.features().weight() > 0;
    }
}
