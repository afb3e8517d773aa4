package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Draft;
import daily8.model.FeedItem;
import daily8.model.SourceText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every folder of `extract/` is a case: `page.html`, or `feed.json` for what a feed carries, and
/// the draft that comes of it. `-Dbless=true` writes the drafts anew; read the difference.
class ExtractCasesTest {
    private static final Path CASES = Path.of("src/test/resources/extract");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aSourceTextGivesTheDraftOfItsCase(Path folder) throws IOException {
        Draft draft = new Extractor(CLOCK).extract(source(folder));
        String actual = DraftJson.of(draft);
        Path expected = folder.resolve("expected.json");
        if (Boolean.getBoolean("bless")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static SourceText source(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        URI url = URI.create("https://news.example/2026/" + name);
        Path feed = folder.resolve("feed.json");
        if (!Files.exists(feed)) {
            byte[] body = Files.readAllBytes(folder.resolve("page.html"));
            return new SourceText.PageFetched(url, body, "text/html");
        }
        FeedItem item = item(JSON.readTree(Files.readString(feed)));
        return item.contentHtml().isEmpty()
                ? new SourceText.FeedSummaryOnly(url, item)
                : new SourceText.FeedContent(url, item);
    }

    private static FeedItem item(JsonNode json) {
        return new FeedItem(
                json.path("id").asString(""),
                json.path("title").asString(""),
                json.path("url").asString(""),
                Optional.of(json.path("publishedAt").asString("")).map(Instant::parse),
                Optional.empty(),
                json.path("authors").valueStream().map(JsonNode::asString).toList(),
                json.path("categories").valueStream().map(JsonNode::asString).toList(),
                json.path("contentHtml").asString(""),
                json.path("summaryHtml").asString(""),
                json.path("image").asString(""),
                List.of(),
                "");
    }
}
