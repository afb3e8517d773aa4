/// Feed → FeedItems: one visit to a feed, with the manners of a good guest.
@org.jspecify.annotations.NullMarked
package daily8.poll;
