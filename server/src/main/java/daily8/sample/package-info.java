/// The sample edition: invented publishers, answered inside the process.
@org.jspecify.annotations.NullMarked
package daily8.sample;
