package daily8.base.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {
    @ParameterizedTest
    @CsvSource({
        "/fish,           /fish,              false",
        "/fish,           /fish/salmon.html,  false",
        "/fish,           /fishheads?id=1,    false",
        "/fish,           /Fish,              true",
        "/fish,           /catfish,           true",
        "/fish*,          /fish/salmon,       false",
        "/fish/,          /fish,              true",
        "/*.php,          /dir/file.php?a=b,  false",
        "/*.php,          /,                  true",
        "/*.php$,         /file.php,          false",
        "/*.php$,         /file.php?a=b,      true",
        "/fish*.php,      /fishheads/cat.php, false",
        "/fish*.php,      /Fish.PHP,          true",
        "/$,              /,                  false",
        "/$,              /page,              true",
        "*,               /anything,          false",
        "/a*b*c$,         /axxbyyc,           false",
        "/a*b*c$,         /axxbyycz,          true",
        "/a/%3cd,         /a/%3Cd,            false",
        "/%7Ejoe,         /~joe,              false",
        "/ツ,              /%E3%83%84/page,    false",
        "/a%2Fb,          /a/b,               true",
    })
    void aPatternForbidsWhatItMatches(String pattern, String target, boolean allowed) {
        RobotsRules rules = rules("User-agent: *\nDisallow: " + pattern);

        assertThat(rules.allows(target)).isEqualTo(allowed);
    }

    @Test
    void theLongestPatternDecidesAndAllowingWinsTies() {
        RobotsRules rules =
                rules(
                        """
                        User-agent: *
                        Disallow: /news
                        Allow: /news/open
                        Disallow: /news/open/draft
                        Disallow: /page
                        Allow: /page
                        """);

        assertThat(rules.allows("/news/today")).isFalse();
        assertThat(rules.allows("/news/open/today")).isTrue();
        assertThat(rules.allows("/news/open/draft/1")).isFalse();
        assertThat(rules.allows("/page/1")).isTrue();
    }

    @Test
    void ourOwnGroupsCountInsteadOfThoseForEverybody() {
        RobotsRules rules =
                rules(
                        """
                        User-agent: *
                        Disallow: /
                        Crawl-delay: 30

                        User-agent: OtherBot
                        User-agent: Daily8/0.1
                        Sitemap: https://tidings.example/sitemap.xml
                        Disallow: /private # only this
                        Crawl-delay: 2.5

                        User-agent: DAILY8
                        Disallow: /secret
                        """);

        assertThat(rules.allows("/news")).isTrue();
        assertThat(rules.allows("/private/1")).isFalse();
        assertThat(rules.allows("/secret/1")).isFalse();
        assertThat(rules.crawlDelay()).isEqualTo(Duration.ofMillis(2500));
    }

    @Test
    void groupsOfOthersAndLinesThatAreNoneForbidNothing() {
        RobotsRules rules =
                rules(
                        "\uFEFFUser-agent: daily8bot\r\nDisallow: /\r\n<html>\r\nDisallow: /x\r\n"
                                + "User-agent: *\r\nDisallow:\r\nCrawl-delay: soon");

        assertThat(rules.allows("/news")).isTrue();
        assertThat(rules.crawlDelay()).isZero();
        assertThat(RobotsRules.ALLOW_ALL.allows("/")).isTrue();
    }

    @Test
    @Timeout(2)
    void aHostileFileCostsLittleTime() {
        String stars = "*a".repeat(5_000);
        RobotsRules rules = rules("User-agent: *\nDisallow: /" + stars + "b$");

        assertThat(rules.allows("/" + "a".repeat(20_000))).isTrue();
    }

    private static RobotsRules rules(String text) {
        return RobotsRules.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
