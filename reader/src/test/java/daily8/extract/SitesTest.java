package daily8.extract;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Draft;
import daily8.model.SourceText.PageFetched;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder of `sites/` is a publisher's rule and its case: `rule.txt`, `page.html` (ours, cut
/// down to what the rule is about), `url.txt` and the draft that comes of it. `-Dbless=true` writes
/// the drafts anew; read the difference.
class SitesTest {
    private static final Path SITES = Path.of("src/main/resources/daily8/extract/sites");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

    static List<Path> sites() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void aRuleGivesTheDraftOfItsCase(Path site) throws IOException {
        Draft draft = new Extractor(CLOCK, SiteRules.builtIn()).extract(page(site));
        String actual = DraftJson.of(draft);
        Path expected = site.resolve("expected.json");
        if (Boolean.getBoolean("bless")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void aRuleIsForItsHostAndEachOfItsLinesChangesSomething(Path site) throws IOException {
        String host = site.getFileName().toString();
        PageFetched page = page(site);
        Draft with = new Extractor(CLOCK, SiteRules.builtIn()).extract(page);

        assertThat(page.url().getHost()).endsWith(host);
        List<String> lines =
                Files.readAllLines(site.resolve("rule.txt")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            List<String> others = lines.stream().filter(other -> !other.equals(line)).toList();
            SiteRule without = SiteRule.parse(host, String.join("\n", others));
            assertThat(Extractor.extract(page, CLOCK, without)).as(line).isNotEqualTo(with);
        }
    }

    private static PageFetched page(Path site) throws IOException {
        URI url = URI.create(Files.readString(site.resolve("url.txt")).strip());
        byte[] body = Files.readAllBytes(site.resolve("page.html"));
        return new PageFetched(url, body, "text/html; charset=utf-8");
    }
}
