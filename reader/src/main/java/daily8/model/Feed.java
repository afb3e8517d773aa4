package daily8.model;

import java.net.URI;

/// One feed of a source: where to ask. When to ask is its schedule, kept by the store.
///
/// `pages` says whether article pages are fetched: [PageRule#WHEN_SHORT] fetches those whose feed
/// text is short.
public record Feed(
        FeedId id, SourceId source, URI url, String title, Section section, PageRule pages) {
    /// When the page of an item is fetched besides its feed.
    public enum PageRule {
        WHEN_SHORT,
        ALWAYS,
        NEVER
    }
}
