package daily8.web.read;

import daily8.model.Section;
import daily8.model.SourceId;
import daily8.reading.ArticleList;
import daily8.reading.ArticleLists;
import daily8.reading.Cursor;
import daily8.reading.FeedsPages;
import daily8.reading.MutedArticles;
import daily8.reading.SectionPage;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/// Lists of articles: the newest, a section, a source; and the list of all sources.
public final class ListRoutes implements Routes {
    private final ArticleLists lists;
    private final MutedArticles muted;
    private final FeedsPages feeds;
    private final PageRenderer renderer;

    public ListRoutes(
            ArticleLists lists, MutedArticles muted, FeedsPages feeds, PageRenderer renderer) {
        this.lists = lists;
        this.muted = muted;
        this.feeds = feeds;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            routes.get(language.prefix() + "/latest", ctx -> latest(ctx, language));
            routes.get(language.prefix() + "/section/{word}", ctx -> section(ctx, language));
            routes.get(language.prefix() + "/source/{name}", ctx -> source(ctx, language));
            routes.get(language.prefix() + "/sources", ctx -> sources(ctx, language));
        }
    }

    private void latest(Context ctx, UiLanguage language) {
        ArticleList list = lists.newest(language.code(), before(ctx));
        renderer.show(ctx, language, "latest.jte", shown(ctx, list));
    }

    private void section(Context ctx, UiLanguage language) {
        Section section =
                Section.parse(ctx.pathParam("word"))
                        .filter(known -> known.word().equals(ctx.pathParam("word")))
                        .orElseThrow(NotFoundResponse::new);
        SectionPage page = lists.section(language.code(), section, before(ctx));
        renderer.show(
                ctx, language, "section.jte", new SectionPage(section, shown(ctx, page.list())));
    }

    /// Without what the reader mutes.
    private ArticleList shown(Context ctx, ArticleList list) {
        return muted.shown(list, renderer.visitors().of(ctx));
    }

    private void source(Context ctx, UiLanguage language) {
        renderer.show(
                ctx,
                language,
                "source.jte",
                SourceId.parse(ctx.pathParam("name"))
                        .flatMap(id -> lists.source(id, before(ctx)))
                        .orElseThrow(NotFoundResponse::new));
    }

    private void sources(Context ctx, UiLanguage language) {
        renderer.show(ctx, language, "sources.jte", feeds.sources());
    }

    public static Optional<Cursor> before(Context ctx) {
        String text = ctx.queryParam("before");
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Cursor.parse(text).orElseThrow(BadRequestResponse::new));
    }
}
