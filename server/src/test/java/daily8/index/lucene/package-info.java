/// The index in Lucene: its contract and its faults.
@org.jspecify.annotations.NullMarked
package daily8.index.lucene;
