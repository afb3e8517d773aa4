package daily8.web.read;

import daily8.reading.FrontPage;
import daily8.reading.FrontPages;
import daily8.reading.FrontView;
import daily8.reading.FrontViews;
import daily8.reading.WrapUp;
import daily8.reading.WrapUps;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// The Daily Wrap-Up: the latest edition and those of past days, each as a page to read from end to
/// end, and the list of them.
public final class DailyRoutes implements Routes {
    /// A year and a day.
    private static final int LISTED = 366;

    private final FrontPages pages;
    private final FrontViews views;
    private final WrapUps wrapUps;
    private final PageRenderer renderer;

    public DailyRoutes(FrontPages pages, FrontViews views, WrapUps wrapUps, PageRenderer renderer) {
        this.pages = pages;
        this.views = views;
        this.wrapUps = wrapUps;
        this.renderer = renderer;
    }

    /// The days that have an edition, newest first.
    public record Archive(List<LocalDate> dates) {
        public Archive {
            dates = List.copyOf(dates);
        }
    }

    /// An edition as one reader sees it.
    public record Reading(WrapUp wrapUp, FrontView view) {}

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            routes.get(language.prefix() + "/daily", ctx -> list(ctx, language));
            routes.get(language.prefix() + "/wrap-up", ctx -> latest(ctx, language));
            routes.get(
                    language.prefix() + "/offline",
                    ctx -> renderer.show(ctx, language, "offline.jte", ""));
            routes.get(language.prefix() + "/daily/{date}", ctx -> show(ctx, language));
        }
    }

    private void list(Context ctx, UiLanguage language) {
        renderer.show(
                ctx, language, "archive.jte", new Archive(pages.dates(language.code(), LISTED)));
    }

    private void latest(Context ctx, UiLanguage language) {
        pages.latest(language.code())
                .ifPresentOrElse(page -> show(ctx, language, page), () -> list(ctx, language));
    }

    private void show(Context ctx, UiLanguage language) {
        show(
                ctx,
                language,
                pages.of(language.code(), date(ctx.pathParam("date")))
                        .orElseThrow(NotFoundResponse::new));
    }

    private void show(Context ctx, UiLanguage language, FrontPage page) {
        FrontView view = views.of(page, language.code(), renderer.visitors().of(ctx), true);
        renderer.show(ctx, language, "daily.jte", new Reading(wrapUps.of(page), view));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new NotFoundResponse();
        }
    }
}
