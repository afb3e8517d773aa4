/// Replays, long proofs and benchmarks: what is too slow for a test. Never shipped.
@org.jspecify.annotations.NullMarked
package daily8.lab;
