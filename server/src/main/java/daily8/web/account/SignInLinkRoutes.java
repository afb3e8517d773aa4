package daily8.web.account;

import daily8.mail.SignInLinks;
import daily8.model.Account;
import daily8.model.MailAddress;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/// Signing in by a link that comes by mail. Whoever asks reads the same (S15).
public final class SignInLinkRoutes implements Routes {
    private final SignInLinks links;
    private final PageRenderer renderer;

    public SignInLinkRoutes(SignInLinks links, PageRenderer renderer) {
        this.links = links;
        this.renderer = renderer;
    }

    /// The steps of it.
    public enum Step {
        /// This site sends no mail.
        OFF,
        ASK,
        ASKED,
        NO_ADDRESS,
        /// The link was followed: a button signs in.
        FOLLOWED,
        OLD
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/account/link";
            routes.get(place, ctx -> show(ctx, language, links.isOn() ? Step.ASK : Step.OFF));
            routes.post(place, ctx -> ask(ctx, language));
            routes.get(place + "/{code}", ctx -> follow(ctx, language));
            routes.post(place + "/{code}", ctx -> signIn(ctx, language));
        }
    }

    private void show(Context ctx, UiLanguage language, Step step) {
        renderer.show(ctx, language, "signInLink.jte", step);
    }

    private void ask(Context ctx, UiLanguage language) {
        Optional<MailAddress> mail = MailAddress.parse(OwnMarkRoutes.sent(ctx, "mail"));
        if (!links.isOn()) {
            show(ctx, language, Step.OFF);
        } else if (mail.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, language, Step.NO_ADDRESS);
        } else {
            links.ask(mail.get(), renderer.viewers().network(ctx), language.code());
            show(ctx, language, Step.ASKED);
        }
    }

    private void follow(Context ctx, UiLanguage language) {
        show(ctx, language, links.isGood(ctx.pathParam("code")) ? Step.FOLLOWED : Step.OLD);
    }

    private void signIn(Context ctx, UiLanguage language) {
        Optional<Account> account = links.use(ctx.pathParam("code"));
        if (account.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, language, Step.OLD);
            return;
        }
        renderer.letIn(ctx, account.get());
        ctx.redirect(language.prefix() + "/", HttpStatus.SEE_OTHER);
    }
}
