/// The addresses that scripts rely on: JSON, health, feeds out.
@org.jspecify.annotations.NullMarked
package daily8.api;
