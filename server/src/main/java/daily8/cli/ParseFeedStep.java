package daily8.cli;

import daily8.feed.FeedException;
import daily8.feed.FeedParser;
import daily8.model.Enclosure;
import daily8.model.FeedItem;
import daily8.model.ParsedFeed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `parse-feed`: a feed's document → its items.
public final class ParseFeedStep implements PipeStep {
    static final String FIELDS =
            """
            In:  id, body (text) or file (bytes; .gz is opened), url?, contentType?
            Out: id, format (rss-2.0, atom-1.0, json-feed-1.1, ...), title, link, description,
                 language, hub?, items[]{id, title, url, publishedAt, updatedAt, authors[],
                 categories[], contentHtml, summaryHtml, image, enclosures[]{url, type, length},
                 commentsUrl}, problems[] (what was repaired, in words)
            Times are ISO 8601 with offset. Absent values are left out.
            """;

    private final FeedParser parser;

    public ParseFeedStep(FeedParser parser) {
        this.parser = parser;
    }

    @Override
    public ObjectNode answer(JsonNode fields) {
        PipeLine line = new PipeLine(fields);
        byte[] document = line.document("body");
        try {
            return json(parser.parse(document, line.contentType("body"), line.text("url")));
        } catch (FeedException e) {
            throw new PipeLineException(String.valueOf(e.getMessage()), e);
        }
    }

    private static ObjectNode json(ParsedFeed feed) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", feed.format());
        PipeFields.put(json, "title", feed.title());
        PipeFields.put(json, "link", feed.link());
        PipeFields.put(json, "description", feed.description());
        PipeFields.put(json, "language", feed.language());
        PipeFields.put(json, "hub", feed.hub());
        ArrayNode items = json.putArray("items");
        feed.items().forEach(item -> items.add(json(item)));
        PipeFields.put(json, "problems", feed.problems());
        return json;
    }

    private static ObjectNode json(FeedItem item) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        PipeFields.put(json, "id", item.id());
        PipeFields.put(json, "title", item.title());
        PipeFields.put(json, "url", item.url());
        PipeFields.put(json, "publishedAt", item.publishedAt());
        PipeFields.put(json, "updatedAt", item.updatedAt());
        PipeFields.put(json, "authors", item.authors());
        PipeFields.put(json, "categories", item.categories());
        PipeFields.put(json, "contentHtml", item.contentHtml());
        PipeFields.put(json, "summaryHtml", item.summaryHtml());
        PipeFields.put(json, "image", item.image());
        if (!item.enclosures().isEmpty()) {
            ArrayNode enclosures = json.putArray("enclosures");
            item.enclosures().forEach(enclosure -> enclosures.add(json(enclosure)));
        }
        PipeFields.put(json, "commentsUrl", item.commentsUrl());
        return json;
    }

    private static ObjectNode json(Enclosure enclosure) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("url", enclosure.url());
        PipeFields.put(json, "type", enclosure.type());
        if (enclosure.length() > 0) {
            json.put("length", enclosure.length());
        }
        return json;
    }
}
