/// What an editor changes: the feeds that the site reads, the sample edition, the first start.
@org.jspecify.annotations.NullMarked
package daily8.editing;
