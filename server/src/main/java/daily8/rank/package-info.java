/// Stories → the edition of eight.
@org.jspecify.annotations.NullMarked
package daily8.rank;
