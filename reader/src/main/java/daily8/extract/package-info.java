/// The source text of an article (a page, or what the feed carries) → its draft.
@org.jspecify.annotations.NullMarked
package daily8.extract;
