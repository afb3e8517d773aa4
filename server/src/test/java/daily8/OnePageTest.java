package daily8;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.base.settings.Values;
import daily8.cli.WebPages;
import daily8.testing.Answer;
import daily8.testing.TestSite;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OnePageTest {
    private final TestSite site = TestSite.start();
    private final OnePage web =
            OnePage.of(new Settings(new Values(Map.of("allow-networks", "127.0.0.0/8"))));

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageIsFetchedWithItsAddress() {
        site.on("/lamp", Answer.ok("text/html", "<h1>The lamp burns</h1>"));

        assertThat(web.page(site.uri("/lamp")))
                .isInstanceOfSatisfying(
                        WebPages.Found.class,
                        found -> assertThat(found.page().url()).isEqualTo(site.uri("/lamp")));
    }

    @Test
    void aPageThatRobotsTxtForbidsIsNotAskedFor() {
        site.on("/robots.txt", Answer.ok("text/plain", "User-agent: *\nDisallow: /closed\n"));

        assertThat(web.page(site.uri("/closed/lamp")))
                .isEqualTo(new WebPages.NotFound("robots.txt of 127.0.0.1 forbids it"));
        assertThat(site.hits("/closed/lamp")).isZero();
    }

    @Test
    void anAddressOfThisMachineIsRefusedUnlessTheOperatorAllowsIt() {
        OnePage strict = OnePage.of(new Settings(new Values(Map.of())));

        assertThat(strict.page(site.uri("/lamp"))).isInstanceOf(WebPages.NotFound.class);
        assertThat(site.connections()).isZero();
    }
}
