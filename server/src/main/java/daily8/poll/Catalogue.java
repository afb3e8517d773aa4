package daily8.poll;

import daily8.model.CanonicalUrl;
import daily8.model.Feed;
import daily8.model.FeedId;
import daily8.model.RightsPolicy;
import daily8.model.Section;
import daily8.model.Source;
import daily8.model.SourceId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// The sources that a new installation begins with, read from `catalogue.toml`, which tells its own
/// format. An entry that cannot be read is a mistake in that file and stops the start.
public record Catalogue(List<Source> sources, List<Feed> feeds) {
    private static final String FILE = "/catalogue.toml";

    public Catalogue {
        sources = List.copyOf(sources);
        feeds = List.copyOf(feeds);
    }

    /// The catalogue that ships with the program.
    public static Catalogue builtIn() {
        try (InputStream in = Catalogue.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Catalogue parse(String toml) {
        List<Source> sources = new ArrayList<>();
        List<Feed> feeds = new ArrayList<>();
        for (JsonNode entry : new TomlMapper().readTree(toml).path("source")) {
            Source source = source(entry);
            sources.add(source);
            for (JsonNode feed : entry.path("feeds")) {
                feeds.add(feed(feed, source));
            }
        }
        return new Catalogue(sources, feeds);
    }

    private static Source source(JsonNode entry) {
        String id = word(entry, "id");
        return new Source(
                new SourceId(id),
                word(entry, "name"),
                web(word(entry, "home")).uri(),
                word(entry, "language"),
                entry.path("country").asString(""),
                section(word(entry, "section")),
                RightsPolicy.parse(word(entry, "rights"))
                        .orElseThrow(() -> new IllegalArgumentException("no rights of " + id)),
                Optional.empty(),
                false);
    }

    private static Feed feed(JsonNode entry, Source source) {
        CanonicalUrl url = web(word(entry, "url"));
        String section = entry.path("section").asString("");
        return new Feed(
                FeedId.of(url),
                source.id(),
                url.uri(),
                entry.path("title").asString(source.name()),
                section.isEmpty() ? source.section() : section(section),
                pages(source.rights()));
    }

    /// Where only an excerpt is shown, the feed's teaser is enough: no page is asked for.
    private static Feed.PageRule pages(RightsPolicy rights) {
        return rights == RightsPolicy.FULL ? Feed.PageRule.WHEN_SHORT : Feed.PageRule.NEVER;
    }

    private static Section section(String word) {
        return Section.parse(word)
                .orElseThrow(() -> new IllegalArgumentException("no section: " + word));
    }

    private static CanonicalUrl web(String address) {
        return CanonicalUrl.parse(address)
                .orElseThrow(() -> new IllegalArgumentException("no web address: " + address));
    }

    private static String word(JsonNode entry, String name) {
        String value = entry.path(name).asString("").strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("the catalogue lacks " + name + " in " + entry);
        }
        return value;
    }
}
