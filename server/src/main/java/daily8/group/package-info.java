/// Articles → stories, copies and related articles.
@org.jspecify.annotations.NullMarked
package daily8.group;
