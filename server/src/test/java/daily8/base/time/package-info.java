@org.jspecify.annotations.NullMarked
package daily8.base.time;
