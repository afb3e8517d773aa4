package daily8.web.read;

import daily8.model.ArticleId;
import daily8.model.StoryId;
import daily8.reading.StoryAnswer;
import daily8.reading.StoryPages;
import daily8.store.Corrections;
import daily8.store.Corrections.Correction;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.talk.Talks;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;

/// The page of a story, and what an editor says of who is with whom, for all readers.
public final class StoryRoutes implements Routes {
    private final StoryPages pages;
    private final Corrections corrections;
    private final Talks talks;
    private final Runnable corrected;
    private final PageRenderer renderer;

    /// `corrected` is run when somebody said for all who is with whom.
    public StoryRoutes(
            StoryPages pages,
            Corrections corrections,
            Talks talks,
            Runnable corrected,
            PageRenderer renderer) {
        this.pages = pages;
        this.corrections = corrections;
        this.talks = talks;
        this.corrected = corrected;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            routes.get(language.prefix() + "/story/{id}", ctx -> show(ctx, language));
            routes.post(language.prefix() + "/correction", ctx -> correct(ctx, language));
        }
    }

    private void show(Context ctx, UiLanguage language) {
        StoryId id = StoryId.parse(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
        switch (pages.find(id)) {
            case StoryAnswer.Found found -> {
                renderer.visitors().markRead(ctx, id, Optional.empty());
                renderer.show(
                        ctx,
                        language,
                        "story.jte",
                        found.page(),
                        talks.shownWith(found.page().lead().id(), renderer.viewer(ctx)));
            }
            case StoryAnswer.Moved moved ->
                    ctx.redirect(
                            language.prefix() + "/story/" + moved.to(),
                            HttpStatus.MOVED_PERMANENTLY);
            case StoryAnswer.Unknown() -> throw new NotFoundResponse();
        }
    }

    private void correct(Context ctx, UiLanguage language) {
        ArticleId one = OwnMarkRoutes.article(ctx, "article");
        ArticleId other = OwnMarkRoutes.article(ctx, "other");
        boolean same =
                switch (OwnMarkRoutes.sent(ctx, "do")) {
                    case "apart" -> false;
                    case "together" -> true;
                    default -> throw new BadRequestResponse();
                };
        corrections.save(new Correction(one, other, same, "operator", renderer.clock().instant()));
        corrected.run();
        OwnMarkRoutes.back(ctx, language);
    }
}
