package daily8.api;

import daily8.store.ArticleQuery;
import daily8.store.Articles;
import daily8.store.StoreException;
import daily8.web.frame.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// For supervisors: `/healthz` (the process lives), `/readyz` (it can serve).
public final class HealthRoutes implements Routes {
    private final Articles articles;

    public HealthRoutes(Articles articles) {
        this.articles = articles;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/healthz", ctx -> say(ctx, 200, "ok"));
        routes.get("/readyz", this::ready);
    }

    private void ready(Context ctx) {
        try {
            articles.newestTeasers(ArticleQuery.newest(1));
            say(ctx, 200, "ready");
        } catch (StoreException e) {
            say(ctx, 503, "the data can't be read: " + e.reason());
        }
    }

    private static void say(Context ctx, int status, String word) {
        ctx.header("Cache-Control", "no-store");
        ctx.status(status).contentType("text/plain; charset=utf-8").result(word + "\n");
    }
}
