/// Makes the model of names; in their package, so that what it learns and what is used are one.
@org.jspecify.annotations.NullMarked
package daily8.enrich.names;
