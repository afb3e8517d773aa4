package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.Chromium;
import daily8.testing.PageReader;
import daily8.testing.PageReader.Device;
import daily8.testing.Person;
import daily8.testing.ScriptedProvider;
import daily8.testing.SiteFixture;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Signing in at a provider as a person does it: in both languages, on a desk, on a phone, and on a
/// phone without scripts. The provider is another site to the browser.
@SuppressWarnings("NullAway.Init")
class OpenIdPagesIT {
    private static ScriptedProvider provider;
    private static SiteFixture site;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        provider = ScriptedProvider.start(() -> site.clock.instant());
        site = new SiteFixture(provider.settings());
        new Person(site, "first").register();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            provider.close();
            chromium.close();
        }
    }

    private static PageReader atTheProvider(PageReader reader) {
        reader.page.waitForURL(url -> url.startsWith(provider.issuer() + "/authorize"));
        return reader;
    }

    private static void comeBack(PageReader reader, String path) {
        reader.page.locator("button").click();
        reader.page.waitForURL(site.url() + "/" + reader.language + path);
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyRegistersSignsInLinksAndUnlinks(String language, Device device) {
        site.clock.advance(Duration.ofHours(2));
        String name = "who-" + language + "-" + device.name().toLowerCase(java.util.Locale.ROOT);
        try (PageReader reader = new PageReader(chromium, site, language, device)) {
            reader.goingTo(provider.issuer());
            provider.signsIn("subject-" + name, name);
            reader.open("/account/register").look("register-with-provider");
            reader.press("button[value=sign-in]");
            comeBack(atTheProvider(reader), "/account/openid/join");
            reader.look("openid-join");
            reader.press("form.desk button");
            reader.page.waitForURL(site.url() + "/" + language + "/account");
            reader.look("account-without-password");
            assertThat(reader.text()).contains(name);

            reader.press("form[action$=sign-out] button");
            reader.open("/account/sign-in").look("sign-in-with-provider");
            reader.press("button[value=sign-in]");
            comeBack(atTheProvider(reader), "/");
            reader.open("/account/openid").look("openid-own");
            reader.press("button[value=unlink]");
            reader.look("openid-last-way");
            assertThat(reader.page.locator("main .bad[role=alert]").count()).isEqualTo(1);

            reader.open("/account").fill("new", "a new row of words");
            reader.press("form[action$=password] button");
            reader.open("/account/openid").press("button[value=unlink]");
            assertThat(reader.page.locator("main button[value=unlink]").count()).isZero();
            reader.press("button[value=link]");
            comeBack(atTheProvider(reader), "/account/openid");
            assertThat(reader.page.locator("main button[value=unlink]").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void whatGoesWrongIsSaidInWords(String language, Device device) {
        site.clock.advance(Duration.ofHours(2));
        try (PageReader reader = new PageReader(chromium, site, language, device)) {
            reader.goingTo(provider.issuer());
            provider.signsIn("nobody", "").saying(said -> said.issuer("https://evil.example"));
            reader.open("/account/sign-in").press("button[value=sign-in]");
            comeBack(atTheProvider(reader), "/account/openid?said=refused");
            reader.look("openid-refused");
            provider.saying(said -> said);

            reader.press("button[value=sign-in]");
            atTheProvider(reader);
            reader.page.context().clearCookies();
            reader.page.locator("button").click();
            reader.page.waitForURL(url -> url.endsWith("/account/openid?said=expired"));
            assertThat(reader.page.url()).doesNotContain("code=");
        }
    }
}
