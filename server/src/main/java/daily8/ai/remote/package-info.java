/// Models behind an address that the operator configured.
@org.jspecify.annotations.NullMarked
package daily8.ai.remote;
