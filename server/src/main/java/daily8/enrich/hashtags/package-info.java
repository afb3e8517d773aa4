/// What an article is about, as tags.
@org.jspecify.annotations.NullMarked
package daily8.enrich.hashtags;
