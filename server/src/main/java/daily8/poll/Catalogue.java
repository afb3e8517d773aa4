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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// The built-in list of publishers, from `catalogue.toml`. What stands there is written from
/// knowledge: a feed counts as verified after its first good poll only.
public record Catalogue(List<Source> sources, List<Feed> feeds) {
    public Catalogue {
        sources = List.copyOf(sources);
        feeds = List.copyOf(feeds);
    }

    /// @throws IllegalStateException where an entry can't be used; the message names it
    public static Catalogue builtIn() {
        try (InputStream in = Catalogue.class.getResourceAsStream("/catalogue.toml")) {
            return read(new TomlMapper().readTree(Objects.requireNonNull(in).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogue read(JsonNode file) {
        List<Source> sources = new ArrayList<>();
        List<Feed> feeds = new ArrayList<>();
        for (JsonNode entry : file.get("source")) {
            Source source = source(entry);
            sources.add(source);
            for (JsonNode address : entry.get("feeds")) {
                feeds.add(feed(source, address.asString()));
            }
        }
        return new Catalogue(sources, feeds);
    }

    private static Source source(JsonNode entry) {
        String id = text(entry, "id");
        return new Source(
                new SourceId(id),
                text(entry, "name"),
                URI.create(text(entry, "home")),
                text(entry, "language"),
                text(entry, "country"),
                Section.parse(text(entry, "section")).orElseThrow(() -> unusable(id, "section")),
                RightsPolicy.parse(text(entry, "rights")).orElseThrow(() -> unusable(id, "rights")),
                Optional.empty(),
                false);
    }

    private static Feed feed(Source source, String address) {
        CanonicalUrl url =
                CanonicalUrl.parse(address)
                        .orElseThrow(() -> unusable(source.id().name(), address));
        return new Feed(
                FeedId.of(url),
                source.id(),
                url.uri(),
                source.name(),
                source.section(),
                source.rights() == RightsPolicy.FULL
                        ? Feed.PageRule.WHEN_SHORT
                        : Feed.PageRule.NEVER);
    }

    private static String text(JsonNode entry, String key) {
        JsonNode value = entry.get(key);
        if (value == null) {
            throw unusable(entry.toString(), key);
        }
        return value.asString();
    }

    private static IllegalStateException unusable(String entry, String what) {
        return new IllegalStateException("catalogue.toml: " + entry + " has no usable " + what);
    }
}
