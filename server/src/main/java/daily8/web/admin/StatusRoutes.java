package daily8.web.admin;

import daily8.reading.StatusPages;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// How polling goes: a page, and a stream that keeps it true while it is open.
public final class StatusRoutes implements Routes, AutoCloseable {
    private final StatusPages pages;
    private final PageRenderer renderer;
    private final LiveStatus live;

    public StatusRoutes(StatusPages pages, PageRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
        this.live = new LiveStatus(pages, renderer);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String base = language.prefix() + "/status";
            routes.get(base, ctx -> show(ctx, language));
            routes.get(base + "/live", ctx -> live.follow(ctx, language));
        }
    }

    private void show(Context ctx, UiLanguage language) {
        renderer.show(ctx, language, "status.jte", pages.now());
    }

    /// Ends the open streams.
    @Override
    public void close() {
        live.close();
    }
}
