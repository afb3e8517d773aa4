package daily8.ai.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.base.settings.SettingsException;
import daily8.base.settings.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSettingsTest {
    @TempDir private Path folder;

    @Test
    void withoutASettingItIsThePackagedModel() {
        assertThat(ModelSettings.model(new Values(Map.of()))).isEqualTo(OnnxModel.MINILM);
    }

    @Test
    void aFolderWithoutItsFilesIsRefusedByName() throws IOException {
        Files.write(folder.resolve("model.onnx"), new byte[1]);

        assertThatThrownBy(() -> model("en"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("embedding-model")
                .hasMessageContaining("tokenizer.json");
    }

    @Test
    void otherContentOfTheFolderIsAnotherModel() throws IOException {
        Files.write(folder.resolve("model.onnx"), new byte[1]);
        Files.write(folder.resolve("tokenizer.json"), new byte[1]);
        OnnxModel before = model("en, ar");
        Files.write(folder.resolve("model.onnx"), new byte[2]);

        assertThat(before.languages()).containsExactlyInAnyOrder("en", "ar");
        assertThat(model("en, ar").name()).isNotEqualTo(before.name());
    }

    @Test
    void aModelInAFolderReadsAsThePackagedOneDoes() throws IOException {
        Files.write(folder.resolve("model.onnx"), OnnxModel.MINILM.network());
        Files.write(folder.resolve("tokenizer.json"), OnnxModel.MINILM.tokenizer());
        try (OnnxEmbedder own = OnnxEmbedder.load(model("en"));
                OnnxEmbedder packaged = OnnxEmbedder.load(OnnxModel.MINILM)) {
            assertThat(own.embed("The dam holds.")).isEqualTo(packaged.embed("The dam holds."));
            assertThat(own.fingerprint()).isNotEqualTo(packaged.fingerprint());
        }
    }

    private OnnxModel model(String languages) {
        return ModelSettings.model(
                new Values(
                        Map.of(
                                "embedding-model",
                                folder.toString(),
                                "embedding-languages",
                                languages)));
    }
}
