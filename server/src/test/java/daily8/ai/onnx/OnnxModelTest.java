package daily8.ai.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import org.junit.jupiter.api.Test;

class OnnxModelTest {
    @Test
    void theRuntimeIsTheOneThatTheFingerprintTells() {
        QuietRuntime.ensure();
        assertThat(OrtEnvironment.getEnvironment().getVersion()).isEqualTo(OnnxModel.RUNTIME);
    }
}
