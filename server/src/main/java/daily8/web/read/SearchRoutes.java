package daily8.web.read;

import daily8.index.SearchWords;
import daily8.reading.SearchPages;
import daily8.web.frame.PageNumber;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// The search page.
public final class SearchRoutes implements Routes {
    private final SearchPages pages;
    private final PageRenderer renderer;

    public SearchRoutes(SearchPages pages, PageRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            routes.get(language.prefix() + "/search", ctx -> show(ctx, language));
        }
    }

    private void show(Context ctx, UiLanguage language) {
        String asked = ctx.queryParam("q");
        String text = asked == null ? "" : asked.strip();
        String shown =
                text.length() <= SearchWords.MAX_INPUT
                        ? text
                        : text.substring(0, SearchWords.MAX_INPUT);
        renderer.show(
                ctx,
                language,
                "search.jte",
                pages.find(shown, PageNumber.of(ctx.queryParam("page"))));
    }
}
