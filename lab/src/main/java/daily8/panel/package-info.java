/// The panel's inner parts, for the experiments that measure them.
@org.jspecify.annotations.NullMarked
package daily8.panel;
