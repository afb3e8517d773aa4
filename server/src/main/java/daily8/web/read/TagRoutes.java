package daily8.web.read;

import daily8.reading.Cursor;
import daily8.reading.TagPage;
import daily8.reading.TagPages;
import daily8.web.frame.Frame;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/// The pages of hashtags, and the list of those that are used more than usual.
public final class TagRoutes implements Routes {
    private final TagPages pages;
    private final PageRenderer renderer;

    public TagRoutes(TagPages pages, PageRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            routes.get(language.prefix() + "/tags", ctx -> trending(ctx, language));
            routes.get(language.prefix() + "/tag/{name}", ctx -> show(ctx, language));
        }
    }

    private void trending(Context ctx, UiLanguage language) {
        renderer.show(ctx, language, "tags.jte", pages.trending(language.code()));
    }

    /// However a tag is written in the address, one page shows it.
    private void show(Context ctx, UiLanguage language) {
        String asked = ctx.pathParam("name");
        Optional<Cursor> before = ListRoutes.before(ctx);
        TagPage page =
                pages.find(asked, language.code(), before).orElseThrow(NotFoundResponse::new);
        if (page.tag().name().equals(asked)) {
            renderer.show(ctx, language, "tag.jte", page);
        } else {
            ctx.redirect(
                    language.prefix() + Frame.tagPath(page.tag().name()),
                    HttpStatus.MOVED_PERMANENTLY);
        }
    }
}
