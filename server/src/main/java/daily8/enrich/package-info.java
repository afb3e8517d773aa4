/// Article → enriched article: what is found out about a text, once.
@org.jspecify.annotations.NullMarked
package daily8.enrich;
