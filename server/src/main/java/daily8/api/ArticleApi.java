package daily8.api;

import daily8.model.ArticleId;
import daily8.reading.ArticleAnswer;
import daily8.reading.ArticleLists;
import daily8.reading.ArticlePages;
import daily8.reading.Cursor;
import daily8.reading.SiteStatus;
import daily8.reading.StatusPage;
import daily8.reading.StatusPages;
import daily8.web.frame.Routes;
import daily8.web.guard.WebSettings;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/// Articles and the state of the site, for scripts.
public final class ArticleApi implements Routes {
    private static final int USUAL_LIMIT = 50;

    private final ArticleLists lists;
    private final ArticlePages pages;
    private final StatusPages status;
    private final WebSettings settings;
    private final ArticleJson articles;

    public ArticleApi(
            ArticleLists lists, ArticlePages pages, StatusPages status, WebSettings settings) {
        this.lists = lists;
        this.pages = pages;
        this.status = status;
        this.settings = settings;
        this.articles = new ArticleJson(settings);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/articles", this::newest);
        routes.get("/api/v1/articles/{id}", this::article);
        routes.get("/api/v1/status", this::status);
    }

    private void newest(Context ctx) {
        int limit = Parameters.number(ctx, "limit", 1, ArticleLists.MAX_LIMIT, USUAL_LIMIT);
        String before = ctx.queryParam("before");
        Optional<Cursor> cursor = before == null ? Optional.empty() : Cursor.parse(before);
        if (before != null && cursor.isEmpty()) {
            throw new UnusableRequest("before is a time, or what next said");
        }
        var list = lists.newestOfAll(limit, cursor);
        Json.answer(ctx, json -> articles.list(json, list));
    }

    private void article(Context ctx) {
        Optional<ArticleId> id = ArticleId.parse(ctx.pathParam("id"));
        ArticleAnswer answer = id.map(pages::find).orElseGet(ArticleAnswer.Unknown::new);
        switch (answer) {
            case ArticleAnswer.Found found ->
                    Json.answer(ctx, json -> articles.article(json, found.page()));
            case ArticleAnswer.Moved moved ->
                    ctx.redirect("/api/v1/articles/" + moved.to(), HttpStatus.MOVED_PERMANENTLY);
            case ArticleAnswer.Unknown() -> Json.refuse(ctx, 404, "there is no such article");
        }
    }

    private void status(Context ctx) {
        StatusPage now = status.now();
        SiteStatus answer =
                new SiteStatus(now.totals(), now.polling().indexBacklog(), settings.version());
        Json.answer(ctx, json -> StatusJson.write(json, answer));
    }
}
