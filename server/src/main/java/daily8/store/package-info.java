/// Keeping: the ports of what the site must not lose.
@org.jspecify.annotations.NullMarked
package daily8.store;
