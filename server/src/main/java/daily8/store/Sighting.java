package daily8.store;

import daily8.model.ArticleId;
import daily8.model.FeedId;

/// What a feed said last under one guid: the article it led to, and a digest of title and text.
///
/// Kept beside the articles (docs/notes/why-articles-and-feed-items-are-two-tables.md): an article
/// whose page was fetched differs from what its feed goes on saying, and is not edited for that.
public record Sighting(FeedId feed, long guid, ArticleId article, long content) {}
