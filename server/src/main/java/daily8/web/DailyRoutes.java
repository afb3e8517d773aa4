package daily8.web;

import daily8.reading.FrontPage;
import daily8.reading.FrontPages;
import daily8.reading.FrontViews;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// The editions of past days, and the list of them.
public final class DailyRoutes implements Routes {
    /// A year and a day.
    private static final int LISTED = 366;

    private final FrontPages pages;
    private final FrontViews views;
    private final PageRenderer renderer;

    public DailyRoutes(FrontPages pages, FrontViews views, PageRenderer renderer) {
        this.pages = pages;
        this.views = views;
        this.renderer = renderer;
    }

    /// The days that have an edition, newest first.
    public record Archive(List<LocalDate> dates) {
        public Archive {
            dates = List.copyOf(dates);
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            routes.get(language.prefix() + "/daily", ctx -> list(ctx, language));
            routes.get(language.prefix() + "/daily/{date}", ctx -> show(ctx, language));
        }
    }

    private void list(Context ctx, UiLanguage language) {
        renderer.show(
                ctx, language, "archive.jte", new Archive(pages.dates(language.code(), LISTED)));
    }

    private void show(Context ctx, UiLanguage language) {
        FrontPage page =
                pages.of(language.code(), date(ctx.pathParam("date")))
                        .orElseThrow(NotFoundResponse::new);
        renderer.show(
                ctx,
                language,
                "daily.jte",
                views.of(page, language.code(), renderer.visitors().of(ctx), true));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new NotFoundResponse();
        }
    }
}
