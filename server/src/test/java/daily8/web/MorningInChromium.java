package daily8.web;

import daily8.testing.Chromium;
import daily8.testing.SiteFixture;
import daily8.testing.UnderstoodMorning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// A site with an understood morning, and a browser: each class of tests that is one has its own.
abstract class MorningInChromium {
    static SiteFixture site;
    static UnderstoodMorning morning;
    static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        site = new SiteFixture();
        morning = new UnderstoodMorning(site);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            chromium.close();
        }
    }
}
