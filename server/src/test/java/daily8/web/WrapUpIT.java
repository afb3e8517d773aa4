package daily8.web;

import static daily8.testing.PageChecks.DESK;
import static daily8.testing.PageChecks.PHONE;
import static daily8.testing.PageChecks.context;
import static daily8.testing.PageChecks.listen;
import static daily8.testing.PageChecks.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import daily8.testing.UnderstoodMorning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The Daily Wrap-Up: read from end to end, marked, printed, and read without a network.
class WrapUpIT extends MorningInChromium {
    @ParameterizedTest
    @CsvSource({"/en, 1280", "/en, 390", "/ar, 1280", "/ar, 390"})
    void itIsAccessibleAndQuiet(String language, int width) {
        try (BrowserContext context = context(chromium, width, true)) {
            Page page = context.newPage();
            List<String> noise = listen(page, site.url());
            for (String path : List.of("/wrap-up", "/offline", "/ask")) {
                page.navigate(site.url() + language + path);
                assertThat(violations(page)).as(path).isEmpty();
            }
            assertThat(noise).isEmpty();
        }
    }

    @Test
    void theEightAreMarkedReadTogetherAndTakenBackWithoutAScript() {
        try (BrowserContext context = context(chromium, PHONE, false)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/story/" + morning.story());
            page.navigate(site.url() + "/en/wrap-up");
            assertThat(page.locator(".wrap h2").count()).isEqualTo(8);
            assertThat(page.locator(".wrap blockquote").count()).isGreaterThanOrEqualTo(8);
            assertThat(page.locator(".count").innerText()).isEqualTo("1 of 8 read");

            page.locator(".caught button").click();
            assertThat(page.locator("#caught-title").innerText()).isEqualTo("You are caught up");
            assertThat(page.locator(".count").innerText()).isEqualTo("8 of 8 read");
            page.navigate(site.url() + "/en/");
            assertThat(page.locator("#caught-title").innerText()).isEqualTo("You are caught up");

            page.navigate(site.url() + "/en/daily/" + UnderstoodMorning.DAY);
            page.locator(".caught button").click();
            assertThat(page.locator(".count").innerText()).isEqualTo("0 of 8 read");
        }
    }

    @Test
    void onPaperThereIsOnlyWhatIsRead() {
        try (BrowserContext context = context(chromium, DESK, true)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/wrap-up");
            assertThat(page.locator("[data-print]").isVisible()).isTrue();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (String screen : List.of(".sections", ".choices", ".caught", ".progress")) {
                assertThat(page.locator(screen).first().isVisible()).as(screen).isFalse();
            }
            assertThat(page.locator(".wrap blockquote").first().isVisible()).isTrue();
        }
    }

    @Test
    void theLastEditionIsReadWithoutANetwork() {
        try (BrowserContext context = context(chromium, PHONE, true)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/");
            String story = page.locator(".lead h2 a").getAttribute("href");
            String headline = page.locator(".lead h2").innerText();
            String daily = "/en/daily/" + UnderstoodMorning.DAY;
            for (String address : List.of(story, daily, "/en/", "/en/offline")) {
                untilKept(page, address);
            }
            context.setOffline(true);

            page.navigate(site.url() + "/en/");
            assertThat(page.locator(".lead h2").innerText()).isEqualTo(headline);
            page.locator(".lead h2 a").click();
            page.waitForURL("**" + story);
            assertThat(page.locator("h1").innerText()).isEqualTo(headline);
            page.navigate(site.url() + "/en/daily/" + UnderstoodMorning.DAY);
            assertThat(page.locator(".wrap h2").count()).isEqualTo(8);
            page.navigate(site.url() + "/en/search?q=ferry");
            assertThat(page.locator("h1").innerText()).isEqualTo("No network");
        }
    }

    /// Asked from here, one answer at a time, until it is yes.
    private static void untilKept(Page page, String address) {
        String question = "async address => (await caches.match(address)) !== undefined";
        for (int tries = 0; !page.evaluate(question, address).equals(true); tries++) {
            assertThat(tries).as(address + " is kept").isLessThan(200);
            page.waitForTimeout(50);
        }
    }
}
