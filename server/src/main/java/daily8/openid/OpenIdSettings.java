package daily8.openid;

import daily8.base.net.OperatorHttp;
import daily8.base.settings.Setting;
import daily8.base.settings.SettingsException;
import daily8.base.settings.Values;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The sign-in provider that the operator names; without one people sign in here alone.
///
/// `issuer` is what the provider calls itself, to the letter; `origins` are all that it may be
/// asked at, `name` what buttons call it.
public record OpenIdSettings(
        String issuer, String client, String secret, String name, Set<String> origins) {
    public static final Setting ISSUER =
            new Setting(
                    "oidc-issuer",
                    "",
                    "The OpenID Connect provider that people may sign in with, by its issuer address; empty for none.");
    public static final Setting CLIENT =
            new Setting("oidc-client-id", "", "The name under which the provider knows this site.");
    public static final Setting SECRET =
            new Setting(
                    "oidc-client-secret",
                    "",
                    "The secret that belongs to oidc-client-id; empty where the provider gave none.");
    public static final Setting NAME =
            new Setting("oidc-name", "", "What people call the provider; else its host's name.");
    public static final Setting ORIGINS =
            new Setting(
                    "oidc-origins",
                    "",
                    "Further addresses at which the provider may be asked, as https://keys.example.");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /// No line of a page has room for more.
    private static final int NAME_LENGTH = 40;

    public OpenIdSettings {
        origins = Set.copyOf(origins);
    }

    public static Optional<OpenIdSettings> from(Values values) {
        String issuer = values.text(ISSUER).strip();
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        URI address = address(ISSUER, issuer);
        if (address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new SettingsException("the setting oidc-issuer has neither ? nor #: " + issuer);
        }
        String client = values.text(CLIENT).strip();
        if (client.isEmpty()) {
            throw new SettingsException("the setting oidc-issuer needs oidc-client-id beside it");
        }
        String name = values.text(NAME).strip();
        if (name.length() > NAME_LENGTH) {
            throw new SettingsException(
                    "the setting oidc-name is longer than " + NAME_LENGTH + " characters");
        }
        Set<String> origins = new HashSet<>();
        origins.add(OperatorHttp.originOf(address));
        values.list(ORIGINS)
                .forEach(more -> origins.add(OperatorHttp.originOf(address(ORIGINS, more))));
        return Optional.of(
                new OpenIdSettings(
                        issuer,
                        client,
                        values.text(SECRET),
                        name.isEmpty() ? address.getHost() : name,
                        origins));
    }

    /// Tokens go there: only https keeps them, but for a provider on this machine.
    private static URI address(Setting setting, String text) {
        try {
            URI address = URI.create(text);
            String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
            boolean kept =
                    "https".equals(address.getScheme())
                            || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(host));
            if (kept && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new SettingsException(
                    "the setting " + setting.name() + " is no address: " + text, e);
        }
        throw new SettingsException(
                "the setting " + setting.name() + " is no https address: " + text);
    }

    /// Not with the secret.
    @Override
    public String toString() {
        return client + " at " + issuer;
    }
}
