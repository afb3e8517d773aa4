package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import daily8.testing.Chromium;
import daily8.testing.PageReader;
import daily8.testing.PageReader.Device;
import daily8.testing.Person;
import daily8.testing.SiteFixture;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Passkeys as people use them, with Chromium's virtual authenticator: in both languages, on a desk
/// and on a phone.
@SuppressWarnings("NullAway.Init")
class PasskeyPagesIT {
    private static SiteFixture site;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = new SiteFixture();
        new Person(site, "first").register();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            chromium.close();
        }
    }

    static Stream<Arguments> readers() {
        return Stream.of("en", "ar")
                .flatMap(language ->
                        Stream.of(Device.DESK, Device.PHONE)
                                .map(device -> Arguments.of(language, device)));
    }

    /// A device with a finger on it.
    private static CDPSession authenticator(PageReader reader) {
        CDPSession session = reader.page.context().newCDPSession(reader.page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
        return session;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void somebodyAddsAPasskeySignsInWithItRenamesAndRemovesIt(String language, Device device) {
        site.clock.advance(Duration.ofHours(2));
        String name = "key-" + language + "-" + device.name().substring(0, 2);
        try (PageReader reader = new PageReader(chromium, site, language, device)) {
            authenticator(reader);
            reader.open("/account/register");
            reader.fill("name", name).fill("password", Person.PASSWORD).press("form.desk button");
            reader.open("/account/passkeys").look("passkeys-none");
            reader.fill("name", "Phone").press("form[data-passkey] button");
            reader.page.waitForSelector("main button[value=remove]");
            reader.look("passkeys");

            reader.open("/account").press("form[action$=sign-out] button");
            reader.open("/account/passkey").look("passkey-sign-in");
            reader.press("form[data-passkey] button");
            reader.page.waitForURL(site.url() + "/" + language + "/");
            reader.open("/account");
            assertThat(reader.text()).contains(name);

            reader.open("/account/passkeys");
            reader.page.locator("main li [name=name]").fill("Old phone");
            reader.press("button[value=rename]");
            assertThat(reader.page.locator("main li [name=name]").inputValue())
                    .isEqualTo("Old phone");
            reader.press("button[value=remove]");
            assertThat(reader.page.locator("main button[value=remove]").count()).isZero();

            reader.open("/account").press("form[action$=sign-out] button");
            reader.open("/account/passkey").press("form[data-passkey] button");
            reader.page.waitForSelector("main .bad[role=alert]:not([hidden])");
            reader.look("passkey-refused");
            reader.open("/account");
            assertThat(reader.path()).contains("/account/sign-in");
        }
    }
}
