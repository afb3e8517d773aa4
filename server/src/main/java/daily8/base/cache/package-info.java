/// What was asked for lately, kept.
@org.jspecify.annotations.NullMarked
package daily8.base.cache;
