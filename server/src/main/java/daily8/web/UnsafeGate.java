package daily8.web;

import daily8.model.Digests;
import io.javalin.http.Context;
import java.net.URI;

/// Decides who may change something, and that they meant to.
///
/// Until there are accounts these are: a browser on [ThisMachine], and whoever showed the token
/// printed at start; what readers mark for themselves ([OwnMarkRoutes]) is kept by their browser
/// and open to all. Besides, the request must come from a page of ours: [CsrfToken], `Origin` and
/// `Sec-Fetch-Site`. Thread-safe.
final class UnsafeGate {
    private static final String FORM = "d8-form";
    private static final String OPERATOR = "d8-operator";

    private final WebSettings settings;
    private final OwnCookies cookies;
    private final String operatorCookie;

    UnsafeGate(WebSettings settings, OwnCookies cookies) {
        this.settings = settings;
        this.cookies = cookies;
        this.operatorCookie = Digests.sha256Hex("operator " + settings.operatorToken());
    }

    /// What the gate says to a request.
    enum Verdict {
        ALLOWED,
        /// Neither on this machine nor with the token.
        STRANGER,
        /// Sent by a page of another site.
        FOREIGN,
        /// The form is too old, or cookies are off.
        NO_TOKEN
    }

    Verdict judge(Context ctx) {
        boolean own = OwnMarkRoutes.isOwn(ctx.path());
        if (!own && !mayChange(ctx)) {
            return Verdict.STRANGER;
        }
        if (!isFromHere(ctx, own)) {
            return Verdict.FOREIGN;
        }
        String sent = ctx.formParam(CsrfToken.FIELD);
        boolean proven =
                sent != null
                        && cookies.get(ctx, FORM)
                                .flatMap(CsrfToken::parse)
                                .filter(token -> token.isSameAs(sent))
                                .isPresent();
        return proven ? Verdict.ALLOWED : Verdict.NO_TOKEN;
    }

    /// True where the visitor is let to change things: pages then show the forms.
    boolean mayChange(Context ctx) {
        return ThisMachine.asks(ctx) || isOperator(ctx);
    }

    /// The token for all forms of this answer; sets its cookie where the browser has none.
    CsrfToken csrf(Context ctx) {
        CsrfToken given = ctx.attribute(FORM);
        if (given == null) {
            given = cookies.get(ctx, FORM).flatMap(CsrfToken::parse).orElseGet(() -> fresh(ctx));
            ctx.attribute(FORM, given);
        }
        return given;
    }

    private CsrfToken fresh(Context ctx) {
        CsrfToken fresh = CsrfToken.fresh();
        cookies.set(ctx, FORM, fresh.hex());
        return fresh;
    }

    /// Takes the operator's token: true where it was right, the browser is known from then on.
    boolean welcome(Context ctx, String token) {
        if (!Secrets.same(token, settings.operatorToken())) {
            return false;
        }
        cookies.set(ctx, OPERATOR, operatorCookie);
        return true;
    }

    private boolean isOperator(Context ctx) {
        return cookies.get(ctx, OPERATOR)
                .filter(shown -> Secrets.same(shown, operatorCookie))
                .isPresent();
    }

    /// Under our referrer policy browsers write `null` for the origin of our own forms: then
    /// `Sec-Fetch-Site` tells. Browsers send that over https and on this machine only: elsewhere a
    /// reader's own marks go by the form's token alone.
    private boolean isFromHere(Context ctx, boolean own) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        return origin == null
                || (origin.equals("null") && (own || site != null))
                || origin.equals("http://" + ctx.header("Host"))
                || origin.equals(ownOrigin());
    }

    private String ownOrigin() {
        URI base = settings.baseUrl();
        return base.getScheme() + "://" + base.getAuthority();
    }
}
