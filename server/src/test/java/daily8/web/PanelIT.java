package daily8.web;

import static daily8.testing.PageChecks.DESK;
import static daily8.testing.PageChecks.PHONE;
import static daily8.testing.PageChecks.context;
import static daily8.testing.PageChecks.listen;
import static daily8.testing.PageChecks.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import daily8.model.Article;
import daily8.panel.PanelFeature;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The panel as a person uses it: in place, as pages without a script, in both languages.
class PanelIT extends MorningInChromium {
    @ParameterizedTest
    @CsvSource({"/en, 1280", "/en, 390", "/ar, 1280", "/ar, 390"})
    void everyFeatureOpensInPlaceAndClosesAgain(String language, int width) {
        try (BrowserContext context = context(chromium, width, true)) {
            Page page = context.newPage();
            List<String> noise = listen(page, site.url());
            page.navigate(site.url() + language + "/story/" + morning.story());
            Locator buttons = page.locator(".panel [data-feature]");
            for (int i = 0; i < buttons.count(); i++) {
                Locator button = buttons.nth(i);
                button.click();
                Locator name = page.locator("[data-answer] .feature-name");
                name.filter(new Locator.FilterOptions().setHasText(button.innerText())).waitFor();
                assertThat(button.getAttribute("aria-expanded")).isEqualTo("true");
                assertThat(violations(page)).as(button.innerText()).isEmpty();
            }
            buttons.last().click();
            assertThat(page.locator("[data-answer]").isVisible()).isFalse();
            assertThat(page.url()).contains("/story/");
            assertThat(noise).isEmpty();
        }
    }

    static Stream<Arguments> answers() {
        return Stream.of("/en", "/ar")
                .flatMap(language ->
                        site.features.inOrder().stream()
                                .map(PanelFeature::word)
                                .map(word -> Arguments.of(language, word)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyFeatureIsAPageWithoutAScript(String language, String word) {
        String path = language + "/article/" + morning.longest().id() + "/panel/" + word;
        try (BrowserContext without = context(chromium, PHONE, false)) {
            Page page = without.newPage();
            page.navigate(site.url() + path);
            assertThat(page.locator(".feature-name").isVisible()).isTrue();
            assertThat(page.locator("blockquote, [role=status], form").count()).isPositive();
        }
        try (BrowserContext with = context(chromium, DESK, true)) {
            Page page = with.newPage();
            List<String> noise = listen(page, site.url());
            page.navigate(site.url() + path);
            assertThat(violations(page)).isEmpty();
            assertThat(noise).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void aQuotationLightsUpItsSentenceAndThereIsAWayBack(int width) {
        try (BrowserContext context = context(chromium, width, true)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/article/" + morning.first().id());
            page.locator("[aria-labelledby=panel-top] [data-feature]").first().click();
            Locator quotation = page.locator("[data-answer] blockquote a").first();
            String sentence = quotation.locator("q").innerText();
            quotation.click();
            page.locator("#quote").waitFor();

            assertThat(page.locator("#quote").innerText()).isEqualTo(sentence);
            page.locator(".back a").click();
            page.waitForURL("**/panel/key-points#q1");
            assertThat(page.locator("#q1 q").innerText()).isEqualTo(sentence);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aQuestionIsAskedAndAnswered(boolean script) {
        try (BrowserContext context = context(chromium, PHONE, script)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/en/story/" + morning.story());
            page.locator("[data-feature]:has-text('Ask')").first().click();
            page.locator("#question").fill("How many people were on board the ferry?");
            page.locator(".panel-answer form button").click();

            page.locator("blockquote q:has-text('Two hundred people were on board.')").waitFor();
            page.locator("#question").fill("zzzz");
            page.locator(".panel-answer form button").click();
            page.locator("[role=status]:has-text('Nothing found that answers this.')").waitFor();
        }
    }

    @Test
    void whoComesBackReadsOnlyWhatIsNewWithoutAScript() {
        try (BrowserContext context = context(chromium, PHONE, false)) {
            Page page = context.newPage();
            page.navigate(site.url() + "/ar/story/" + morning.story());
            site.clock.advance(Duration.ofMinutes(10));
            Article more = morning.continues(site.clock.instant());
            page.navigate(site.url() + "/ar/story/" + morning.story());
            page.locator("[data-feature][href*=new-since]").first().click();
            Locator quotation = page.locator(".panel-answer blockquote");
            quotation.first().waitFor();

            assertThat(quotation.count()).isEqualTo(1);
            assertThat(quotation.locator("a").getAttribute("href")).contains(more.id().toString());
        }
    }

    @Test
    void theArticleIsReadAloudAndStopped() {
        try (BrowserContext context = context(chromium, DESK, true)) {
            context.addInitScript(
                    """
                    window.said = [];
                    Object.defineProperty(window, 'speechSynthesis', { value: {
                      speaking: false,
                      speak(piece) { this.speaking = true; window.said.push(piece.lang + ' ' + piece.text); },
                      cancel() { this.speaking = false; } } });
                    """);
            Page page = context.newPage();
            page.navigate(site.url() + "/en/article/" + morning.first().id());
            Locator listen = page.locator("[data-listen] button").first();
            listen.click();
            assertThat(String.valueOf(page.evaluate("window.said[0]")))
                    .startsWith("en The ferry to the outer islands sailed again");
            assertThat(listen.innerText()).isEqualTo("Stop");
            listen.click();
            assertThat(listen.innerText()).isEqualTo("Listen");
        }
    }

    @Test
    void anAnswerThatTakesLongShowsThatItIsOnItsWay() {
        try (BrowserContext context = context(chromium, PHONE, true)) {
            Page page = context.newPage();
            context.addInitScript(
                    """
                    const fast = window.fetch;
                    window.fetch = async (...asked) => {
                      await new Promise(resolve => setTimeout(resolve, 1200));
                      return fast(...asked);
                    };
                    """);
            page.navigate(site.url() + "/en/story/" + morning.story());
            page.locator("[data-feature]").nth(1).click();
            page.locator("progress[data-wait]").first().waitFor();
            page.locator("[data-answer] .part").first().waitFor();
            assertThat(page.locator("progress[data-wait]").first().isVisible()).isFalse();
        }
    }
}
