package daily8.sample;

import daily8.model.Section;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/// Everything that the sample edition consists of: its publishers and their articles, newest first.
///
/// Written by us about invented publishers, people and events. Immutable; read once, on first use.
public final class SampleEdition {
    /// Read on first use: most starts of a site never ask for the sample.
    private static final Once<SampleEdition> BUNDLED = new Once<>(SampleEdition::read);

    private final Map<String, SamplePublisher> publishers;
    private final Map<String, List<SampleArticle>> articlesByHost = new LinkedHashMap<>();

    private SampleEdition(Map<String, SamplePublisher> publishers, List<SampleArticle> articles) {
        this.publishers = publishers;
        publishers.keySet().forEach(host -> articlesByHost.put(host, new ArrayList<>()));
        articles.stream()
                .sorted(Comparator.comparing(SampleArticle::age).thenComparing(SampleArticle::slug))
                .forEach(article -> articlesOf(article.publisher().host()).add(article));
    }

    /// The edition that comes with the site.
    ///
    /// @throws IllegalArgumentException where a file is not as the format asks
    public static SampleEdition bundled() {
        return BUNDLED.get();
    }

    List<SamplePublisher> publishers() {
        return List.copyOf(publishers.values());
    }

    Optional<SamplePublisher> publisher(String host) {
        return Optional.ofNullable(publishers.get(host));
    }

    /// The articles of a publisher, newest first.
    List<SampleArticle> articles(SamplePublisher publisher) {
        return Collections.unmodifiableList(articlesOf(publisher.host()));
    }

    List<SampleArticle> articles() {
        return articlesByHost.values().stream().flatMap(List::stream).toList();
    }

    Optional<SampleArticle> article(SamplePublisher publisher, String slug) {
        return articles(publisher).stream().filter(a -> a.slug().equals(slug)).findFirst();
    }

    private List<SampleArticle> articlesOf(String host) {
        return articlesByHost.getOrDefault(host, List.of());
    }

    private static SampleEdition read() {
        Map<String, SamplePublisher> publishers = new LinkedHashMap<>();
        JsonNode file = new TomlMapper().readTree(SampleResources.text("publishers.toml"));
        for (JsonNode table : file.path("publisher")) {
            SamplePublisher publisher = publisher(table);
            if (publishers.put(publisher.host(), publisher) != null) {
                throw new IllegalArgumentException("a publisher twice: " + publisher.host());
            }
        }
        List<SampleArticle> articles = new ArrayList<>();
        for (String name : SampleResources.articleFiles()) {
            int slash = name.indexOf('/');
            SamplePublisher publisher = slash < 0 ? null : publishers.get(name.substring(0, slash));
            if (publisher == null) {
                throw new IllegalArgumentException("an article of an unknown publisher: " + name);
            }
            String slug = name.substring(slash + 1, name.length() - ".html".length());
            articles.add(
                    ArticleFile.read(publisher, slug, SampleResources.text("articles/" + name)));
        }
        return new SampleEdition(publishers, articles);
    }

    private static SamplePublisher publisher(JsonNode table) {
        String host = word(table, "id");
        try {
            return new SamplePublisher(
                    host,
                    word(table, "name"),
                    word(table, "language"),
                    table.path("country").asString(""),
                    Section.valueOf(word(table, "section").toUpperCase(Locale.ROOT)),
                    SamplePublisher.FeedFormat.valueOf(
                            word(table, "feed").toUpperCase(Locale.ROOT)),
                    wholeText(word(table, "teaser")),
                    Color.decode(word(table, "accent")),
                    SamplePublisher.PageStyle.valueOf(
                            word(table, "style").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("publisher " + host + ": " + e.getMessage(), e);
        }
    }

    private static boolean wholeText(String teaser) {
        return switch (teaser) {
            case "full" -> true;
            case "short" -> false;
            default -> throw new IllegalArgumentException("teaser is full or short: " + teaser);
        };
    }

    private static String word(JsonNode table, String key) {
        String value = table.path(key).asString("");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a publisher lacks the key " + key + ": " + table);
        }
        return value;
    }
}
