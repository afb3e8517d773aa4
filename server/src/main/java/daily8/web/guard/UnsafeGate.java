package daily8.web.guard;

import daily8.model.Role;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/// Decides who may change something, and that they meant to.
///
/// Who may: [WhoMay] says which role a path needs, [Viewers] who asks. That they meant to: the
/// request must come from a page of ours, by [CsrfToken], `Origin` and `Sec-Fetch-Site`.
/// Thread-safe.
public final class UnsafeGate {
    private static final String FORM = "d8-form";

    private final WebSettings settings;
    private final OwnCookies cookies;
    private final Viewers viewers;

    public UnsafeGate(WebSettings settings, OwnCookies cookies, Viewers viewers) {
        this.settings = settings;
        this.cookies = cookies;
        this.viewers = viewers;
    }

    /// What the gate says to a request.
    public enum Verdict {
        ALLOWED,
        /// Not of a role that may.
        STRANGER,
        /// Sent by a page of another site.
        FOREIGN,
        /// The form is too old, or cookies are off.
        NO_TOKEN
    }

    public Verdict judge(Context ctx) {
        if (WhoMay.linkProves(ctx.path())) {
            return Verdict.ALLOWED;
        }
        Optional<Role> needed = WhoMay.change(ctx.path());
        if (needed.filter(role -> !viewers.of(ctx).is(role)).isPresent()) {
            return Verdict.STRANGER;
        }
        if (!isFromHere(ctx, needed.isEmpty() || viewers.session(ctx).isPresent())) {
            return Verdict.FOREIGN;
        }
        String sent = ctx.formParam(CsrfToken.FIELD);
        boolean proven =
                sent != null && expected(ctx).filter(token -> token.isSameAs(sent)).isPresent();
        return proven ? Verdict.ALLOWED : Verdict.NO_TOKEN;
    }

    /// The token for all forms of this answer: the session's where there is one, which no other
    /// site can plant; else a cookie's, set where the browser has none.
    public CsrfToken csrf(Context ctx) {
        CsrfToken given = ctx.attribute(FORM);
        if (given == null) {
            given = expected(ctx).orElseGet(() -> fresh(ctx));
            ctx.attribute(FORM, given);
        }
        return given;
    }

    private Optional<CsrfToken> expected(Context ctx) {
        return viewers.formToken(ctx).or(() -> cookies.get(ctx, FORM).flatMap(CsrfToken::parse));
    }

    private CsrfToken fresh(Context ctx) {
        CsrfToken fresh = CsrfToken.fresh();
        cookies.set(ctx, FORM, fresh.hex());
        return fresh;
    }

    /// Under our referrer policy browsers write `null` for the origin of our own forms: then
    /// `Sec-Fetch-Site` tells. Browsers send that over https and on this machine only: elsewhere
    /// people's own things, and what is done in a session, go by the form's token alone.
    private boolean isFromHere(Context ctx, boolean tokenTells) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        return origin == null
                || (origin.equals("null") && (tokenTells || site != null))
                || origin.equals("http://" + ctx.header("Host"))
                || origin.equals(ownOrigin());
    }

    private String ownOrigin() {
        URI base = settings.baseUrl();
        return base.getScheme() + "://" + base.getAuthority();
    }
}
