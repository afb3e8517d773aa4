/// The numbers of a text and what they count.
@org.jspecify.annotations.NullMarked
package daily8.enrich.numbers;
