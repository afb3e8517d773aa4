/// Bytes of a feed → its items, repaired where they need it: RSS, Atom, JSON Feed.
@org.jspecify.annotations.NullMarked
package daily8.feed;
