package daily8.web.read;

import daily8.reading.FrontViews;
import daily8.reading.KeptFrontPages;
import daily8.reading.SampleDesk;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/// The front page, and the one click that takes the sample edition away.
public final class FrontRoutes implements Routes {
    private final KeptFrontPages pages;
    private final FrontViews views;
    private final SampleDesk sample;
    private final PageRenderer renderer;

    public FrontRoutes(
            KeptFrontPages pages, FrontViews views, SampleDesk sample, PageRenderer renderer) {
        this.pages = pages;
        this.views = views;
        this.sample = sample;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", this::chooseLanguage);
        for (UiLanguage language : UiLanguage.values()) {
            routes.get(language.prefix(), ctx -> show(ctx, language));
            routes.post(language.prefix() + "/sample/remove", ctx -> removeSample(ctx, language));
        }
    }

    private void chooseLanguage(Context ctx) {
        String accepted = ctx.header("Accept-Language");
        UiLanguage language =
                renderer.visitors()
                        .looks(ctx)
                        .language()
                        .orElseGet(() -> UiLanguage.ofHeader(accepted == null ? "" : accepted));
        ctx.header("Vary", "Accept-Language, Cookie").redirect(language.prefix() + "/");
    }

    private void show(Context ctx, UiLanguage language) {
        renderer.show(
                ctx,
                language,
                "front.jte",
                views.of(
                        pages.of(language.code()),
                        language.code(),
                        renderer.visitors().of(ctx),
                        false));
    }

    private void removeSample(Context ctx, UiLanguage language) {
        sample.remove();
        ctx.redirect(language.prefix() + "/", HttpStatus.SEE_OTHER);
    }
}
