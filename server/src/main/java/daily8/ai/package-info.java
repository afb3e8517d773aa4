/// Models: ports.
@org.jspecify.annotations.NullMarked
package daily8.ai;
