package daily8.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import daily8.model.ParsedFeed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Feeds and what is read from them, as files: `feed/<case>/{feed.xml|feed.json, expected.json}`.
///
/// `request.properties` may give the `contentType` and the `url`. `-Dbless=true` rewrites what is
/// expected; the difference is for reading.
class FeedCasesTest {
    private static final Path CASES = Path.of("src/test/resources/feed");

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                    .build();

    private final FeedParser parser = new FeedParser();

    @ParameterizedTest
    @MethodSource("cases")
    void aFeedIsReadAsExpected(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Path expected = folder.resolve("expected.json");
        String found = JSON.writeValueAsString(parse(folder)) + "\n";
        if (Boolean.getBoolean("bless")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private ParsedFeed parse(Path folder) throws IOException {
        Properties request = new Properties();
        Path properties = folder.resolve("request.properties");
        if (Files.exists(properties)) {
            try (InputStream in = Files.newInputStream(properties)) {
                request.load(in);
            }
        }
        Path xml = folder.resolve("feed.xml");
        Path feed = Files.exists(xml) ? xml : folder.resolve("feed.json");
        return parser.parse(
                Files.readAllBytes(feed),
                request.getProperty("contentType", ""),
                request.getProperty("url", "https://publisher.example/feed"));
    }
}
