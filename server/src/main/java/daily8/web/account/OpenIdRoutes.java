package daily8.web.account;

import daily8.account.OwnAccount;
import daily8.account.Registration;
import daily8.model.Account;
import daily8.openid.Newcomers.Newcomer;
import daily8.openid.OpenIdDesk;
import daily8.openid.OpenIdDesk.Outcome;
import daily8.openid.OpenIdDesk.Returned;
import daily8.openid.OpenIdDesk.Start;
import daily8.openid.Trouble;
import daily8.store.Identities.Identity;
import daily8.store.Sessions.Live;
import daily8.web.frame.OwnMarkRoutes;
import daily8.web.frame.PageRenderer;
import daily8.web.frame.Routes;
import daily8.web.guard.OwnCookies;
import daily8.web.guard.SafeRedirect;
import daily8.web.guard.ThisMachine;
import daily8.web.words.UiLanguage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Signing in at the operator's provider, and linking one's account with it. Where none is
/// configured, nothing is found here.
///
/// The answer of the provider comes to one address for all languages, and every answer to it leads
/// on: no code stays in the address bar or the history.
public final class OpenIdRoutes implements Routes {
    static final String ANSWER = "/account/openid/answer";

    private static final String FLOW = "d8-openid";
    private static final String NEWCOMER = "d8-newcomer";

    private final Optional<OpenIdDesk> configured;
    private final Registration registration;
    private final OwnAccount own;
    private final OwnCookies cookies;
    private final PageRenderer renderer;

    public OpenIdRoutes(
            Optional<OpenIdDesk> configured,
            Registration registration,
            OwnAccount own,
            PageRenderer renderer) {
        this.configured = configured;
        this.registration = registration;
        this.own = own;
        this.cookies = new OwnCookies(renderer.settings());
        this.renderer = renderer;
    }

    /// The door for guests, one's own links for others; `trouble` what came of the last try.
    public record Place(
            String provider, Optional<Trouble> trouble, boolean isSignedIn, List<Identity> own) {
        public Place {
            own = List.copyOf(own);
        }
    }

    /// The page that leads to the provider: no form of ours may post to another site, by our
    /// policy.
    public record Leaving(String provider, URI address) {}

    /// A name to choose, what was typed last, and what is wrong with it.
    public record Joining(String provider, String name, List<String> faultWords) {}

    @Override
    public void addTo(RoutesConfig routes) {
        for (UiLanguage language : UiLanguage.values()) {
            String place = language.prefix() + "/account/openid";
            routes.get(place, ctx -> show(ctx, language));
            routes.post(place, ctx -> act(ctx, language));
            routes.get(place + "/join", ctx -> askJoin(ctx, language));
            routes.post(place + "/join", ctx -> join(ctx, language));
        }
        routes.get(ANSWER, this::answer);
    }

    /// Who waits for the provider does so no longer.
    @Override
    public void endStreams() {
        configured.ifPresent(OpenIdDesk::close);
    }

    private OpenIdDesk desk() {
        return configured.orElseThrow(NotFoundResponse::new);
    }

    private static String place(UiLanguage language, Trouble trouble) {
        return language.prefix() + "/account/openid?said=" + trouble.word();
    }

    private void show(Context ctx, UiLanguage language) {
        String said = ctx.queryParam("said");
        Optional<Live> session = renderer.viewers().session(ctx);
        Place page =
                new Place(
                        desk().name(),
                        Trouble.of(said == null ? "" : said),
                        session.isPresent(),
                        session.map(live -> desk().of(live.account().id())).orElse(List.of()));
        renderer.show(ctx, language, "openId.jte", page);
    }

    private void act(Context ctx, UiLanguage language) {
        Optional<Live> session = renderer.viewers().session(ctx);
        switch (OwnMarkRoutes.sent(ctx, "do")) {
            case "sign-in" -> leave(ctx, language, Optional.empty());
            case "link" -> {
                if (session.isEmpty()) {
                    throw new NotFoundResponse();
                }
                leave(ctx, language, session);
            }
            case "unlink" -> unlink(ctx, language, session.orElseThrow(NotFoundResponse::new));
            default -> throw new BadRequestResponse();
        }
    }

    private void leave(Context ctx, UiLanguage language, Optional<Live> linking) {
        Optional<Start> start = desk().start(linking.map(Live::session), answerAddress(ctx));
        if (start.isEmpty()) {
            ctx.redirect(place(language, Trouble.UNREACHABLE), HttpStatus.SEE_OTHER);
            return;
        }
        OpenIdFlow flow =
                new OpenIdFlow(
                        start.get().secret(),
                        language,
                        OwnMarkRoutes.sent(ctx, "invitation"),
                        SafeRedirect.orElse(OwnMarkRoutes.sent(ctx, "next"), ""));
        cookies.keep(ctx, FLOW, flow.toString(), OpenIdDesk.GOOD_FOR);
        renderer.show(
                ctx,
                language,
                "openIdLeaving.jte",
                new Leaving(desk().name(), start.get().address()));
    }

