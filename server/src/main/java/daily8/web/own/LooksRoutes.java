package daily8.web.own;

import daily8.model.AccountId;
import daily8.store.Accounts;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.guard.Looks;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/// How pages look to a reader: language, theme, size of text, density. For guests too.
public final class LooksRoutes implements Routes {
    private final Accounts accounts;
    private final PageRenderer renderer;

    public LooksRoutes(Accounts accounts, PageRenderer renderer) {
        this.accounts = accounts;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/my/looks";
            routes.get(
                    place,
                    ctx ->
                            renderer.show(
                                    ctx, language, "looks.jte", renderer.visitors().looks(ctx)));
            routes.post(place, ctx -> choose(ctx, language));
        }
    }

    private void choose(Context ctx, UiLanguage language) {
        Looks chosen =
                Looks.parse(
                        String.join(
                                ".",
                                sent(ctx, "theme"),
                                sent(ctx, "size"),
                                sent(ctx, "density"),
                                sent(ctx, "language")));
        renderer.visitors().like(ctx, chosen);
        renderer.viewer(ctx).account().ifPresent(id -> keep(id, chosen));
        UiLanguage next = chosen.language().orElse(language);
        ctx.redirect(next.prefix() + "/my/looks", HttpStatus.SEE_OTHER);
    }

    private void keep(AccountId id, Looks looks) {
        accounts.setPreferences(id, looks.toString());
    }

    /// A full stop would be read as the next part.
    private static String sent(Context ctx, String name) {
        return OwnMarkRoutes.sent(ctx, name).replace('.', ' ');
    }
}
