/// The section of a newspaper that an article belongs to.
@org.jspecify.annotations.NullMarked
package daily8.enrich.category;
