package daily8.ai.onnx;

import daily8.ai.EmbedderException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// An embedding model: its network and tokenizer in the formats of ONNX and Hugging Face, how its
/// output becomes one vector, and for which languages it was trained.
public record OnnxModel(String name, Source source, Pooling pooling, Set<String> languages) {
    /// What the files in a folder of the operator's are called.
    static final String NETWORK = "model.onnx";

    static final String TOKENIZER = "tokenizer.json";

    /// MiniLM-L6-v2, quantised (Apache-2.0, sentence-transformers), inside a library of ours: as
    /// good for stories as bge-small and e5-small and at least twice as fast
    /// (docs/evaluation/stories.md).
    public static final OnnxModel MINILM =
            new OnnxModel(
                    "all-minilm-l6-v2-q",
                    new Packaged("/all-minilm-l6-v2-q.onnx", "/all-minilm-l6-v2-q-tokenizer.json"),
                    Pooling.MEAN,
                    Set.of("en"));

    /// What the packaged runtime says of itself, told here so that a start that only compares
    /// fingerprints has to load nothing; a test holds it to the truth.
    static final String RUNTIME = "1.29.0";

    public OnnxModel {
        languages = Set.copyOf(languages);
    }

    /// Model, runtime and how it is used.
    public String fingerprint() {
        return name + "/onnxruntime-" + RUNTIME + "/" + OnnxEmbedder.MAX_TOKENS;
    }

    byte[] network() {
        return switch (source) {
            case Packaged(String network, String ignored) -> resource(network);
            case Folder(Path folder) -> file(folder.resolve(NETWORK));
        };
    }

    byte[] tokenizer() {
        return switch (source) {
            case Packaged(String ignored, String tokenizer) -> resource(tokenizer);
            case Folder(Path folder) -> file(folder.resolve(TOKENIZER));
        };
    }

    private static byte[] resource(String name) {
        try (InputStream in = OnnxModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw absent(name, new IOException("not packaged"));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw absent(name, e);
        }
    }

    private static byte[] file(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw absent(file.toString(), e);
        }
    }

    private static EmbedderException absent(String what, IOException cause) {
        return new EmbedderException(
                EmbedderException.Reason.ABSENT, "the model file " + what + " is missing", cause);
    }

    /// Where the files are.
    public sealed interface Source permits Packaged, Folder {}

    /// On the class path.
    public record Packaged(String network, String tokenizer) implements Source {}

    /// `model.onnx` and `tokenizer.json` in a folder of the operator's.
    public record Folder(Path folder) implements Source {}

    /// How the vectors of the tokens become one.
    public enum Pooling {
        MEAN,
        FIRST
    }
}
