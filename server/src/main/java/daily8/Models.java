package daily8;

import daily8.ai.Embedder;
import daily8.ai.EmbedderException;
import daily8.ai.LateEmbedder;
import daily8.ai.NoEmbedder;
import daily8.ai.TimedEmbedder;
import daily8.ai.onnx.NativeMemory;
import daily8.ai.onnx.OnnxEmbedder;
import daily8.ai.onnx.OnnxModel;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The models of this process; without one, Daily8 does what words alone allow.
final class Models {
    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    /// A hundred times what a text takes on the slowest machine that was measured.
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /// Long enough for somebody who searches again, short beside the hours between two editions;
    /// loading takes a third of a second.
    private static final Duration REST = Duration.ofSeconds(30);

    private Models() {}

    /// The site's: there when it is needed.
    static Embedder late(OnnxModel model) {
        return new LateEmbedder(
                model.fingerprint(),
                () -> embedder(model),
                REST,
                System::nanoTime,
                NativeMemory::giveBack);
    }

    static Embedder embedder(OnnxModel model) {
        try {
            return new TimedEmbedder(OnnxEmbedder.load(model), LIMIT);
        } catch (EmbedderException e) {
            LOG.warn("model=absent reason={} message=\"{}\"", e.reason(), e.getMessage());
            return new NoEmbedder();
        }
    }
}
