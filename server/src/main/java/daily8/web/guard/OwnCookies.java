package daily8.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/// The cookies of this site: for this host alone, out of reach of scripts. Thread-safe.
public final class OwnCookies {
    private final WebSettings settings;

    public OwnCookies(WebSettings settings) {
        this.settings = settings;
    }

    public Optional<String> get(Context ctx, String name) {
        return Optional.ofNullable(ctx.cookie(fullName(ctx, name)));
    }

    /// Until the browser is closed.
    void set(Context ctx, String name, String value) {
        ctx.cookie(cookie(ctx, name, value));
    }

    public void keep(Context ctx, String name, String value, Duration time) {
        Cookie cookie = cookie(ctx, name, value);
        cookie.setMaxAge(Math.toIntExact(value.isEmpty() ? 0 : time.toSeconds()));
        ctx.cookie(cookie);
    }

    public void forget(Context ctx, String name) {
        keep(ctx, name, "", Duration.ZERO);
    }

    private Cookie cookie(Context ctx, String name, String value) {
        Cookie cookie = new Cookie(fullName(ctx, name), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure(ctx));
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }

    /// With https the name's prefix binds the cookie to this host and to https.
    private String fullName(Context ctx, String name) {
        return isSecure(ctx) ? "__Host-" + name : name;
    }

    /// A browser on this machine comes by plain http, whatever the address for everybody else is.
    private boolean isSecure(Context ctx) {
        return settings.isHttps() && !ThisMachine.asks(ctx);
    }
}
