package daily8.web.guard;

import daily8.account.OpenSessions;
import daily8.account.OpenSessions.Device;
import daily8.account.SecretCode;
import daily8.account.Secrets;
import daily8.model.AccountId;
import daily8.model.Digests;
import daily8.model.Viewer;
import daily8.store.Sessions.Live;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/// Tells who asks, from the session's cookie: once for each request. Routes ask
/// `renderer.viewer(ctx)`, templates `frame.viewer()`.
///
/// Without a session it is a guest; an operator where the browser showed the token printed at
/// start, or is on [ThisMachine] while nobody has an account yet. Thread-safe.
public final class Viewers {
    private static final String SESSION = "d8-session";
    private static final String OPERATOR = "d8-operator";
    private static final String DEVICE = "d8-device";
    private static final String VIEWER = "d8-viewer";
    private static final Duration DEVICE_KEPT = Duration.ofDays(365);

    private final OwnCookies cookies;
    private final OpenSessions sessions;
    private final ClientAddress address;
    private final String operatorToken;
    private final String operatorCookie;

    public Viewers(WebSettings settings, OwnCookies cookies, OpenSessions sessions) {
        this.cookies = cookies;
        this.sessions = sessions;
        this.address = new ClientAddress(settings.trustedProxies());
        this.operatorToken = settings.operatorToken();
        this.operatorCookie = Digests.sha256Hex("operator " + operatorToken);
    }

    /// The session is looked up once; `code` is its cookie.
    private record Asking(Optional<Live> session, String code, Viewer viewer) {}

    public Viewer of(Context ctx) {
        return asking(ctx).viewer;
    }

    /// The session that the request came with.
    public Optional<Live> session(Context ctx) {
        return asking(ctx).session;
    }

    /// What only this browser's session knows, for the forms of its pages.
    Optional<CsrfToken> formToken(Context ctx) {
        Asking asking = asking(ctx);
        return asking.session.map(live -> CsrfToken.of("form " + asking.code));
    }

    private Asking asking(Context ctx) {
        Asking known = ctx.attribute(VIEWER);
        if (known == null) {
            known = look(ctx, cookies.get(ctx, SESSION).orElse(""));
            ctx.attribute(VIEWER, known);
        }
        return known;
    }

    private Asking look(Context ctx, String code) {
        Optional<Live> live = sessions.find(code);
        Viewer viewer =
                live.map(OpenSessions::viewer).orElseGet(() -> new Viewer.Guest(isOperator(ctx)));
        return new Asking(live, code, viewer);
    }

    private boolean isOperator(Context ctx) {
        return cookies.get(ctx, OPERATOR)
                        .filter(shown -> Secrets.same(shown, operatorCookie))
                        .isPresent()
                || (ThisMachine.asks(ctx) && sessions.nobodyYet());
    }

    /// For answers that go on: asked at every beat, from the database.
    public Standing standing(Context ctx) {
        Asking asking = asking(ctx);
        return new Standing(() ->
                asking.session.isEmpty()
                        || sessions.find(asking.code)
                                .map(OpenSessions::viewer)
                                .filter(asking.viewer::equals)
                                .isPresent());
    }

    /// Takes the operator's token: true where it was right, the browser is known from then on.
    public boolean welcome(Context ctx, String token) {
        if (!Secrets.same(token, operatorToken)) {
            return false;
        }
        cookies.set(ctx, OPERATOR, operatorCookie);
        return true;
    }

    /// Signs the browser in: with a new session always, the one that it came with ends.
    public void signIn(Context ctx, AccountId account) {
        session(ctx).ifPresent(old -> sessions.end(old.account().id(), old.session().id()));
        SecretCode code = sessions.open(account, device(ctx));
        cookies.keep(ctx, SESSION, code.text(), OpenSessions.LONGEST);
        cookies.forget(ctx, OPERATOR);
        ctx.attribute(VIEWER, look(ctx, code.text()));
    }

    /// Ends the session that the browser came with, and forgets its cookie.
    public void signOut(Context ctx) {
        session(ctx).ifPresent(old -> sessions.end(old.account().id(), old.session().id()));
        cookies.forget(ctx, SESSION);
        cookies.forget(ctx, OPERATOR);
        ctx.attribute(VIEWER, new Asking(Optional.empty(), "", Viewer.GUEST));
    }

    /// What tells this browser from those that never signed in; empty where it has none.
    public String deviceMark(Context ctx) {
        return cookies.get(ctx, DEVICE).orElse("");
    }

    public void rememberDevice(Context ctx, String mark) {
        cookies.keep(ctx, DEVICE, mark, DEVICE_KEPT);
    }

    /// The session as it is now: the request itself changed its account.
    public Optional<Live> renewed(Context ctx) {
        ctx.attribute(VIEWER, null);
        return session(ctx);
    }

    /// The home that the request comes from.
    public String network(Context ctx) {
        return Networks.of(address.of(ctx));
    }

    private Device device(Context ctx) {
        return new Device(Objects.requireNonNullElse(ctx.userAgent(), ""), network(ctx));
    }
}
