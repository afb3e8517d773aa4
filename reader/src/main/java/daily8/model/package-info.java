/// The nouns of Daily8, as records: Source → Feed → FeedItem → Page → Draft → Article.
@org.jspecify.annotations.NullMarked
package daily8.model;
