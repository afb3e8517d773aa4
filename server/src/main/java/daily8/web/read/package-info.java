/// The pages to read: the edition, articles, stories, tags, lists, the panel.
@org.jspecify.annotations.NullMarked
package daily8.web.read;
