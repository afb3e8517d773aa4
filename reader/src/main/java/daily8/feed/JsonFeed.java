package daily8.feed;

import daily8.model.Enclosure;
import daily8.model.FeedItem;
import daily8.model.ParsedFeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), also where numbers stand for texts, authors are
/// singular and commas trail. Thread-safe.
final class JsonFeed {
    private static final int VERSION_LETTERS = 8;

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    ParsedFeed parse(String text, String url, Problems problems) {
        JsonNode feed = tree(text);
        String version = text(feed, "version");
        JsonNode list = feed.path("items");
        if (!isFeed(feed, version)) {
            throw new FeedException(FeedException.Reason.NO_FEED, "JSON, but no JSON Feed");
        }
        if (list.size() > FeedLimits.ITEMS) {
            problems.add("only the first " + FeedLimits.ITEMS + " items are read");
        }
        List<String> authors = authors(feed);
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : list) {
            if (item.isObject() && items.size() < FeedLimits.ITEMS) {
                items.add(item(item, authors, url, problems));
            }
        }
        return new ParsedFeed(
                format(version),
                FeedLimits.cut(PlainText.literal(text(feed, "title")), FeedLimits.TITLE),
                address(feed, "home_page_url", url),
                FeedLimits.cut(Markup.escaped(text(feed, "description")), FeedLimits.SUMMARY),
                FeedLimits.cut(text(feed, "language"), FeedLimits.CATEGORY),
                hub(feed),
                Optional.empty(),
                items,
                problems.list());
    }

    /// Lists of `items` are common in JSON; those of a feed have a version or say whose they are.
    private static boolean isFeed(JsonNode feed, String version) {
        boolean named =
                Stream.of("title", "home_page_url", "feed_url")
                        .anyMatch(name -> !text(feed, name).isEmpty());
        boolean list = feed.path("items").isArray() && (named || !version.isEmpty());
        return feed.isObject() && (list || version.contains("jsonfeed.org"));
    }

    private JsonNode tree(String text) {
        try {
            return mapper.readTree(text);
        } catch (JacksonException e) {
            String place = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
            throw new FeedException(FeedException.Reason.NO_FEED, "JSON with an error" + place);
        }
    }

    private FeedItem item(JsonNode item, List<String> authors, String base, Problems problems) {
        String html = HtmlAddresses.absolute(text(item, "content_html"), base);
        String content = html.isEmpty() ? Markup.paragraphs(text(item, "content_text")) : html;
        List<String> own = authors(item);
        String image = address(item, "image", base);
        String url = address(item, "url", base);
        return new FeedItem(
                FeedLimits.id(text(item, "id")),
                FeedLimits.cut(PlainText.literal(text(item, "title")), FeedLimits.TITLE),
                url.isEmpty() ? address(item, "external_url", base) : url,
                date(item, "date_published", problems),
                date(item, "date_modified", problems),
                own.isEmpty() ? authors : own,
                tags(item),
                FeedLimits.cut(content, FeedLimits.CONTENT),
                FeedLimits.cut(Markup.escaped(text(item, "summary")), FeedLimits.SUMMARY),
                image.isEmpty() ? address(item, "banner_image", base) : image,
                attachments(item, base),
                "");
    }

    private static List<String> authors(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : node.path("authors")) {
            names.add(author.isString() ? author.stringValue() : text(author, "name"));
        }
        if (names.isEmpty()) {
            JsonNode author = node.path("author");
            names.add(author.isString() ? author.stringValue() : text(author, "name"));
        }
        return names.stream()
                .map(name -> FeedLimits.cut(PlainText.of(name), FeedLimits.AUTHOR))
                .filter(name -> !name.isEmpty())
                .limit(FeedLimits.AUTHORS)
                .toList();
    }

    private static List<String> tags(JsonNode item) {
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : item.path("tags")) {
            if (tag.isString()
                    && !tag.stringValue().isBlank()
                    && tags.size() < FeedLimits.CATEGORIES) {
                tags.add(FeedLimits.cut(PlainText.literal(tag.stringValue()), FeedLimits.CATEGORY));
            }
        }
        return tags;
    }

    private static List<Enclosure> attachments(JsonNode item, String base) {
        List<Enclosure> found = new ArrayList<>();
        for (JsonNode attachment : item.path("attachments")) {
            String url = address(attachment, "url", base);
            if (!url.isEmpty() && found.size() < FeedLimits.ENCLOSURES) {
                String type = FeedLimits.cut(text(attachment, "mime_type"), FeedLimits.CATEGORY);
                long length = attachment.path("size_in_bytes").asLong(0);
                found.add(new Enclosure(url, type, Math.max(0, length)));
            }
        }
        return found;
    }

    private static Optional<String> hub(JsonNode feed) {
        for (JsonNode hub : feed.path("hubs")) {
            if (Addresses.isWeb(text(hub, "url"))) {
                return Optional.of(text(hub, "url"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> date(JsonNode item, String name, Problems problems) {
        String written = text(item, name);
        Optional<Instant> date = FeedDates.parse(written);
        if (date.isEmpty() && !written.isEmpty()) {
            problems.add("a date that means nothing: \"" + written + "\"");
        }
        return date;
    }

    /// `https://jsonfeed.org/version/1.1` and `1.1` alike give `json-feed-1.1`.
    private static String format(String version) {
        String number = version.substring(version.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return "json-feed-"
                + (number.isEmpty()
                        ? "1.0"
                        : number.equals("1") ? "1.0" : FeedLimits.cut(number, VERSION_LETTERS));
    }

    private static String address(JsonNode node, String name, String base) {
        return Addresses.webOrRelative(Addresses.resolve(base, text(node, name)));
    }

    /// Texts, and numbers that publishers use as ids.
    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() || value.isNumber() ? value.asString().strip() : "";
    }
}
