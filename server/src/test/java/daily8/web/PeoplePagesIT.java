package daily8.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.feed.Opml;
import daily8.feed.OpmlFeed;
import daily8.testing.Chromium;
import daily8.testing.PageReader;
import daily8.testing.PageReader.Device;
import daily8.testing.Person;
import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people keep here, as they use it: in both languages, on a desk, and on a phone without a
/// script.
@SuppressWarnings("NullAway.Init")
class PeoplePagesIT {
    private static SiteFixture site;
    private static UnderstoodMorning morning;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = new SiteFixture();
        morning = new UnderstoodMorning(site);
        new Person(site, "first").register();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            chromium.close();
        }
    }

    /// A name that nobody has, of this test's own.
    private static PageReader registered(String language, Device device, String what) {
        site.clock.advance(Duration.ofMinutes(7)); // ten an hour may register from one network
        PageReader reader = new PageReader(chromium, site, language, device);
        reader.open("/account/register");
        reader.fill("name", what + "-" + language + "-" + device.name().substring(0, 2))
                .fill("password", Person.PASSWORD)
                .press("form.desk button");
        assertThat(reader.path()).isEqualTo("/" + language + "/account");
        return reader;
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyRegistersGoesAndComesBack(String language, Device device) {
        try (PageReader reader = new PageReader(chromium, site, language, device)) {
            reader.open("/account/register").look("register");
            reader.fill("name", "a").fill("password", "short but no");
            reader.page.evaluate("document.querySelector('form.desk').noValidate = true");
            reader.press("form.desk button").look("register-refused");
        }
        try (PageReader reader = registered(language, device, "reg")) {
            reader.look("account");
            reader.press("form[action$=sign-out] button");
            assertThat(reader.path()).isEqualTo("/" + language + "/");
            reader.open("/account");
            assertThat(reader.path()).contains("/account/sign-in");
            reader.look("sign-in");
            reader.fill("name", "reg-" + language + "-" + device.name().substring(0, 2))
                    .fill("password", "not the word at all")
                    .press("form.desk button")
                    .look("sign-in-refused");
            reader.fill("password", Person.PASSWORD).press("form.desk button");
            assertThat(reader.path()).isEqualTo("/" + language + "/account");
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyChoosesHowPagesLook(String language, Device device) {
        try (PageReader reader = new PageReader(chromium, site, language, device)) {
            reader.open("/my/looks").look("looks");
            String theme = device == Device.PHONE ? "light" : "dark";
            reader.page.locator("[name=theme][value=" + theme + "]").check();
            reader.page.locator("[name=size][value=largest]").check();
            reader.press("form.desk button").look("looks-chosen");
            reader.open("/").look("front-" + theme + "-largest");
            assertThat(reader.page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo(theme.equals("dark") ? "rgb(23, 21, 18)" : "rgb(251, 250, 247)");
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyFollowsReadsAndSaves(String language, Device device) {
        try (PageReader reader = registered(language, device, "own")) {
            reader.open("/my/feeds").look("my-feeds-none");
            reader.open("/source/tidewater.example").press("form.choices button[value=follow]");
            reader.look("source-followed");
            reader.open("/story/" + morning.story()).press("form.choices button[value=follow]");
            reader.look("story-followed");
            reader.open("/my/feeds").look("my-feeds");
            int all = reader.page.locator(".mine > li").count();
            assertThat(all).isPositive();
            reader.press(".mine form.star button");
            assertThat(reader.page.locator(".mine button[value=remove]").count()).isEqualTo(1);
            reader.press(".mine button[value=read]");
            assertThat(reader.page.locator(".mine > li.done").count()).isEqualTo(1);
            reader.press(".doings button[value=all]");
            reader.open("/my/feeds?show=unread").look("my-feeds-all-read");
            assertThat(reader.page.locator(".mine > li").count()).isZero();
            reader.page.locator(".manage summary").click();
            reader.page.locator(".manage input[name=folder]").first().fill("Sea <b>");
            reader.press(".manage button[value=folder]");
            reader.look("my-feeds-folder");
            assertThat(reader.text()).contains("Sea <b>");
            reader.open("/my/saved").look("saved");
            assertThat(reader.page.locator(".mine > li").count()).isEqualTo(1);
            reader.page.locator(".mine h2 a").first().click();
            reader.open("/my/history").look("history");
            reader.open("/my/choices").look("choices");
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyBringsTheirFeedsWhateverTheirFoldersAreCalled(String language, Device device) {
        String folder = "\"><img src=x onerror=alert(1)>";
        String address = site.store.feeds().all().getFirst().feed().url().toString();
        byte[] opml = Opml.write("mine", List.of(new OpmlFeed("Sea", address, "", folder)));
        try (PageReader reader = registered(language, device, "opml")) {
            reader.open("/my/feeds").bring("nothing.opml", "no feeds".getBytes(UTF_8));
            assertThat(reader.page.locator("main [role=alert]").count()).isEqualTo(1);
            reader.look("my-feeds-no-file");
            reader.open("/my/feeds").bring("mine.opml", opml).look("my-feeds-brought");
            assertThat(reader.page.locator(".folders .folder").innerText()).contains(folder);
        }
    }

    @Test
    void theKeySSavesTheArticleThatOneReads() {
        try (PageReader reader = registered("en", Device.DESK, "key")) {
            reader.open("/article/" + morning.first().id());
            reader.page.keyboard().press("s");
            reader.page.waitForSelector("form.star button[value=remove]");
            reader.open("/my/saved");
            assertThat(reader.page.locator(".mine > li").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void anAdminLooksAfterTheSite(String language, Device device) {
        try (PageReader reader = new PageReader(chromium, site, language, device)) {
            site.clock.advance(Duration.ofMinutes(7));
            reader.open("/account/sign-in");
            reader.fill("name", "first")
                    .fill("password", Person.PASSWORD)
                    .press("form.desk button");
            reader.open("/admin").press("button[value=make]").look("admin");
            assertThat(reader.page.locator(".browsers button[value=restore]").count()).isPositive();
            reader.open("/admin/people").press("button[value=make]").look("admin-people");
            assertThat(reader.page.locator(".said a").innerText()).contains("invitation=");
            reader.open("/admin/sources");
            reader.page.locator(".sources-list summary").first().click();
            reader.look("admin-sources");
            reader.press(".sources-list form button");
            assertThat(reader.page.locator(".said").count()).isEqualTo(1);
            reader.open("/admin/queue").look("admin-queue");
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyEndsAnotherBrowserAndChoosesAnotherPassword(String language, Device device) {
        try (PageReader here = registered(language, device, "two");
                PageReader there = new PageReader(chromium, site, language, device)) {
            String name = "two-" + language + "-" + device.name().substring(0, 2);
            there.open("/account/sign-in");
            there.fill("name", name).fill("password", Person.PASSWORD).press("form.desk button");
            here.open("/account").look("account-two-browsers");
            here.press(".browsers button[value=end]");
            assertThat(here.page.locator(".browsers > li").count()).isEqualTo(1);
            there.open("/account");
            assertThat(there.path()).contains("/account/sign-in");

            here.fill("old", Person.PASSWORD).fill("new", "a row of larger boats");
            here.press("form[action$=password] button").look("account-new-password");
            there.fill("name", name).fill("password", "a row of larger boats");
            there.press("form.desk button");
            assertThat(there.path()).isEqualTo("/" + language + "/account");
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void whoIsInvitedComesInAndIsShownOut(String language, Device device) {
        String name = "guest-" + language + "-" + device.name().substring(0, 2);
        try (PageReader admin = new PageReader(chromium, site, language, device);
                PageReader guest = new PageReader(chromium, site, language, device)) {
            site.clock.advance(Duration.ofMinutes(7));
            admin.open("/account/sign-in");
            admin.fill("name", "first").fill("password", Person.PASSWORD).press("form.desk button");
            admin.open("/admin/people");
            admin.page.locator("[name=mode][value=invitation]").check();
            admin.press("form[action$=registration] button");
            guest.open("/account/register").look("register-by-invitation");
            assertThat(guest.page.locator("[name=password]").count()).isZero();
            admin.page.locator("#as").selectOption("EDITOR");
            admin.press("form[action$=invitation] button");
            String link = admin.page.locator(".said a").getAttribute("href");
            guest.page.navigate(site.url() + link.substring(link.indexOf("/" + language + "/")));
            guest.look("register-invited");
            guest.fill("name", name).fill("password", Person.PASSWORD).press("form.desk button");
            guest.open("/feeds");
            assertThat(guest.page.locator("#address").count()).isEqualTo(1);

            admin.open("/admin/people?q=" + name).press("button[value=suspend]");
            admin.open("/admin/people").look("admin-people-suspended");
            admin.page.locator("[name=mode][value=open]").check();
            admin.press("form[action$=registration] button");
            guest.open("/account");
            assertThat(guest.path()).contains("/account/sign-in");
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyMutesAndChoosesWhatTheFrontPageShows(String language, Device device) {
        try (PageReader reader = registered(language, device, "mute")) {
            reader.open("/source/tidewater.example").press("form.choices button[value=mute]");
            reader.open("/my/feeds").look("my-feeds-muted");
            assertThat(reader.page.locator(".manage").textContent()).contains("Tidewater");
            reader.open("/my/choices");
            reader.page.locator("[name=section][value=world]").check();
            reader.press("form.desk button").look("choices-made");
            assertThat(reader.page.locator("[name=section][value=world]").isChecked()).isTrue();
            reader.open("/");
            assertThat(reader.page.locator(".sections section").count()).isLessThanOrEqualTo(1);
            reader.open("/article/" + morning.first().id()).open("/my/history");
            assertThat(reader.page.locator(".mine > li").count()).isEqualTo(1);
            reader.press("form[action$=history] button").look("history-forgotten");
            assertThat(reader.page.locator(".mine > li").count()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void somebodyTakesTheirDataAndGoes(String language, Device device) {
        try (PageReader reader = registered(language, device, "bye")) {
            reader.open("/account").look("account-with-data");
            reader.page.locator("#sure").fill("not the word at all");
            reader.press("form[action$=delete] button").look("account-not-deleted");
            reader.page.locator("#sure").fill(Person.PASSWORD);
            reader.press("form[action$=delete] button");
            assertThat(reader.path()).startsWith("/" + language + "/account/sign-in");
            assertThat(reader.page.locator("main [role=status]").count()).isEqualTo(1);
            reader.look("account-deleted");
            reader.open("/account");
            assertThat(reader.path()).contains("/account/sign-in");
        }
    }
}