    private void unlink(Context ctx, UiLanguage language, Live live) {
        Identity identity =
                desk().of(live.account().id()).stream()
                        .filter(known -> known.subject().equals(OwnMarkRoutes.sent(ctx, "subject")))
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        boolean done = own.unlink(live.account().id(), identity.issuer(), identity.subject());
        ctx.redirect(
                done ? language.prefix() + "/account/openid" : place(language, Trouble.LAST_WAY),
                HttpStatus.SEE_OTHER);
    }

    /// Where the provider sends browsers back to: the configured address; a browser on this machine
    /// comes by its own name for it.
    private String answerAddress(Context ctx) {
        return ThisMachine.asks(ctx)
                ? "http://" + Objects.requireNonNullElse(ctx.header("Host"), "") + ANSWER
                : renderer.settings().absolute(ANSWER);
    }

    private void answer(Context ctx) {
        OpenIdFlow flow = cookies.get(ctx, FLOW).flatMap(OpenIdFlow::parse).orElse(OpenIdFlow.NONE);
        UiLanguage language = flow.language();
        Returned back =
                new Returned(
                        asked(ctx, "state"),
                        asked(ctx, "code"),
                        asked(ctx, "error"),
                        asked(ctx, "iss"));
        Outcome outcome =
                desk().finish(
                                back,
                                flow.secret(),
                                renderer.viewers().session(ctx),
                                answerAddress(ctx),
                                renderer.viewers().network(ctx));
        boolean foreign = outcome.equals(new Outcome.Refused(Trouble.EXPIRED));
        if (!foreign) {
            cookies.forget(ctx, FLOW); // what a stranger made up ends nobody's flow
        }
        ctx.redirect(next(ctx, outcome, flow, language), HttpStatus.SEE_OTHER);
    }

    private static String asked(Context ctx, String name) {
        String text = ctx.queryParam(name);
        return text == null ? "" : text;
    }

    private String next(Context ctx, Outcome outcome, OpenIdFlow flow, UiLanguage language) {
        return switch (outcome) {
            case Outcome.Welcome(Account account) -> {
                renderer.letIn(ctx, account);
                yield flow.next().isEmpty() ? language.prefix() + "/" : flow.next();
            }
            case Outcome.Linked() -> language.prefix() + "/account/openid";
            case Outcome.Refused(Trouble trouble) -> place(language, trouble);
            case Outcome.Newcomer(var code) -> {
                if (!registration.isOpenTo(renderer.viewer(ctx), flow.invitation())) {
                    desk().newcomers().forget(code.text());
                    yield place(language, Trouble.NO_ACCOUNT);
                }
                cookies.keep(
                        ctx, NEWCOMER, code.text() + "." + flow.invitation(), OpenIdDesk.GOOD_FOR);
                yield language.prefix() + "/account/openid/join";
            }
        };
    }

    /// Who is about to join: the code and the invitation, as the cookie has them.
    private Optional<String[]> joining(Context ctx) {
        return cookies.get(ctx, NEWCOMER)
                .map(value -> value.split("\\.", 2))
                .filter(parts -> parts.length == 2);
    }

    private Optional<Newcomer> newcomer(Context ctx) {
        return joining(ctx).flatMap(parts -> desk().newcomers().find(parts[0]));
    }

    private void askJoin(Context ctx, UiLanguage language) {
        Optional<Newcomer> newcomer = newcomer(ctx);
        if (newcomer.isEmpty()) {
            ctx.redirect(place(language, Trouble.EXPIRED), HttpStatus.SEE_OTHER);
        } else {
            showJoin(ctx, language, newcomer.get().name(), Set.of());
        }
    }

    private void showJoin(
            Context ctx, UiLanguage language, String name, Set<Registration.Fault> faults) {
        Joining page = new Joining(desk().name(), name, RegisterPage.words(faults));
        renderer.show(ctx, language, "openIdJoin.jte", page);
    }

    private void join(Context ctx, UiLanguage language) {
        Optional<Newcomer> known = newcomer(ctx);
        if (known.isEmpty()) {
            ctx.redirect(place(language, Trouble.EXPIRED), HttpStatus.SEE_OTHER);
            return;
        }
        String[] parts = joining(ctx).orElseThrow();
        Newcomer newcomer = known.get();
        String name = OwnMarkRoutes.sent(ctx, "name").strip();
        Registration.Outcome outcome =
                registration.join(
                        name,
                        parts[1],
                        fresh ->
                                new Identity(
                                        newcomer.issuer(),
                                        newcomer.subject(),
                                        fresh.id(),
                                        fresh.since()),
                        renderer.viewer(ctx),
                        renderer.viewers().network(ctx));
        switch (outcome) {
            case Registration.Outcome.Done(Account account) -> {
                desk().newcomers().forget(parts[0]);
                cookies.forget(ctx, NEWCOMER);
                renderer.letIn(ctx, account);
                ctx.redirect(language.prefix() + "/account", HttpStatus.SEE_OTHER);
            }
            case Registration.Outcome.Refused(var faults) -> {
                ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                showJoin(ctx, language, name, faults);
            }
        }
    }
}
