package daily8.api;

import daily8.reading.Card;
import daily8.web.guard.WebSettings;
import tools.jackson.core.JsonGenerator;

/// A feed of ours as JSON Feed 1.1.
final class JsonFeedOut {
    private JsonFeedOut() {}

    static void write(JsonGenerator json, FeedOut feed, WebSettings settings) {
        json.writeStartObject();
        json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
        json.writeStringProperty("title", feed.title());
        json.writeStringProperty("home_page_url", settings.absolute(feed.page()));
        json.writeStringProperty("language", feed.language().code());
        json.writeName("items");
        json.writeStartArray();
        for (Card card : feed.cards()) {
            String address = settings.absolute(feed.address(card));
            json.writeStartObject();
            json.writeStringProperty("id", address);
            json.writeStringProperty("url", address);
            json.writeStringProperty("title", card.title());
            json.writeStringProperty("content_text", card.excerpt());
            json.writeStringProperty("date_published", card.publishedAt().toString());
            json.writeName("authors");
            json.writeStartArray();
            json.writeStartObject();
            json.writeStringProperty("name", card.publisher().name());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
