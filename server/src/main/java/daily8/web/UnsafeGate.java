package daily8.web;

import daily8.model.Digests;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/// Decides who may change something, and that they meant to.
///
/// Until there are accounts these are: a browser on this machine that asks for `localhost` (a Host
/// of another name is a page that had its name rebound to us; a forwarded request comes from
/// elsewhere), and whoever showed the token printed at start. Besides, the request must come from a
/// page of ours: [CsrfToken], `Origin` and `Sec-Fetch-Site`. Thread-safe.
final class UnsafeGate {
    private static final Set<String> LOCAL_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> FORWARDED =
            Set.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

    private final WebSettings settings;
    private final String operatorCookie;

    UnsafeGate(WebSettings settings) {
        this.settings = settings;
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
        if (!mayChange(ctx)) {
            return Verdict.STRANGER;
        }
        if (!isFromHere(ctx)) {
            return Verdict.FOREIGN;
        }
        String sent = ctx.formParam(CsrfToken.FIELD);
        String kept = ctx.cookie(csrfName(ctx));
        boolean proven =
                kept != null
                        && sent != null
                        && CsrfToken.parse(kept).filter(token -> token.isSameAs(sent)).isPresent();
        return proven ? Verdict.ALLOWED : Verdict.NO_TOKEN;
    }

    /// True where the visitor is let to change things: pages then show the forms.
    boolean mayChange(Context ctx) {
        return isOnThisMachine(ctx) || isOperator(ctx);
    }

    /// The token for the forms of this answer; sets its cookie where the browser has none.
    CsrfToken csrf(Context ctx) {
        String kept = ctx.cookie(csrfName(ctx));
        return CsrfToken.parse(kept == null ? "" : kept)
                .orElseGet(() -> {
                    CsrfToken fresh = CsrfToken.fresh();
                    setCookie(ctx, csrfName(ctx), fresh.hex());
                    return fresh;
                });
    }

    /// Takes the operator's token: true where it was right, the browser is known from then on.
    boolean welcome(Context ctx, String token) {
        if (!Secrets.same(token, settings.operatorToken())) {
            return false;
        }
        setCookie(ctx, operatorName(ctx), operatorCookie);
        return true;
    }

    private boolean isOnThisMachine(Context ctx) {
        return LOCAL_HOSTS.contains(hostName(ctx))
                && isLoopback(ctx.req().getRemoteAddr())
                && FORWARDED.stream().allMatch(name -> ctx.header(name) == null);
    }

    private boolean isOperator(Context ctx) {
        String shown = ctx.cookie(operatorName(ctx));
        return shown != null && Secrets.same(shown, operatorCookie);
    }

    /// Under our referrer policy browsers write `null` for the origin of our own forms: then
    /// `Sec-Fetch-Site` tells.
    private boolean isFromHere(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        return origin == null
                || (origin.equals("null") && site != null)
                || origin.equals("http://" + ctx.header("Host"))
                || origin.equals(ownOrigin());
    }

    private String ownOrigin() {
        URI base = settings.baseUrl();
        return base.getScheme() + "://" + base.getAuthority();
    }

    private static String hostName(Context ctx) {
        String host = ctx.header("Host");
        if (host == null) {
            return "";
        }
        int port = host.lastIndexOf(':');
        String name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /// With https the name's prefix binds the cookie to this host and to https.
    private String csrfName(Context ctx) {
        return isSecure(ctx) ? "__Host-d8-form" : "d8-form";
    }

    private String operatorName(Context ctx) {
        return isSecure(ctx) ? "__Host-d8-operator" : "d8-operator";
    }

    /// A browser on this machine comes by plain http, whatever the address for everybody else is.
    private boolean isSecure(Context ctx) {
        return settings.isHttps() && !isOnThisMachine(ctx);
    }

    private void setCookie(Context ctx, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure(ctx));
        cookie.setSameSite(SameSite.LAX);
        ctx.cookie(cookie);
    }
}
