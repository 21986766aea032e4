package fasti.cli;

import fasti.render.Feed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Feeds by the names that a person types. */
final class FeedNames {
    private FeedNames() {}

    static List<Feed> parse(List<String> names) {
        return names.stream().map(FeedNames::parse).distinct().toList();
    }

    private static Feed parse(String name) {
        return Arrays.stream(Feed.values())
                .filter(feed -> feed.label().equals(name.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "--feeds: '"
                                                + name
                                                + "' is not known; there are "
                                                + all()));
    }

    private static String all() {
        return Arrays.stream(Feed.values()).map(Feed::label).collect(Collectors.joining(", "));
    }
}
