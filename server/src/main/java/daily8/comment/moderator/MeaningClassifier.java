package daily8.comment.moderator;

import daily8.ai.Embedding;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/// How likely it is that a sentence is a threat, bares personal data, insults or advertises, by
/// what it means: multinomial logistic regression over the sentence's vector.
///
/// The weights are learnt by `bench fit-moderator` and hold for the model that they were learnt
/// with: [#knows] tells whether another one speaks the same. Immutable.
public final class MeaningClassifier {
    /// What a model is known by.
    public static final String PROBE = "Somebody should mend the roof of the school before winter.";

    /// Another runtime of the same model rounds otherwise (0.999); another model is far (0.1).
    private static final double SAME_MODEL = 0.98;

    private final Embedding probe;
    private final float[] biases;
    private final float[] weights;

    /// `weights`: one for each component and class, component by component.
    public MeaningClassifier(Embedding probe, float[] biases, float[] weights) {
        this.probe = probe;
        this.biases = biases.clone();
        this.weights = weights.clone();
    }

    /// The one that comes with the site.
    static MeaningClassifier bundled() {
        return KindWeights.read("/daily8/comment/meanings.bin.gz", MeaningClassifier::read);
    }

    private static MeaningClassifier read(DataInputStream in) throws IOException {
        byte[] probe = new byte[in.readInt()];
        in.readFully(probe);
        float[] biases = floats(in, CommentClassifier.CLASSES);
        float[] weights = floats(in, in.readInt());
        return new MeaningClassifier(Embedding.ofBytes(probe), biases, weights);
    }

    private static float[] floats(DataInputStream in, int length) throws IOException {
        float[] floats = new float[length];
        for (int i = 0; i < length; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }

    public void write(DataOutputStream out) throws IOException {
        byte[] bytes = probe.bytes();
        out.writeInt(bytes.length);
        out.write(bytes);
        for (float bias : biases) {
            out.writeFloat(bias);
        }
        out.writeInt(weights.length);
        for (float weight : weights) {
            out.writeFloat(weight);
        }
    }

    /// Whether the model that made of [#PROBE] this vector is the one learnt with.
    boolean knows(Embedding probed) {
        return probed.components().length == probe.components().length
                && probed.cosine(probe) > SAME_MODEL;
    }

    /// From 0 to 1 for each kind learnt.
    public Map<Kind, Double> chances(Embedding sentence) {
        double[] sums = new double[biases.length];
        float[] unit = unit(sentence);
        for (int c = 0; c < sums.length; c++) {
            sums[c] = biases[c];
            for (int i = 0; i < unit.length; i++) {
                sums[c] += unit[i] * (double) weights[i * biases.length + c];
            }
        }
        return KindWeights.chances(sums);
    }

    /// The vector with its length of one.
    public static float[] unit(Embedding of) {
        byte[] components = of.components();
        double squares = 0;
        for (byte component : components) {
            squares += component * component;
        }
        float[] unit = new float[components.length];
        for (int i = 0; i < unit.length && squares > 0; i++) {
            unit[i] = (float) (components[i] / Math.sqrt(squares));
        }
        return unit;
    }
}
