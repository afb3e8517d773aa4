/// The store's contract, run against every implementation.
@org.jspecify.annotations.NullMarked
package daily8.store;
