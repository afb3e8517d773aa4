/// Finding by Lucene, in the process.
@org.jspecify.annotations.NullMarked
package daily8.index.lucene;
