package daily8.lab;

import daily8.extract.Extractor;
import daily8.model.Draft;
import daily8.model.SourceText.PageFetched;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of public test sets in a data folder, in the shape in which their authors publish
/// them; pages are compressed, `.html.gz`.
record TestPages(Path data) {
    boolean has(String file) {
        return Files.exists(data.resolve(file));
    }

    JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(data.resolve(file)));
    }

    List<JsonNode> lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve(file))) {
            return lines.map(line -> JsonMapper.shared().readTree(line)).toList();
        }
    }

    /// The draft of a page of the set.
    Draft draft(Extractor extractor, String file, String url) {
        return extractor.extract(new PageFetched(address(url), bytes(file), ""));
    }

    byte[] bytes(String file) {
        try {
            return PackedFile.read(data.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            return URI.create("");
        }
    }
}
