package daily8.sample;

import daily8.model.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads the file of one sample article: lines of `key: value`, an empty line, the body.
///
/// Strict, so that a slip of the pen fails a test and not a reader: unknown, missing and doubled
/// keys are errors that name the file.
final class ArticleFile {
    private static final Set<String> KEYS =
            Set.of(
                    "title",
                    "standfirst",
                    "author",
                    "hours-ago",
                    "revised-hours-ago",
                    "section",
                    "tags",
                    "event",
                    "agency",
                    "picture");
    private static final double SECONDS_AN_HOUR = 3600;

    private final String name;
    private final Map<String, List<String>> header = new TreeMap<>();

    private ArticleFile(String name) {
        this.name = name;
    }

    /// @throws IllegalArgumentException where the file is not as the format asks
    static SampleArticle read(SamplePublisher publisher, String slug, String file) {
        return new ArticleFile(publisher.host() + "/" + slug + ".html")
                .parse(publisher, slug, file.replace("\r\n", "\n"));
    }

    private SampleArticle parse(SamplePublisher publisher, String slug, String file) {
        int empty = file.indexOf("\n\n");
        check(empty > 0, "has no empty line between header and body");
        file.substring(0, empty).lines().forEach(this::readHeaderLine);
        List<String> blocks = blocks(file.substring(empty + 2));
        Duration age = hours(one("hours-ago"));
        Optional<Duration> revised = optional("revised-hours-ago").map(this::hours);
        check(revised.isEmpty() || revised.get().compareTo(age) < 0, "is revised before it is out");
        return new SampleArticle(
                publisher,
                slug,
                one("title"),
                optional("standfirst").orElse(""),
                header.getOrDefault("author", List.of()),
                age,
                revised,
                section(one("section")),
                optional("tags").map(ArticleFile::tags).orElse(List.of()),
                one("event"),
                optional("agency").orElse(""),
                optional("picture").orElse(""),
                blocks);
    }

    private void readHeaderLine(String line) {
        int colon = line.indexOf(": ");
        check(colon > 0, "has a header line without key: " + line);
        String key = line.substring(0, colon);
        String value = line.substring(colon + 2).strip();
        check(KEYS.contains(key), "has an unknown key: " + key);
        check(!value.isEmpty(), "has an empty value: " + key);
        List<String> values = header.computeIfAbsent(key, k -> new ArrayList<>());
        check(values.isEmpty() || key.equals("author"), "has a key twice: " + key);
        values.add(value);
    }

    private List<String> blocks(String body) {
        try {
            List<String> blocks = Markup.blocks(body);
            check(!blocks.isEmpty(), "has no body");
            return blocks;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private String one(String key) {
        return optional(key)
                .orElseThrow(() -> new IllegalArgumentException(name + " lacks the key " + key));
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(header.get(key)).map(List::getFirst);
    }

    private Duration hours(String value) {
        try {
            double hours = Double.parseDouble(value);
            check(hours >= 0, "comes out in the future: " + value);
            return Duration.ofSeconds(Math.round(hours * SECONDS_AN_HOUR));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + ": not a number of hours: " + value, e);
        }
    }

    private Section section(String word) {
        return Section.parse(word)
                .orElseThrow(() -> new IllegalArgumentException(name + ": not a section: " + word));
    }

    private static List<String> tags(String value) {
        List<String> tags = new ArrayList<>();
        for (String tag : value.replace('،', ',').split(",", -1)) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return tags;
    }

    private void check(boolean right, String problem) {
        if (!right) {
            throw new IllegalArgumentException(name + " " + problem);
        }
    }
}
