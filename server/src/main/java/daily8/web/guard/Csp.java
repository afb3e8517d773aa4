package daily8.web.guard;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.Base64;

/// What a browser may do with an answer: run scripts that carry the answer's own nonce, load from
/// this site alone. Every answer has a policy with a new nonce, errors, JSON and files too.
/// Thread-safe.
public final class Csp {
    private static final String NONCE = "daily8.nonce";

    /// 128 bits, what CSP Level 3 asks for at least.
    private static final int NONCE_BYTES = 16;

    private static final String BEFORE_NONCE = "default-src 'none'; script-src 'nonce-";
    private static final String AFTER_NONCE =
            "' 'strict-dynamic'; style-src 'self'; font-src 'self'; img-src 'self';"
                    + " connect-src 'self'; manifest-src 'self'; worker-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    /// Sets the policy and the other headers that keep a page to itself.
    public void protect(Context ctx) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ctx.attribute(NONCE, nonce);
        ctx.header("Content-Security-Policy", BEFORE_NONCE + nonce + AFTER_NONCE);
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
        ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    }

    /// The nonce of this answer.
    public static String nonce(Context ctx) {
        String nonce = ctx.attribute(NONCE);
        if (nonce == null) {
            throw new IllegalStateException("the answer was not protected");
        }
        return nonce;
    }
}
