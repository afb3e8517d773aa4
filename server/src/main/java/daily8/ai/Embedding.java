package daily8.ai;

/// The meaning of a text as a direction: a vector of length one, each component in a byte.
///
/// A byte a component costs no quality on the labelled sets and a quarter of the memory
/// (docs/evaluation/stories.md). Comparable only with vectors of the same [Embedder#fingerprint].
public final class Embedding {
    private static final float STEPS = 127;

    private final byte[] components;
    private final float step;

    private Embedding(byte[] components, float step) {
        this.components = components;
        this.step = step;
    }

    /// `values` of any length; all zero gives an embedding that is near to nothing.
    public static Embedding of(float[] values) {
        double squares = 0;
        float largest = 0;
        for (float value : values) {
            squares += value * value;
            largest = Math.max(largest, Math.abs(value));
        }
        float step = largest / STEPS;
        byte[] components = new byte[values.length];
        for (int i = 0; i < values.length && step > 0; i++) {
            components[i] = (byte) Math.round(values[i] / step);
        }
        return new Embedding(components, squares == 0 ? 0 : step / (float) Math.sqrt(squares));
    }

    /// From -1 to 1.
    public double cosine(Embedding other) {
        int sum = 0;
        for (int i = 0; i < components.length; i++) {
            sum += components[i] * other.components[i];
        }
        return sum * (double) step * other.step;
    }
}
