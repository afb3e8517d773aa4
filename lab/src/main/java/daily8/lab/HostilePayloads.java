package daily8.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Texts that try to run in a reader's browser: our own list, and public sets from a folder.
final class HostilePayloads {
    private HostilePayloads() {}

    /// Our own list.
    static List<String> own() throws IOException {
        try (InputStream in = HostilePayloads.class.getResourceAsStream("hostile.txt")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replace("\\n", "\n").replace("\\0", "\0"))
                    .toList();
        }
    }

    /// Every text in the folder's sets: the field `input` of each line of `*.jsonl`, the field
    /// `payload` of each object of the array in `*.json`.
    static List<String> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> sets = Files.newDirectoryStream(folder, "*.{json,jsonl}")) {
            sets.forEach(files::add);
        }
        files.sort(null);
        Set<String> found = new LinkedHashSet<>();
        for (Path file : files) {
            if (file.toString().endsWith(".jsonl")) {
                for (String line : Files.readAllLines(file)) {
                    found.add(JsonMapper.shared().readTree(line).path("input").asString(""));
                }
            } else {
                for (JsonNode one : JsonMapper.shared().readTree(Files.readString(file))) {
                    found.add(one.path("payload").asString(""));
                }
            }
        }
        found.remove("");
        return List.copyOf(found);
    }
}
