/// What the lab must see of enrichment that nobody else needs.
@org.jspecify.annotations.NullMarked
package daily8.enrich.hashtags;
