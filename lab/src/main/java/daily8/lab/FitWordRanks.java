package daily8.lab;

import daily8.ai.onnx.OnnxModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Takes the words of the packaged model's vocabulary in their order, which is that of how often
/// they were seen (BERT, Apache License 2.0).
final class FitWordRanks implements Experiment {
    /// What stands before are signs and single letters.
    private static final int FIRST = 1_996;

    @Override
    public String word() {
        return "fit-word-ranks";
    }

    @Override
    public String purpose() {
        return "English words by how common they are: --to FILE";
    }

    @Override
    public boolean run(LabOptions options) throws Exception {
        String words =
                vocabulary().properties().stream()
                        .filter(entry -> entry.getValue().asInt() >= FIRST)
                        .filter(entry -> entry.getKey().matches("[a-z0-9']{2,}"))
                        .sorted(Comparator.comparingInt(entry -> entry.getValue().asInt()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining("\n", "", "\n"));
        Path file = options.folder("to");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(words.lines().count() + " words");
        return true;
    }

    private static JsonNode vocabulary() throws IOException {
        String name = "/all-minilm-l6-v2-q-tokenizer.json";
        try (InputStream in = OnnxModel.class.getResourceAsStream(name)) {
            return JsonMapper.shared().readTree(in).at("/model/vocab");
        }
    }
}
