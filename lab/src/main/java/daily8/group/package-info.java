/// What the lab must see of grouping that nobody else needs.
@org.jspecify.annotations.NullMarked
package daily8.group;
