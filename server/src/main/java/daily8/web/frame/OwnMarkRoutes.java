package daily8.web.frame;

import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.model.Hashtag;
import daily8.model.StoryId;
import daily8.reading.ToldApart;
import daily8.web.guard.SafeRedirect;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/// What readers mark for themselves: stories read, hashtags followed and muted, articles told
/// apart. Their own browser keeps it.
public final class OwnMarkRoutes implements Routes {
    private static final String PLACE = "/my/";

    private final PageRenderer renderer;

    public OwnMarkRoutes(PageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            routes.post(language.prefix() + PLACE + "read", ctx -> read(ctx, language));
            routes.post(language.prefix() + PLACE + "tags", ctx -> tags(ctx, language));
            routes.post(language.prefix() + PLACE + "apart", ctx -> apart(ctx, language));
        }
    }

    private void read(Context ctx, UiLanguage language) {
        List<StoryId> stories =
                ctx.formParams("story").stream()
                        .limit(Edition.STORIES)
                        .map(id -> StoryId.parse(id).orElseThrow(BadRequestResponse::new))
                        .toList();
        boolean read =
                switch (sent(ctx, "do")) {
                    case "read" -> true;
                    case "undo" -> false;
                    default -> throw new BadRequestResponse();
                };
        renderer.visitors().setRead(ctx, stories, read);
        back(ctx, language);
    }

    private void tags(Context ctx, UiLanguage language) {
        String tag = sent(ctx, "tag");
        if (Hashtag.keyOf(tag).isBlank()) {
            throw new BadRequestResponse();
        }
        Optional<Boolean> muted =
                switch (sent(ctx, "do")) {
                    case "follow" -> Optional.of(false);
                    case "mute" -> Optional.of(true);
                    case "forget" -> Optional.empty();
                    default -> throw new BadRequestResponse();
                };
        renderer.visitors().choose(ctx, tag, muted);
        back(ctx, language);
    }

    private void apart(Context ctx, UiLanguage language) {
        ArticleId article = article(ctx, "article");
        ToldApart told = renderer.visitors().of(ctx).apart();
        renderer.visitors()
                .tellApart(
                        ctx,
                        switch (sent(ctx, "do")) {
                            case "apart" -> told.with(article, article(ctx, "other"));
                            case "undo" -> told.without(article);
                            default -> throw new BadRequestResponse();
                        });
        back(ctx, language);
    }

    public static ArticleId article(Context ctx, String name) {
        return ArticleId.parse(sent(ctx, name)).orElseThrow(BadRequestResponse::new);
    }

    public static String sent(Context ctx, String name) {
        String text = ctx.formParam(name);
        return text == null ? "" : text;
    }

    /// To the page that the form stood on.
    public static void back(Context ctx, UiLanguage language) {
        String front = language.prefix() + "/";
        ctx.redirect(SafeRedirect.orElse(sent(ctx, "next"), front), HttpStatus.SEE_OTHER);
    }
}
