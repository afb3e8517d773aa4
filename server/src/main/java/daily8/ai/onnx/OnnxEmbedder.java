package daily8.ai.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import daily8.ai.EmbedderException;
import daily8.ai.Embedding;
import daily8.ai.LoadedModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Embeds by a model in this process: one text a call, one thread a caller (batches are slower and
/// make a quantised vector depend on its batch mates).
public final class OnnxEmbedder implements LoadedModel {
    /// Texts are cut at as many tokens: a title and the lead of an article; more costs time and
    /// tells stories apart no better (docs/evaluation/stories.md).
    static final int MAX_TOKENS = 128;

    /// A token is seldom shorter than two characters: what lies behind is cut before it is read.
    private static final int MAX_CHARACTERS = MAX_TOKENS * 16;

    private final OnnxModel model;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private OnnxEmbedder(OnnxModel model, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.model = model;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /// @throws EmbedderException where the model can't be loaded on this machine
    public static OnnxEmbedder load(OnnxModel model) {
        // The tokenizer's library asks the web for usage counters and files otherwise.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
        QuietRuntime.ensure();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session =
                    OrtEnvironment.getEnvironment().createSession(model.network(), options);
            HuggingFaceTokenizer tokenizer =
                    HuggingFaceTokenizer.newInstance(
                            new ByteArrayInputStream(model.tokenizer()),
                            Map.of("truncation", "false", "padding", "false"));
            return new OnnxEmbedder(model, session, tokenizer);
        } catch (OrtException | IOException | LinkageError e) {
            throw new EmbedderException(
                    EmbedderException.Reason.ABSENT,
                    "the model " + model.name() + " won't load",
                    e);
        }
    }

    @Override
    public String fingerprint() {
        return model.fingerprint();
    }

    @Override
    public Set<String> languages() {
        return model.languages();
    }

    @Override
    public Embedding embed(String text) {
        long[] ids = tokens(text);
        try {
            return Embedding.of(pooled(ids));
        } catch (OrtException e) {
            throw new EmbedderException(
                    EmbedderException.Reason.FAILED, "the model " + model.name() + " failed", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EmbedderException(EmbedderException.Reason.FAILED, "closing failed", e);
        } finally {
            tokenizer.close();
        }
    }

    /// The first tokens, and the mark that ends every text.
    private long[] tokens(String text) {
        String head = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        long[] ids = tokenizer.encode(head).getIds();
        if (ids.length <= MAX_TOKENS) {
            return ids;
        }
        long[] cut = Arrays.copyOf(ids, MAX_TOKENS);
        cut[MAX_TOKENS - 1] = ids[ids.length - 1];
        return cut;
    }

    private float[] pooled(long[] ids) throws OrtException {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                long[] values =
                        switch (name) {
                            case "input_ids" -> ids;
                            case "attention_mask" -> ones;
                            default -> new long[ids.length]; // token types: one text only
                        };
                inputs.put(name, tensor(values));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                float[][][] tokens = (float[][][]) result.get(0).getValue();
                return model.pooling() == OnnxModel.Pooling.FIRST ? tokens[0][0] : sum(tokens[0]);
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /// As good as the mean: an embedding has no length.
    private static float[] sum(float[][] tokens) {
        float[] sum = new float[tokens[0].length];
        for (float[] token : tokens) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += token[i];
            }
        }
        return sum;
    }
}
