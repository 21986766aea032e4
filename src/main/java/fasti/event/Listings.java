package fasti.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells programme guides from reports by the credits that stand behind every entry: "Presenter/Ann
 * Lowe, Producer/Karl Ode". What is on the air on a day is no event of the news.
 */
final class Listings {
    private static final Pattern CREDIT =
            Pattern.compile("\\b(?:Presenter|Producer|Director|Reader)s? ?\\\\?/ ?\\p{Lu}");

    /** A report may quote one credit line or two. */
    private static final int SOME = 5;

    private Listings() {}

    static boolean isListing(String text) {
        if (slashes(text) < SOME) {
            return false;
        }
        Matcher credit = CREDIT.matcher(text);
        int found = 0;
        while (found < SOME && credit.find()) {
            found++;
        }
        return found == SOME;
    }

    /** How many there are, up to {@link #SOME}: spares most texts the search. */
    private static int slashes(String text) {
        int found = 0;
        for (int at = text.indexOf('/'); at >= 0 && found < SOME; at = text.indexOf('/', at + 1)) {
            found++;
        }
        return found;
    }
}
