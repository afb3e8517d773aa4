/// Who says what: direct quotations and reported statements.
@org.jspecify.annotations.NullMarked
package daily8.enrich.quotes;
