package daily8.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import daily8.model.ArticleId;
import daily8.model.Role;
import daily8.testing.Chromium;
import daily8.testing.PageReader;
import daily8.testing.PageReader.Device;
import daily8.testing.Reader;
import daily8.testing.SiteFixture;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is done about a comment once it is said, as people do it: in both languages, on a desk, and
/// on a phone without a script.
@SuppressWarnings("NullAway.Init")
class TalkPagesIT {
    private static SiteFixture site;
    private static Chromium chromium;
    private static Reader mod;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = new SiteFixture();
        Reader.of(site, "root", Role.ADMIN);
        mod = Reader.of(site, "mod", Role.MODERATOR);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            chromium.close();
        }
    }

    private static Reader person(String name, String language, Device device) {
        return Reader.of(site, name + place(language, device), Role.READER);
    }

    private static PageReader browser(Reader who, String language, Device device) {
        PageReader reader = new PageReader(chromium, site, language, device);
        reader.page
                .context()
                .addCookies(List.of(new Cookie("d8-session", who.session()).setUrl(site.url())));
        return reader;
    }

    /// An article that nobody else talks about: one for each language and device of a test.
    private static ArticleId article(int from, String language, Device device) {
        return site.paper.articles().get(from + place(language, device)).id();
    }

    /// From 0 to 5.
    private static int place(String language, Device device) {
        List<Device> devices = List.of(Device.values());
        return (language.equals("en") ? 0 : devices.size()) + devices.indexOf(device);
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyChangesWhatTheySaidAndTakesItBack(String language, Device device) {
        Reader ada = person("ada", language, device);
        String talk = "/article/" + article(0, language, device) + "/comments";
        try (PageReader reader = browser(ada, language, device)) {
            reader.open(talk);
            Locator text = reader.page.locator("#say-text");
            text.fill("> It rained.\n\nThat was on a *Monday*.");
            reader.press("button[value=preview]");
            assertThat(reader.page.locator(".say-preview em")).hasText("Monday");
            reader.press("button[value=say]");
            assertThat(reader.page.locator(".said-text blockquote")).hasCount(1);

            reader.press(".said a[href$=edit]").look("comment-edit");
            reader.page.locator("#say-text").fill("That was on a Tuesday.");
            reader.press("form.say button").press(".said a[href$=versions]");
            reader.look("comment-versions");
            assertThat(reader.page.locator(".versions > li")).hasCount(1);
            assertThat(reader.page.locator(".version-text")).containsText("on a *Monday*");
            reader.press(".talk-foot a");
            assertThat(reader.page.locator(".said-text")).hasText("That was on a Tuesday.");

            reader.page.locator(".said-sure summary").click();
            reader.look("comment-sure").press(".said-sure button");
            assertThat(reader.page.locator(".said-text")).hasCount(0);
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyAnswersVotesAndIsHeardOf(String language, Device device) {
        ArticleId article = article(6, language, device);
        Reader ada = person("ann", language, device);
        Reader ben = person("ben", language, device);
        ada.say(article, "How old is the pier?");
        try (PageReader reader = browser(ben, language, device)) {
            reader.open("/article/" + article + "/comments");
            reader.press(".said button[value=up]");
            assertThat(reader.page.locator(".said button[aria-pressed=true]")).hasCount(1);
            reader.press(".said a[href$=reply]").look("comment-reply");
            reader.page.locator("#say-text").fill("Ask @mod, who built it.");
            reader.press("form.say button[value=say]");
            assertThat(reader.page.locator(".said.depth-1")).hasCount(1);
            reader.press(".talk-orders a[href*=newest]").look("talk-newest");
            assertThat(reader.page.locator(".talk-orders [aria-current=true]")).hasCount(1);
        }
        try (PageReader reader = browser(mod, language, device)) {
            reader.open("/my/comments");
            reader.press(".heard .unseen-yet a");
            assertThat(reader.text()).contains("Ask @mod, who built it.");
            assertThat(reader.path()).contains(article.toString());
            reader.open("/my/comments").press("form[action$=seen] button");
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void whatWasTakenAwayIsLookedAtAgain(String language, Device device) {
        Reader ada = person("eve", language, device);
        ArticleId article = article(12, language, device);
        ada.say(article, "You are all complete idiots and morons");
        try (PageReader moderator = browser(mod, language, device);
                PageReader author = browser(ada, language, device)) {
            moderator.open("/moderation");
            moderator.page.locator(".case details summary").click();
            moderator.page.locator("input[value=insult]").check();
            moderator.fill("words", "No insults, please.").look("case");
            moderator.press("button[value=remove]");

            author.open("/my/comments");
            assertThat(author.text()).contains("No insults, please.");
            author.page.locator(".own details summary").click();
            author.look("appeal");
            author.fill("words", "I quoted a song.").press(".own form.say button");

            moderator.open("/moderation").look("appealed");
            assertThat(moderator.text()).contains("I quoted a song.");
            moderator.press("button[value=approve]");
            assertThat(moderator.page.locator(".case")).hasCount(0);
            author.open("/article/" + article + "/comments");
            assertThat(author.page.locator(".said:not(.held):not(.removed)")).hasCount(1);
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void aModeratorBlocksAWordAndWatchesSomebody(String language, Device device) {
        Reader ada = person("ida", language, device);
        ArticleId article = article(18, language, device);
        try (PageReader moderator = browser(mod, language, device)) {
            moderator.open("/moderation").fill("word", "pufferfish").press("button[value=block]");
            ada.say(article, "A pufferfish swam below the pier.");
            moderator.open("/moderation").look("blocked-word");
            moderator.page.locator(".case select").selectOption("WATCHED");
            moderator.press(".case form.row button");
            moderator.open("/moderation").press("button[value=approve]");
            moderator.open("/moderation").press("button[value=unblock]");
            assertThat(moderator.page.locator(".case")).hasCount(0);

            ada.say(article, "It swam away again.");
            moderator.open("/moderation");
            assertThat(moderator.page.locator(".case .said-text")).hasText("It swam away again.");
            moderator.press("button[value=approve]");
        }
    }
}
