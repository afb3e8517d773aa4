package daily8.api;

import daily8.html.Sanitizer;
import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.reading.ArticleList;
import daily8.reading.ArticlePage;
import daily8.reading.Card;
import daily8.web.guard.WebSettings;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Articles as JSON. Lists carry excerpts; the whole text stands in an article's own answer, where
/// its source allows it.
final class ArticleJson {
    private final WebSettings settings;

    ArticleJson(WebSettings settings) {
        this.settings = settings;
    }

    void list(JsonGenerator json, ArticleList list) {
        json.writeStartObject();
        cards(json, list.cards());
        list.earlier().ifPresent(next -> json.writeStringProperty("next", next.toString()));
        json.writeEndObject();
    }

    void cards(JsonGenerator json, List<Card> cards) {
        json.writeName("articles");
        json.writeStartArray();
        cards.forEach(card -> card(json, card));
        json.writeEndArray();
    }

    void card(JsonGenerator json, Card card) {
        json.writeStartObject();
        fields(json, card);
        json.writeEndObject();
    }

    /// An article that repeats another one's text.
    void copy(JsonGenerator json, Card card, ArticleId original) {
        json.writeStartObject();
        fields(json, card);
        json.writeStringProperty("copyOf", original.hex());
        json.writeEndObject();
    }

    private void fields(JsonGenerator json, Card card) {
        json.writeStringProperty("id", card.id().hex());
        json.writeStringProperty("title", card.title());
        json.writeStringProperty("source", card.publisher().id().name());
        json.writeStringProperty("publisher", card.publisher().name());
        json.writeStringProperty("publishedAt", card.publishedAt().toString());
        json.writeStringProperty("section", card.section().word());
        text(json, "language", card.language());
        text(json, "excerpt", card.excerpt());
        card.picture().ifPresent(url -> json.writeStringProperty("image", url.toString()));
        json.writeStringProperty("page", page(card.language(), card.id().hex()));
    }

    void article(JsonGenerator json, ArticlePage page) {
        Article article = page.article();
        json.writeStartObject();
        json.writeStringProperty("id", article.id().hex());
        json.writeStringProperty("url", article.url().toString());
        json.writeStringProperty("page", page(article.language(), article.id().hex()));
        json.writeStringProperty("title", article.title());
        json.writeStringProperty("source", article.source().name());
        json.writeStringProperty("publisher", page.source().name());
        texts(json, "authors", article.authors());
        json.writeStringProperty("publishedAt", article.publishedAt().toString());
        json.writeStringProperty("firstSeenAt", article.firstSeenAt().toString());
        json.writeStringProperty("revisedAt", article.revisedAt().toString());
        json.writeNumberProperty("revision", article.revision());
        text(json, "language", article.language());
        json.writeStringProperty("section", article.section().word());
        json.writeStringProperty("rights", page.portion().policy().word());
        text(json, "summary", page.portion().standfirst());
        text(json, "excerpt", page.portion().excerpt());
        text(json, "html", Sanitizer.sanitize(page.portion().html(), ""));
        page.portion().picture().ifPresent(u -> json.writeStringProperty("image", u.toString()));
        texts(json, "tags", article.tags());
        json.writeEndObject();
    }

    private String page(String language, String id) {
        return settings.absolute((language.equals("ar") ? "/ar" : "/en") + "/article/" + id);
    }

    /// Absent values are left out.
    private static void text(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
