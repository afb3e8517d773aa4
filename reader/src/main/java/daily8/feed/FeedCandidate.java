package daily8.feed;

/// An address where a site may have a feed. `title` as the site names it, or empty; `named` tells
/// whether the site itself names it or it is only worth a try.
public record FeedCandidate(String url, String title, boolean named) {}
