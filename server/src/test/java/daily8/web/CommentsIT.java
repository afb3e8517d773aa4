package daily8.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import daily8.model.ArticleId;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.model.Role;
import daily8.testing.Chromium;
import daily8.testing.HtmlCase;
import daily8.testing.Reader;
import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Conversations in a real browser, as people use them: on a desk and a phone, in both languages.
class CommentsIT {
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private static Chromium chromium;

    private SiteFixture site;
    private Reader ada;
    private Reader ben;
    private Reader mod;
    private ArticleId article;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void start() {
        site = new SiteFixture();
        UnderstoodMorning morning = new UnderstoodMorning(site);
        Reader.of(site, "root", Role.ADMIN);
        ada = Reader.of(site, "ada", Role.READER);
        ben = Reader.of(site, "ben", Role.READER);
        mod = Reader.of(site, "mod", Role.MODERATOR);
        article = morning.story().first();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    static Stream<Arguments> views() {
        return Stream.of("en", "ar")
                .flatMap(language ->
                        Stream.of(
                                Arguments.of(language, DESK, ColorScheme.LIGHT),
                                Arguments.of(language, PHONE, ColorScheme.DARK)));
    }

    private Page page(Reader who, int width, ColorScheme scheme) {
        BrowserContext context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, 900)
                                        .setColorScheme(scheme));
        context.addCookies(List.of(new Cookie("d8-session", who.session()).setUrl(site.url())));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("ERR_")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    private void shot(Page page, String name) {
        String folder = System.getProperty("shots", "");
        if (!folder.isEmpty()) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of(folder, name + ".png"))
                            .setFullPage(true));
        }
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page).analyze().getViolations().stream().map(Rule::toString).toList();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aConversationFromTheFirstWordToTheModerator(
            String language, int width, ColorScheme scheme) {
        String view = language + "-" + width;
        Page page = page(ada, width, scheme);
        page.navigate(site.url() + "/" + language + "/article/" + article);
        assertThat(page.locator(".talk-none")).isVisible();
        shot(page, "empty-" + view);
        assertThat(faults(page)).isEmpty();

        page.locator("#say-text").fill("The **ferry** was an hour late, and nobody told us why.");
        page.locator("button[value=preview]").click();
        assertThat(page.locator(".say-preview strong")).hasText("ferry");
        page.locator("button[value=say]").click();
        Locator said = page.locator(".said").first();
        assertThat(said.locator(".said-text strong")).hasText("ferry");
        assertThat(page.locator("#say-text")).isEmpty();

        Page bens = page(ben, width, scheme);
        bens.navigate(site.url() + "/" + language + "/article/" + article);
        bens.locator("[data-reply]").click();
        assertThat(bens.locator(".say-to")).isVisible();
        bens.locator("#say-text").pressSequentially("Same at noon. @mod, is there a timetable?");
        bens.locator("button[value=say]").click();
        assertThat(bens.locator(".said.depth-1")).hasCount(1);
        bens.locator(".said.depth-0 button[value=up]").click();
        assertThat(bens.locator(".said.depth-0 button[aria-pressed=true]")).containsText("1");

        // The first reader is offered what came meanwhile, and the page stays as it is until then.
        assertThat(page.locator("[data-news]")).isVisible();
        assertThat(page.locator(".said")).hasCount(1);
        page.locator("[data-show]").click();
        assertThat(page.locator(".said")).hasCount(2);

        ada.say(article, "You are all complete idiots and morons");
        ada.say(article, "> The strait was calm.\n\nCalm? I was on board.\n\n1. waves\n2. wind");
        page.navigate(site.url() + "/" + language + "/article/" + article + "/comments");
        shot(page, "talk-" + view);
        assertThat(faults(page)).isEmpty();
        page.navigate(site.url() + "/" + language + "/article/" + article);
        shot(page, "article-" + view);
        assertThat(overflow(page)).isLessThanOrEqualTo(0);

        Page mods = page(mod, width, scheme);
        mods.navigate(site.url() + "/" + language + "/moderation");
        shot(mods, "queue-" + view);
        assertThat(faults(mods)).isEmpty();
        mods.locator(".case details summary").first().click();
        mods.locator("input[value=insult]").check();
        mods.locator(".case textarea").fill("No insults, please.");
        mods.locator("button[value=remove]").click();
        assertThat(mods.locator(".case")).hasCount(0);
        mods.navigate(site.url() + "/" + language + "/moderation/log");
        assertThat(mods.locator(".log")).containsText("No insults, please.");
        shot(mods, "log-" + view);
        assertThat(faults(mods)).isEmpty();

        page.navigate(site.url() + "/" + language + "/my/comments");
        shot(page, "mine-" + view);
        assertThat(faults(page)).isEmpty();
        assertThat(overflow(page)).isLessThanOrEqualTo(0);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aReportIsThankedFor(String language, int width, ColorScheme scheme) {
        ada.say(article, "The pier is too short for two ferries.");
        Page bens = page(ben, width, scheme);
        bens.navigate(site.url() + "/" + language + "/article/" + article);
        bens.locator(".said a[href$=report]").click();
        assertThat(faults(bens)).isEmpty();
        bens.locator("input[value=off-topic]").check();
        bens.locator("main form.say button").click();
        assertThat(bens.locator("main [role=status]")).isVisible();
        assertThat(faults(bens)).isEmpty();
        assertThat(overflow(bens)).isLessThanOrEqualTo(0);
        bens.locator(".talk-foot a").click();
        assertThat(bens.locator(".said")).hasCount(1);
        assertThat(complaints).isEmpty();
    }

    /// How much wider than its window a page is.
    private static int overflow(Page page) {
        return ((Number)
                        page.evaluate(
                                "document.documentElement.scrollWidth -"
                                        + " document.documentElement.clientWidth"))
                .intValue();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aDraftSurvivesAReloadAndAServerThatIsAway(String language, int width, ColorScheme scheme) {
        Page page = page(ada, width, scheme);
        String address = site.url() + "/" + language + "/article/" + article;
        page.navigate(address);
        page.locator("#say-text").pressSequentially("Long thoughts on the ferry");
        page.reload();
        assertThat(page.locator("#say-text")).hasValue("Long thoughts on the ferry");

        page.context().setOffline(true);
        page.locator("button[value=say]").click();
        assertThat(page.locator("[data-unreachable]")).isVisible();
        assertThat(page.locator("#say-text")).hasValue("Long thoughts on the ferry");
        page.context().setOffline(false);
        page.locator("button[value=say]").click();
        assertThat(page.locator(".said-text")).containsText("Long thoughts");
        page.navigate(address);
        assertThat(page.locator("#say-text")).hasValue("");
        assertThat(site.store.comments().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("views")
    void whatIsSelectedInTheArticleIsQuoted(String language, int width, ColorScheme scheme) {
        Page page = page(ada, width, scheme);
        page.navigate(site.url() + "/" + language + "/article/" + article);
        page.locator("article.article .text p")
                .first()
                .evaluate("p => getSelection().selectAllChildren(p)");
        page.locator("[data-quote]").click();

        assertThat(page.locator("#say-text"))
                .hasValue(Pattern.compile("^> The ferry.*", Pattern.DOTALL));
        page.locator(".say-cites summary").click();
        page.locator("[data-cite]").nth(1).click();
        assertThat(page.locator("#say-text"))
                .hasValue(Pattern.compile(".*\n\n> Two hundred.*", Pattern.DOTALL));
    }

    @Test
    void s6_hostileCommentsDoNothingInABrowser() {
        List<String> hostile = HtmlCase.in("hostile.txt").stream().map(HtmlCase::input).toList();
        int number = 0;
        for (String input : hostile) {
            for (String text : List.of(input, "[x](" + input + ")", "> **" + input + "**")) {
                site.store
                        .comments()
                        .add(
                                Comment.fresh(
                                        CommentId.of(ada.id(), "hostile " + number++),
                                        article,
                                        Optional.empty(),
                                        ada.id(),
                                        Comment.State.SHOWN,
                                        text,
                                        SiteFixture.NOW),
                                List.of(),
                                Optional.empty());
            }
        }
        Page page = page(ada, DESK, ColorScheme.LIGHT);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(site.url())) {
                complaints.add("asked: " + request.url());
            }
        });
        String address = site.url() + "/en/article/" + article + "/comments?order=newest&page=";
        int pages = (number + 49) / 50;
        for (int i = 1; i <= pages; i++) {
            page.navigate(address + i);
            assertThat(page.locator(".said")).hasCount(i < pages ? 50 : number - 50 * (pages - 1));
        }
        page.navigate(site.url() + "/en/my/comments");

        assertThat(complaints).isEmpty();
    }
}
