package daily8.web.account;

import daily8.web.guard.SafeRedirect;
import daily8.web.words.UiLanguage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// What a browser keeps while its person is at the provider: the flow's secret, the language to go
/// on in, the invitation that they came with, and where they were.
record OpenIdFlow(String secret, UiLanguage language, String invitation, String next) {
    static final OpenIdFlow NONE = new OpenIdFlow("", UiLanguage.EN, "", "");

    private static final int PARTS = 4;

    OpenIdFlow {
        // A cookie holds no other characters, and no invitation has them.
        invitation = invitation.matches("[A-Za-z0-9_-]{0,64}") ? invitation : "";
    }

    static Optional<OpenIdFlow> parse(String cookie) {
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            byte[] next = Base64.getUrlDecoder().decode(parts[3]);
            return Optional.of(
                    new OpenIdFlow(
                            parts[0],
                            UiLanguage.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                            parts[2],
                            SafeRedirect.orElse(new String(next, StandardCharsets.UTF_8), "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// As the cookie has it.
    @Override
    public String toString() {
        String encoded =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(next.getBytes(StandardCharsets.UTF_8));
        return secret + "." + language.code() + "." + invitation + "." + encoded;
    }
}
