package daily8.api;

import daily8.comment.Conversation;
import daily8.comment.Conversations;
import daily8.comment.Order;
import daily8.comment.Said;
import daily8.model.ArticleId;
import daily8.model.StoryId;
import daily8.model.Viewer;
import daily8.store.Articles;
import daily8.web.frame.Routes;
import daily8.web.guard.WebSettings;
import daily8.web.words.Messages;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// Conversations as JSON and RSS: what everybody may read of them, whoever asks.
public final class CommentApi implements Routes {
    private final Conversations conversations;
    private final Articles articles;
    private final WebSettings settings;

    public CommentApi(Conversations conversations, Articles articles, WebSettings settings) {
        this.conversations = conversations;
        this.articles = articles;
        this.settings = settings;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/stories/{id}/comments", this::ofStory);
        for (UiLanguage language : UiLanguage.values()) {
            Messages words = Messages.load(language);
            routes.get(
                    language.prefix() + "/article/{id}/comments/feed.rss", ctx -> feed(ctx, words));
        }
    }

    private void ofStory(Context ctx) {
        Optional<ArticleId> first =
                StoryId.parse(ctx.pathParam("id"))
                        .map(StoryId::first)
                        .filter(id -> articles.find(id).isPresent());
        if (first.isEmpty()) {
            Json.refuse(ctx, 404, "there is no such story");
            return;
        }
        int page = Parameters.number(ctx, "page", 1, 100_000, 1);
        String order = ctx.queryParam("order");
        Conversation found =
                conversations.page(
                        first.get(), Order.of(order == null ? "" : order), page, Viewer.GUEST);
        Json.answer(ctx, json -> write(json, found));
    }

    private void write(JsonGenerator json, Conversation conversation) {
        json.writeStartObject();
        json.writeNumberProperty("total", conversation.total());
        json.writeNumberProperty("page", conversation.page());
        json.writeNumberProperty("pages", conversation.pages());
        json.writeStringProperty("order", conversation.order().word());
        json.writeName("comments");
        json.writeStartArray();
        conversation.said().forEach(said -> write(json, said));
        json.writeEndArray();
        json.writeEndObject();
    }

    /// One that may not be read stands there without author and text, so that its answers have a
    /// place.
    private void write(JsonGenerator json, Said said) {
        json.writeStartObject();
        json.writeStringProperty("id", said.comment().id().toString());
        json.writeStringProperty("article", said.comment().article().hex());
        said.comment()
                .parent()
                .ifPresent(parent -> json.writeStringProperty("parent", parent.toString()));
        json.writeNumberProperty("depth", said.depth());
        json.writeStringProperty("postedAt", said.comment().postedAt().toString());
        if (said.isReadable()) {
            if (!said.author().isEmpty()) {
                json.writeStringProperty("author", said.author());
            }
            said.comment()
                    .editedAt()
                    .ifPresent(at -> json.writeStringProperty("editedAt", at.toString()));
            json.writeNumberProperty("ups", said.comment().ups());
            json.writeNumberProperty("downs", said.comment().downs());
            json.writeStringProperty("html", said.html());
            json.writeStringProperty("page", page(said));
        }
        json.writeEndObject();
    }

    private String page(Said said) {
        return settings.absolute("/en/comments/" + said.comment().id());
    }

    private void feed(Context ctx, Messages words) {
        ArticleId id = ArticleId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        String about =
                articles.find(id)
                        .map(article -> words.text("comments.about", article.title()))
                        .orElseThrow(NotFoundResponse::new);
        Conversation newest = conversations.page(id, Order.NEWEST, 1, Viewer.GUEST);
        String prefix = words.language().prefix();
        byte[] rss =
                CommentsOut.write(
                        about,
                        settings.absolute(prefix + "/article/" + id + "/comments"),
                        words,
                        newest.said(),
                        said -> settings.absolute(prefix + "/comments/" + said.comment().id()));
        ctx.contentType("application/rss+xml; charset=utf-8").result(rss);
    }
}
