package daily8.web.account;

import daily8.account.Registration;
import daily8.account.Registration.Application;
import daily8.account.RegistrationDoor.Door;
import daily8.account.SignIn;
import daily8.model.Account;
import daily8.web.account.SignInPage.Said;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.guard.SafeRedirect;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Set;

/// Coming in and going out: registration, sign-in, sign-out.
public final class DoorRoutes implements Routes {
    private final SignIn signIn;
    private final Registration registration;
    private final String provider;
    private final PageRenderer renderer;

    /// `provider` is the name of the one that people may sign in with, empty for none.
    public DoorRoutes(
            SignIn signIn, Registration registration, String provider, PageRenderer renderer) {
        this.signIn = signIn;
        this.provider = provider;
        this.registration = registration;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/account";
            routes.get(place + "/sign-in", ctx -> askIn(ctx, language));
            routes.post(place + "/sign-in", ctx -> signIn(ctx, language));
            routes.post(place + "/sign-out", ctx -> signOut(ctx, language));
            routes.get(place + "/register", ctx -> askRegister(ctx, language));
            routes.post(place + "/register", ctx -> register(ctx, language));
        }
    }

    private void askIn(Context ctx, UiLanguage language) {
        String next = ctx.queryParam("next");
        Said said = ctx.queryParam("left") == null ? Said.NOTHING : Said.LEFT;
        show(ctx, language, "", SafeRedirect.orElse(next == null ? "" : next, ""), said, 0);
    }

    private void show(
            Context ctx, UiLanguage language, String name, String next, Said said, long minutes) {
        Door door = registration.door().door(renderer.viewer(ctx));
        boolean firstOne = door == Door.FIRST || door == Door.NOT_YET;
        renderer.show(
                ctx,
                language,
                "signIn.jte",
                new SignInPage(name, next, said, minutes, firstOne, provider));
    }

    private void signIn(Context ctx, UiLanguage language) {
        String name = OwnMarkRoutes.sent(ctx, "name");
        String next = SafeRedirect.orElse(OwnMarkRoutes.sent(ctx, "next"), "");
        SignIn.Outcome outcome =
                signIn.attempt(
                        name,
                        OwnMarkRoutes.sent(ctx, "password"),
                        renderer.viewers().network(ctx),
                        renderer.viewers().deviceMark(ctx));
        switch (outcome) {
            case SignIn.Outcome.Welcome(Account account, String mark) -> {
                renderer.viewers().rememberDevice(ctx, mark);
                renderer.letIn(ctx, account);
                ctx.redirect(next.isEmpty() ? language.prefix() + "/" : next, HttpStatus.SEE_OTHER);
            }
            case SignIn.Outcome.Wrong() -> {
                ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                show(ctx, language, name, next, Said.WRONG, 0);
            }
            case SignIn.Outcome.Suspended() -> {
                ctx.status(HttpStatus.FORBIDDEN);
                show(ctx, language, name, next, Said.SUSPENDED, 0);
            }
            case SignIn.Outcome.Later(var wait) -> {
                ctx.status(HttpStatus.TOO_MANY_REQUESTS);
                ctx.header("Retry-After", Long.toString(wait.toSeconds() + 1));
                show(ctx, language, name, next, Said.LATER, wait.toMinutes() + 1);
            }
        }
    }

    private void signOut(Context ctx, UiLanguage language) {
        renderer.viewers().signOut(ctx);
        ctx.redirect(language.prefix() + "/", HttpStatus.SEE_OTHER);
    }

    private void askRegister(Context ctx, UiLanguage language) {
        String code = ctx.queryParam("invitation");
        showRegister(ctx, language, "", code == null ? "" : code, Set.of());
    }

    private void showRegister(
            Context ctx,
            UiLanguage language,
            String name,
            String invitation,
            Set<Registration.Fault> faults) {
        RegisterPage page =
                new RegisterPage(
                        registration.door().door(renderer.viewer(ctx)),
                        invitation,
                        registration.invitation(invitation).isPresent(),
                        name,
                        faults,
                        provider);
        renderer.show(ctx, language, "register.jte", page);
    }

    private void register(Context ctx, UiLanguage language) {
        String name = OwnMarkRoutes.sent(ctx, "name").strip();
        Application sent =
                new Application(
                        name,
                        OwnMarkRoutes.sent(ctx, "password"),
                        OwnMarkRoutes.sent(ctx, "invitation"));
        switch (registration.register(
                sent, renderer.viewer(ctx), renderer.viewers().network(ctx))) {
            case Registration.Outcome.Done(Account account) -> {
                renderer.viewers().rememberDevice(ctx, signIn.mark(account.id()));
                renderer.letIn(ctx, account);
                ctx.redirect(language.prefix() + "/account", HttpStatus.SEE_OTHER);
            }
            case Registration.Outcome.Refused(var faults) -> {
                ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                showRegister(ctx, language, name, sent.invitation(), faults);
            }
        }
    }
}
