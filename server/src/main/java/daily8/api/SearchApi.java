package daily8.api;

import daily8.index.SearchQuery;
import daily8.reading.SearchPage;
import daily8.reading.SearchPages;
import daily8.web.frame.Routes;
import daily8.web.guard.WebSettings;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Search, for scripts.
public final class SearchApi implements Routes {
    private static final int USUAL_LIMIT = 20;

    private final SearchPages pages;
    private final ArticleJson articles;

    public SearchApi(SearchPages pages, WebSettings settings) {
        this.pages = pages;
        this.articles = new ArticleJson(settings);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/search", this::search);
    }

    private void search(Context ctx) {
        String text = ctx.queryParam("q");
        if (text == null || text.isBlank()) {
            throw new UnusableRequest("q is what to search for");
        }
        int limit = Parameters.number(ctx, "limit", 1, SearchQuery.MAX_LIMIT, USUAL_LIMIT);
        int offset = Parameters.number(ctx, "offset", 0, SearchQuery.MAX_OFFSET, 0);
        SearchPage page = pages.find(text, offset, limit);
        if (page.resting()) {
            Json.refuse(ctx, 503, "the search index can't be read at the moment");
            return;
        }
        Json.answer(
                ctx,
                json -> {
                    json.writeStartObject();
                    json.writeNumberProperty("total", page.total());
                    articles.cards(json, page.cards());
                    json.writeEndObject();
                });
    }
}
