/// What every page has: its frame, its policy, its errors; and how a group of pages is added.
@org.jspecify.annotations.NullMarked
package daily8.web.frame;
