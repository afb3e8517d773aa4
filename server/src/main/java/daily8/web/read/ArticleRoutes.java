package daily8.web.read;

import daily8.model.ArticleId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.reading.ArticleAnswer;
import daily8.reading.KeptArticlePages;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.talk.Talks;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/// The article page.
public final class ArticleRoutes implements Routes {
    private final KeptArticlePages pages;
    private final Talks talks;
    private final PageRenderer renderer;

    public ArticleRoutes(KeptArticlePages pages, Talks talks, PageRenderer renderer) {
        this.pages = pages;
        this.talks = talks;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            routes.get(language.prefix() + "/article/{id}", ctx -> show(ctx, language));
        }
    }

    private void show(Context ctx, UiLanguage language) {
        ArticleId id = ArticleId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        switch (pages.find(id, renderer.visitors().of(ctx).apart())) {
            case ArticleAnswer.Found found -> {
                StoryId story = found.page().story().map(Story::id).orElse(new StoryId(id));
                renderer.visitors().markRead(ctx, story, Optional.of(id));
                renderer.show(
                        ctx,
                        language,
                        "article.jte",
                        found.page(),
                        talks.shownWith(found.page(), renderer.viewer(ctx)));
            }
            case ArticleAnswer.Moved moved ->
                    ctx.redirect(
                            language.prefix() + "/article/" + moved.to(),
                            HttpStatus.MOVED_PERMANENTLY);
            case ArticleAnswer.Unknown() -> throw new NotFoundResponse();
        }
    }
}
