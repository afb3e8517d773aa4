package daily8.web.account;

import daily8.account.OpenSessions;
import daily8.account.OwnAccount;
import daily8.account.Registration.Fault;
import daily8.store.Sessions.Live;
import daily8.web.account.AccountPage.Said;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// A person's own page: password, sessions. Guests are led to sign in.
public final class AccountRoutes implements Routes {
    private final OwnAccount own;
    private final OpenSessions sessions;
    private final String provider;
    private final PageRenderer renderer;

    public AccountRoutes(
            OwnAccount own, OpenSessions sessions, String provider, PageRenderer renderer) {
        this.own = own;
        this.provider = provider;
        this.sessions = sessions;
        this.renderer = renderer;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/account";
            routes.get(
                    place,
                    ctx ->
                            signedIn(ctx, language)
                                    .ifPresent(live ->
                                            show(ctx, language, live, Said.NOTHING, Set.of())));
            routes.post(
                    place + "/password",
                    ctx ->
                            signedIn(ctx, language)
                                    .ifPresent(live -> password(ctx, language, live)));
            routes.post(
                    place + "/sessions",
                    ctx ->
                            signedIn(ctx, language)
                                    .ifPresent(live -> endSessions(ctx, language, live)));
            routes.post(
                    place + "/delete",
                    ctx -> signedIn(ctx, language).ifPresent(live -> leave(ctx, language, live)));
        }
    }

    /// The session of the request; who has none is led to the page to sign in.
    Optional<Live> signedIn(Context ctx, UiLanguage language) {
        Optional<Live> live = renderer.viewers().session(ctx);
        if (live.isEmpty()) {
            String next = URLEncoder.encode(language.prefix() + "/account", StandardCharsets.UTF_8);
            ctx.redirect(language.prefix() + "/account/sign-in?next=" + next, HttpStatus.SEE_OTHER);
        }
        return live;
    }

    private void show(Context ctx, UiLanguage language, Live live, Said said, Set<Fault> faults) {
        if (said.isTrouble()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        AccountPage page =
                new AccountPage(
                        live.account(),
                        own.hasPassword(live.account().id()),
                        provider,
                        sessions.of(live.account().id()),
                        live.session().id(),
                        said,
                        faults);
        renderer.show(ctx, language, "account.jte", page);
    }

    private void password(Context ctx, UiLanguage language, Live live) {
        OwnAccount.PasswordChange change =
                own.changePassword(
                        live, OwnMarkRoutes.sent(ctx, "old"), OwnMarkRoutes.sent(ctx, "new"));
        switch (change) {
            case OwnAccount.PasswordChange.Done(String mark) -> {
                renderer.viewers().rememberDevice(ctx, mark);
                renderer.viewers().signIn(ctx, live.account().id());
                Live renewed = renderer.viewers().session(ctx).orElse(live);
                show(ctx, language, renewed, Said.PASSWORD_CHANGED, Set.of());
            }
            case OwnAccount.PasswordChange.Wrong() ->
                    show(ctx, language, live, Said.PASSWORD_WRONG, Set.of());
            case OwnAccount.PasswordChange.SignInAgain() ->
                    show(ctx, language, live, Said.SIGN_IN_AGAIN, Set.of());
            case OwnAccount.PasswordChange.Refused(var faults) ->
                    show(ctx, language, live, Said.PASSWORD_REFUSED, faults);
        }
    }

    private void leave(Context ctx, UiLanguage language, Live live) {
        switch (own.leave(live, OwnMarkRoutes.sent(ctx, "password"))) {
            case GONE -> {
                renderer.viewers().signOut(ctx);
                ctx.redirect(language.prefix() + "/account/sign-in?left=", HttpStatus.SEE_OTHER);
            }
            case SIGN_IN_AGAIN -> show(ctx, language, live, Said.SIGN_IN_AGAIN, Set.of());
            case WRONG_PASSWORD -> show(ctx, language, live, Said.DELETE_WRONG, Set.of());
            case LAST_ADMIN -> show(ctx, language, live, Said.LAST_ADMIN, Set.of());
        }
    }

    private void endSessions(Context ctx, UiLanguage language, Live live) {
        switch (OwnMarkRoutes.sent(ctx, "do")) {
            case "end" -> {
                String id = OwnMarkRoutes.sent(ctx, "id");
                if (!id.matches("[0-9a-f]{64}") || !sessions.end(live.account().id(), id)) {
                    throw new NotFoundResponse();
                }
                show(ctx, language, live, Said.SESSION_ENDED, Set.of());
            }
            case "others" -> {
                sessions.endAllBut(live.account().id(), Optional.of(live.session().id()));
                show(ctx, language, live, Said.SESSIONS_ENDED, Set.of());
            }
            default -> throw new BadRequestResponse();
        }
    }
}
