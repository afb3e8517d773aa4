package daily8.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.base.settings.SettingsException;
import daily8.base.settings.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenIdSettingsTest {
    private static Optional<OpenIdSettings> of(String... pairs) {
        Map<String, String> chosen = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            chosen.put(pairs[i], pairs[i + 1]);
        }
        return OpenIdSettings.from(new Values(chosen));
    }

    @Test
    void withoutAnIssuerThereIsNoProvider() {
        assertThat(of("oidc-client-id", "daily8")).isEmpty();
    }

    @Test
    void theProviderIsAskedAtItsOwnOriginAndThoseThatAreNamed() {
        OpenIdSettings settings =
                of(
                                "oidc-issuer",
                                "https://Sign-in.example/realms/town",
                                "oidc-client-id",
                                "daily8",
                                "oidc-origins",
                                "https://keys.example/, https://tokens.example:8443/x")
                        .orElseThrow();

        assertThat(settings.name()).isEqualTo("Sign-in.example");
        assertThat(settings.origins())
                .containsExactlyInAnyOrder(
                        "https://sign-in.example",
                        "https://keys.example",
                        "https://tokens.example:8443");
    }

    @Test
    void whatCannotBeUsedIsSaid() {
        for (String issuer :
                List.of(
                        "http://sign-in.example",
                        "ftp://sign-in.example",
                        "https://me@sign-in.example",
                        "https://sign-in.example?x",
                        "no address")) {
            assertThatThrownBy(() -> of("oidc-issuer", issuer, "oidc-client-id", "daily8"))
                    .as(issuer)
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining("oidc-issuer");
        }
        assertThatThrownBy(() -> of("oidc-issuer", "https://sign-in.example"))
                .hasMessageContaining("oidc-client-id");
        assertThat(of("oidc-issuer", "http://localhost:9000", "oidc-client-id", "daily8"))
                .isPresent();
    }
}
