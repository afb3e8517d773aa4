package daily8.web.account;

import daily8.account.PasskeyDesk;
import daily8.account.PasskeyDesk.Party;
import daily8.model.Account;
import daily8.store.Passkeys.Passkey;
import daily8.store.Sessions.Live;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.guard.ThisMachine;
import daily8.web.guard.WebSettings;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Passkeys: one's own, and signing in with one.
public final class PasskeyRoutes implements Routes {
    private final PasskeyDesk desk;
    private final WebSettings settings;
    private final PageRenderer renderer;

    public PasskeyRoutes(PasskeyDesk desk, WebSettings settings, PageRenderer renderer) {
        this.desk = desk;
        this.settings = settings;
        this.renderer = renderer;
    }

    /// What a browser needs to make a passkey or to use one; `user` is empty where it is not known.
    public record Offer(String challenge, String host, String user, String name) {}

    /// What the page says of what was tried.
    public enum Said {
        NOTHING,
        /// It could not be added.
        REFUSED,
        /// The last way into an account stays.
        LAST
    }

    /// One's passkeys.
    public record Own(Offer offer, List<Passkey> passkeys, Said said) {
        public Own {
            passkeys = List.copyOf(passkeys);
        }
    }

    /// To sign in; `refused` where the last passkey opened nothing.
    public record Door(Offer offer, boolean refused) {}

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String own = language.prefix() + "/account/passkeys";
            String door = language.prefix() + "/account/passkey";
            routes.get(own, ctx -> own(ctx, language));
            routes.post(own, ctx -> change(ctx, language));
            routes.get(door, ctx -> door(ctx, language, false));
            routes.post(door, ctx -> signIn(ctx, language));
        }
    }

    private void own(Context ctx, UiLanguage language) {
        Optional<Live> live = renderer.viewers().session(ctx);
        if (live.isEmpty()) {
            ctx.redirect(language.prefix() + "/account/sign-in?next=" + ctx.path());
        } else {
            show(ctx, language, live.get().account(), Said.NOTHING);
        }
    }

    private void show(Context ctx, UiLanguage language, Account account, Said said) {
        Offer offer =
                new Offer(
                        desk.challenge(),
                        party(ctx).host(),
                        PasskeyDesk.handle(account.id()),
                        account.name().text());
        renderer.show(ctx, language, "passkeys.jte", new Own(offer, desk.of(account.id()), said));
    }

    private void change(Context ctx, UiLanguage language) {
        Account account =
                renderer.viewers()
                        .session(ctx)
                        .map(Live::account)
                        .orElseThrow(NotFoundResponse::new);
        String id = OwnMarkRoutes.sent(ctx, "id");
        String name = OwnMarkRoutes.sent(ctx, "name");
        Said said =
                switch (OwnMarkRoutes.sent(ctx, "do")) {
                    case "add" -> {
                        String answer = OwnMarkRoutes.sent(ctx, "credential");
                        boolean added = desk.register(account.id(), answer, name, party(ctx));
                        yield added ? Said.NOTHING : Said.REFUSED;
                    }
                    case "rename" -> found(desk.rename(account.id(), id, name));
                    case "remove" ->
                            desk.isLastWay(account.id(), id)
                                    ? Said.LAST
                                    : found(desk.remove(account.id(), id));
                    default -> throw new BadRequestResponse();
                };
        if (said == Said.NOTHING) {
            ctx.redirect(language.prefix() + "/account/passkeys", HttpStatus.SEE_OTHER);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, language, account, said);
        }
    }

    private static Said found(boolean done) {
        if (!done) {
            throw new NotFoundResponse();
        }
        return Said.NOTHING;
    }

    private void door(Context ctx, UiLanguage language, boolean refused) {
        Offer offer = new Offer(desk.challenge(), party(ctx).host(), "", "");
        renderer.show(ctx, language, "passkey.jte", new Door(offer, refused));
    }

    private void signIn(Context ctx, UiLanguage language) {
        Optional<Account> account = desk.signIn(OwnMarkRoutes.sent(ctx, "credential"), party(ctx));
        if (account.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            door(ctx, language, true);
            return;
        }
        renderer.letIn(ctx, account.get());
        ctx.redirect(language.prefix() + "/", HttpStatus.SEE_OTHER);
    }

    /// The site by its configured address; a browser on this machine comes by its own name for it.
    private Party party(Context ctx) {
        if (ThisMachine.asks(ctx)) {
            String host = Objects.requireNonNullElse(ctx.header("Host"), "");
            return new Party("localhost", "http://" + host);
        }
        var base = settings.baseUrl();
        return new Party(base.getHost(), base.getScheme() + "://" + base.getAuthority());
    }
}
