/// Finding: the port of the search index.
@org.jspecify.annotations.NullMarked
package daily8.index;
