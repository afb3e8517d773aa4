/// The index's contract, run against every implementation.
@org.jspecify.annotations.NullMarked
package daily8.index;
