package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import daily8.model.ArticleId;
import daily8.model.Role;
import daily8.testing.Chromium;
import daily8.testing.PageReader;
import daily8.testing.PageReader.Device;
import daily8.testing.Reader;
import daily8.testing.SiteFixture;
import daily8.web.words.Messages;
import daily8.web.words.UiLanguage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The number of answers that wait, beside one's name on every page: with a script and without.
@SuppressWarnings("NullAway.Init")
class UnseenAnswersIT {
    private static SiteFixture site;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = new SiteFixture();
        Reader.of(site, "root", Role.ADMIN);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            chromium.close();
        }
    }

    @ParameterizedTest
    @MethodSource(PageReader.EVERYBODY)
    void anAnswerIsCountedUntilItIsSeen(String language, Device device) {
        String view = language + device.name().charAt(0) + device.name().length();
        Reader ada = Reader.of(site, "ada" + view, Role.READER);
        Reader ben = Reader.of(site, "ben" + view, Role.READER);
        ArticleId article = site.paper.articles().getFirst().id();
        String id = Reader.said(ada.say(article, "How old is the pier?")).orElseThrow();
        ben.say(article, id, "Ninety years.");
        ben.say(article, id, "And two months.");
        try (PageReader reader = new PageReader(chromium, site, language, device)) {
            reader.page
                    .context()
                    .addCookies(
                            List.of(new Cookie("d8-session", ada.session()).setUrl(site.url())));
            reader.open("/").look("unseen-answers");
            assertThat(reader.page.locator(".heard-count [aria-hidden]").innerText())
                    .isEqualTo(
                            language.equals("en") ? "2" : Messages.load(UiLanguage.AR).number(2));
            reader.page.locator(".heard-count").click();
            assertThat(reader.path()).endsWith("/my/comments");
            assertThat(reader.page.locator(".unseen-yet").count()).isEqualTo(2);
            reader.look("unseen-answers-list");
            reader.press("form[action$=seen] button");
            assertThat(reader.page.locator(".heard-count").count()).isZero();
        }
    }
}
