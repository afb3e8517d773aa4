package daily8.feed;

import java.util.List;

/// An OPML document, read: its feeds in order, each address once, and what was left out, in words.
public record OpmlDocument(List<OpmlFeed> feeds, List<String> problems) {
    public OpmlDocument {
        feeds = List.copyOf(feeds);
        problems = List.copyOf(problems);
    }
}
