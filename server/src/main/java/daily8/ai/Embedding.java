package daily8.ai;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

    /// The vector that [#bytes] wrote.
    public static Embedding ofBytes(byte[] bytes) {
        float step = ByteBuffer.wrap(bytes).getFloat();
        return new Embedding(Arrays.copyOfRange(bytes, Float.BYTES, bytes.length), step);
    }

    /// For keeping: the length of a step, then a byte a component.
    public byte[] bytes() {
        return ByteBuffer.allocate(Float.BYTES + components.length)
                .putFloat(step)
                .put(components)
                .array();
    }

    /// The direction alone.
    public byte[] components() {
        return components.clone();
    }

    /// From -1 to 1.
    public double cosine(Embedding other) {
        int sum = 0;
        for (int i = 0; i < components.length; i++) {
            sum += components[i] * other.components[i];
        }
        return sum * (double) step * other.step;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Embedding that
                && step == that.step
                && Arrays.equals(components, that.components);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(components);
    }
}
