package daily8.ai.onnx;

import daily8.ai.onnx.OnnxModel.Pooling;
import daily8.base.settings.Setting;
import daily8.base.settings.SettingsException;
import daily8.base.settings.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/// Which embedding model the operator wants; by default the one that Daily8 brings along.
public final class ModelSettings {
    public static final Setting FOLDER =
            new Setting(
                    "embedding-model",
                    "",
                    "A folder with model.onnx and tokenizer.json of another embedding model.");
    public static final Setting LANGUAGES =
            new Setting(
                    "embedding-languages",
                    "en",
                    "The languages that model was trained for, as en,ar,fr.");
    public static final Setting POOLING =
            new Setting(
                    "embedding-pooling",
                    "mean",
                    "How that model's tokens become one vector: mean or first.");

    public static final List<Setting> ALL = List.of(FOLDER, LANGUAGES, POOLING);

    private ModelSettings() {}

    /// @throws SettingsException where the folder lacks a file
    public static OnnxModel model(Values values) {
        String folder = values.text(FOLDER).strip();
        return folder.isEmpty()
                ? OnnxModel.MINILM
                : inFolder(
                        Path.of(folder).toAbsolutePath().normalize(),
                        Set.copyOf(values.list(LANGUAGES)),
                        pooling(values.text(POOLING)));
    }

    private static Pooling pooling(String wanted) {
        return switch (wanted.strip().toLowerCase(Locale.ROOT)) {
            case "mean" -> Pooling.MEAN;
            case "first" -> Pooling.FIRST;
            default -> throw new SettingsException("embedding-pooling is mean or first");
        };
    }

    /// The name tells one content of the folder from another: their vectors can't be compared.
    private static OnnxModel inFolder(Path folder, Set<String> languages, Pooling pooling) {
        CRC32 sum = new CRC32();
        for (String name : List.of(OnnxModel.NETWORK, OnnxModel.TOKENIZER)) {
            try {
                sum.update(Files.readAllBytes(folder.resolve(name)));
            } catch (IOException e) {
                throw new SettingsException(
                        "the setting embedding-model needs a folder with %s and %s; %s can't be read"
                                .formatted(OnnxModel.NETWORK, OnnxModel.TOKENIZER, name),
                        e);
            }
        }
        String name = "%s-%08x-%s".formatted(folder.getFileName(), sum.getValue(), pooling);
        return new OnnxModel(
                name.toLowerCase(Locale.ROOT), new OnnxModel.Folder(folder), pooling, languages);
    }
}
