package daily8.web;

import static daily8.testing.PageChecks.DESK;
import static daily8.testing.PageChecks.context;
import static daily8.testing.PageChecks.listen;
import static daily8.testing.PageChecks.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import daily8.ai.remote.OpenAiChat;
import daily8.base.net.OperatorHttp;
import daily8.panel.Prose;
import daily8.testing.Chromium;
import daily8.testing.ScriptedModel;
import daily8.testing.ScriptedModel.Script;
import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A language model's prose on the page: a good model, a slow one, one that lies, one that breaks.
class ProseIT {
    private static final String GOOD = "The ferry sailed again to the outer islands [1].\n";

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private interface Look {
        void at(Page page, Locator prose);
    }

    private static void withModel(Script script, Look look) {
        try (ScriptedModel model = ScriptedModel.start(script);
                OperatorHttp http = new OperatorHttp(model.address(), Duration.ofSeconds(20));
                SiteFixture site = new SiteFixture(List.of(), Optional.of(prose(http)));
                BrowserContext context = context(chromium, DESK, true)) {
            UnderstoodMorning morning = new UnderstoodMorning(site);
            Page page = context.newPage();
            List<String> noise = listen(page, site.url());
            page.navigate(site.url() + "/en/article/" + morning.first().id());
            page.locator("[data-feature]").first().click();
            page.locator("[data-answer] blockquote").first().waitFor();
            look.at(page, page.locator("[data-answer] [data-prose]"));
            assertThat(page.locator("[data-answer] blockquote").count())
                    .as("the quotations stand")
                    .isPositive();
            assertThat(noise).isEmpty();
        }
    }

    private static Prose prose(OperatorHttp http) {
        return new Prose(new OpenAiChat(http, "scripted-1", ""));
    }

    @Test
    void aGoodModelWritesASentenceWithItsSources() {
        withModel(
                ScriptedModel.saying(GOOD),
                (page, prose) -> {
                    prose.locator("p:has-text('The ferry sailed again')").waitFor();
                    assertThat(prose.innerText()).contains("Written by scripted-1");
                    assertThat(prose.locator(".source").getAttribute("href")).isEqualTo("#q1");
                    assertThat(violations(page)).isEmpty();
                });
    }

    @Test
    void aSlowModelShowsThatItWrites() {
        withModel(
                exchange -> {
                    pause(1_200);
                    ScriptedModel.saying(GOOD).answer(exchange);
                },
                (page, prose) -> {
                    prose.locator("progress").waitFor();
                    prose.locator("p:has-text('The ferry sailed again')").waitFor();
                    prose.locator("progress")
                            .waitFor(
                                    new Locator.WaitForOptions()
                                            .setState(WaitForSelectorState.HIDDEN));
                });
    }

    @Test
    void whatALyingModelSaysIsNotShown() {
        withModel(
                ScriptedModel.saying(
                        "Nine hundred people drowned [1].\n", "<b>Buy now</b> [1].\n", GOOD),
                (page, prose) -> {
                    prose.locator("p:has-text('The ferry sailed again')").waitFor();
                    assertThat(page.locator("body").innerText())
                            .doesNotContain("drowned")
                            .doesNotContain("Buy now");
                });
    }

    @Test
    void aBrokenModelLeavesTheQuotationsAlone() {
        withModel(
                ScriptedModel.status(500),
                (page, prose) ->
                        prose.waitFor(
                                new Locator.WaitForOptions()
                                        .setState(WaitForSelectorState.HIDDEN)));
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
