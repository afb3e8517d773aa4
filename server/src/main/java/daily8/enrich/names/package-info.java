/// The names in a text: people, places, organisations and others.
@org.jspecify.annotations.NullMarked
package daily8.enrich.names;
