package daily8.web;

import static daily8.testing.PageChecks.DESK;
import static daily8.testing.PageChecks.PHONE;
import static daily8.testing.PageChecks.listen;
import static daily8.testing.PageChecks.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import daily8.pipeline.PollingLog.Event;
import daily8.pipeline.PollingLog.Outcome;
import daily8.reading.PollingStatus;
import daily8.reading.PollingStatus.Network;
import daily8.testing.SiteFixture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages in a real browser: accessible, whole without a script, quiet, on a desk and a phone.
class PagesIT extends MorningInChromium {
    /// What Google calls good is 0.1; a page of ours that reserves all its room has next to none.
    private static final double LAYOUT_SHIFT = 0.01;

    /// The style sheet fades in 150 ms.
    private static final int FADE = 400;

    static Stream<Arguments> views() {
        return Stream.of("/en", "/ar")
                .flatMap(language -> pages().map(path -> language + path))
                .flatMap(path ->
                        Stream.of(
                                Arguments.of(path, DESK, ColorScheme.LIGHT),
                                Arguments.of(path, PHONE, ColorScheme.DARK)));
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/latest",
                "/section/world",
                "/article/" + morning.first().id() + "/comments",
                "/source/tidewater.example",
                "/sources",
                "/article/" + site.paper.articles().getFirst().id(),
                "/story/" + morning.story(),
                "/tag/Ferry",
                "/tags",
                "/daily",
                "/wrap-up",
                "/daily/2026-11-23",
                "/search?q=a",
                "/search?q=%22no+such+thing%22+source:tidewater.example",
                "/status",
                "/feeds",
                "/nothing-here");
    }

    @ParameterizedTest
    @MethodSource("views")
    void aPageIsAccessibleAndQuiet(String path, int width, ColorScheme scheme) {
        try (BrowserContext context = context(width, scheme, true)) {
            Page page = context.newPage();
            List<String> noise = listen(page, site.url());
            page.navigate(site.url() + path);

            assertThat(violations(page)).isEmpty();
            assertThat(noise).isEmpty();
            assertThat(overflow(page)).isLessThanOrEqualTo(0);
            assertThat(layoutShift(page)).isLessThan(LAYOUT_SHIFT);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWholeWithoutAScript(String path) {
        try (BrowserContext without = context(PHONE, ColorScheme.LIGHT, false);
                BrowserContext with = context(PHONE, ColorScheme.LIGHT, true)) {
            Page plain = without.newPage();
            Page scripted = with.newPage();
            plain.navigate(site.url() + "/en" + path);
            scripted.navigate(site.url() + "/en" + path);

            assertThat(plain.locator("main h1").innerText())
                    .isEqualTo(scripted.locator("main h1").innerText());
            assertThat(plain.locator("main a").count())
                    .isEqualTo(scripted.locator("main a").count());
        }
    }

    @Test
    void theStatusPageFollowsThePolling() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            List<String> noise = listen(page, site.url());
            page.navigate(site.url() + "/en/status");
            assertThat(page.locator("#live").innerText()).contains("Publishers answer.");
            site.polling(
                    new PollingStatus(
                            Network.UNREACHABLE,
                            SiteFixture.NOW,
                            0,
                            0,
                            0,
                            1,
                            0,
                            0,
                            0,
                            0,
                            0,
                            List.of(
                                    new Event(
                                            SiteFixture.NOW,
                                            "Far Lens",
                                            Outcome.FAILED,
                                            0,
                                            "<b>nobody</b> answered"))));

            page.waitForSelector("#live .unreachable");
            assertThat(page.locator("#live").innerText()).contains("<b>nobody</b> answered");
            assertThat(noise).isEmpty();
        }
    }

    @Test
    void headlinesAreWalkedWithTheKeyboard() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            String chosen = (String) page.evaluate("document.activeElement.textContent");
            assertThat(page.locator(".lead h2").innerText()).isEqualTo(chosen);
            page.keyboard().press("o");
            page.waitForURL("**/en/story/*");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("find");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/ar/"})
    void aQuestionMarkListsTheKeysAndEscapeGivesTheFocusBack(String path) {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            List<String> noise = listen(page, site.url());
            page.navigate(site.url() + path);
            page.keyboard().press("j");
            String before = (String) page.evaluate("document.activeElement.textContent");

            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            assertThat(page.locator("#keys kbd").allInnerTexts())
                    .containsExactly("j", "k", "o", "Enter", "s", "/", "?");
            assertThat(violations(page)).isEmpty();
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.closest('#keys') !== null"))
                    .as("the focus stays in the dialog")
                    .isEqualTo(true);
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys").isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(before);

            page.locator("[data-keys]").click();
            page.locator("#keys button").click();
            assertThat(page.locator("#keys").isVisible()).isFalse();
            assertThat(noise).isEmpty();
        }
    }

    @Test
    void theEightAreReadToTheEndWithoutAScript() {
        try (BrowserContext context = context(PHONE, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/");
            for (int i = 0; i < 8; i++) {
                assertThat(page.locator(".count").innerText()).isEqualTo(i + " of 8 read");
                page.locator(".top h2 a").nth(i).click();
                page.navigate(site.url() + "/en/");
            }

            assertThat(page.locator("#caught-title").innerText()).isEqualTo("You are caught up");
            assertThat(page.locator(".marks .done").count()).isEqualTo(8);
        }
    }

    @Test
    void aKeyPointLightsUpInItsPlaceAndLeadsBack() {
        try (BrowserContext context = context(PHONE, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/article/" + morning.longest().id());
            String dark = lit(page, "k2");
            assertThat(page.locator(".back").isVisible()).isFalse();
            String place = page.locator(".points a").nth(1).getAttribute("href");
            page.navigate(site.url() + "/en/article/" + morning.longest().id() + place);
            page.waitForTimeout(FADE);
            assertThat(lit(page, "k2")).isNotEqualTo(dark);
            assertThat(lit(page, "k1")).isEqualTo(dark);
            assertThat(page.locator(".back").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/ar"})
    void aSearchIsAskedOfTheArchiveWithoutAScript(String language) {
        try (BrowserContext context = context(PHONE, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site.url() + language + "/search?q=ferry");
            page.locator(".search-ask a").click();
            assertThat(page.url()).contains(language + "/ask?q=ferry");
            assertThat(page.locator("#question").inputValue()).isEqualTo("ferry");
            page.navigate(site.url() + language + "/");
            page.locator(".colophon a[href$='/ask']").click();
            assertThat(page.locator("#question").isVisible()).isTrue();
        }
    }

    @Test
    void aHashtagIsMutedAndHeardAgainWithoutAScript() {
        try (BrowserContext context = context(PHONE, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/article/" + morning.longest().id());
            page.locator(".hashtags a:has-text('#Ferry')").click();
            page.locator(".choices button[value=mute]").click();
            assertThat(page.locator(".head").innerText()).contains("You mute this hashtag");
            page.navigate(site.url() + "/en/");
            assertThat(page.locator(".hushed").count()).isEqualTo(1);
            page.navigate(site.url() + "/en/tags");
            page.locator(".neighbours a:has-text('#Ferry')").last().click();
            page.locator(".choices button[value=forget]").click();
            page.locator(".choices button[value=follow]").click();
            page.navigate(site.url() + "/en/");
            assertThat(page.locator(".hushed").count()).isZero();
            assertThat(page.locator(".followed h2").innerText()).isEqualTo("#Ferry");
        }
    }

    @Test
    void articlesAreToldApartWithoutAScript() {
        try (BrowserContext context = context(DESK, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/article/" + morning.longest().id());
            int before = page.locator(".related article").count();
            Locator undo = page.locator(".related button[value=undo]");
            page.locator(".related summary").first().click();
            page.locator(".related button[value=apart]").first().click();
            undo.waitFor();
            assertThat(page.locator(".related article").count()).isEqualTo(before - 1);
            undo.click();
            undo.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(page.locator(".related article").count()).isEqualTo(before);
        }
    }

    private static String lit(Page page, String id) {
        return (String)
                page.evaluate(
                        "id => getComputedStyle(document.getElementById(id)).backgroundColor", id);
    }

    @Test
    void feedsAreManagedWithoutAScript() {
        try (BrowserContext context = context(PHONE, ColorScheme.LIGHT, false)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/feeds");
            page.locator("#address").fill("https://new.example/feed.xml");
            page.locator(".desk button").first().click();
            assertThat(page.locator(".notice").innerText()).contains("new.example");
            page.locator("tr:has-text('new.example/feed.xml') button[value=remove]").click();
            assertThat(page.locator(".notice").innerText()).contains("its articles stay");
            page.locator(".notice button").click();
            assertThat(page.locator(".notice").innerText()).contains("is added");
            page.locator("#address").fill("https://nothing.example/");
            page.locator(".desk button").first().click();
            assertThat(page.locator("#address").inputValue()).isEqualTo("https://nothing.example/");
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme, boolean script) {
        return chromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, width == PHONE ? 844 : 900)
                                .setColorScheme(scheme)
                                .setJavaScriptEnabled(script));
    }

    private static int overflow(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    }

    private static double layoutShift(Page page) {
        Object shift =
                page.evaluate(
                        """
                        () => new Promise(resolve => {
                          let sum = 0;
                          new PerformanceObserver(list => {
                            for (const entry of list.getEntries()) sum += entry.value;
                          }).observe({ type: 'layout-shift', buffered: true });
                          document.fonts.ready.then(() => setTimeout(() => resolve(sum), 50));
                        })
                        """);
        return ((Number) shift).doubleValue();
    }
}
