package daily8.web.guard;

import java.net.URI;
import java.time.ZoneId;
import java.util.Set;

/// What the operator sets about the site's door.
///
/// `host` and `port` are where it listens (0: any free port); `baseUrl` what absolute links begin
/// with, never taken from a request; `trustedProxies` are believed who they ask for;
/// `operatorToken` opens the unsafe routes to whoever shows it once as `?token=`.
public record WebSettings(
        String host,
        int port,
        URI baseUrl,
        ZoneId zone,
        String operatorToken,
        Set<String> trustedProxies,
        String version) {
    /// 128 bits in hex: what cannot be guessed.
    private static final int TOKEN_LENGTH = 32;

    public WebSettings {
        trustedProxies = Set.copyOf(trustedProxies);
        if (operatorToken.length() < TOKEN_LENGTH) {
            throw new IllegalArgumentException(
                    "the operator's token has at least " + TOKEN_LENGTH + " characters");
        }
    }

    /// An absolute address of this site, for feeds and canonical links.
    public String absolute(String path) {
        String base = baseUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    boolean isHttps() {
        return "https".equals(baseUrl.getScheme());
    }
}
