package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.testing.Person;
import daily8.testing.SiteFixture;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Everything that people send has an end.
@SuppressWarnings("NullAway.Init")
class S26LimitsTest {
    private static final String HUGE = "x".repeat(1_000_000);

    private SiteFixture site;
    private Person ada;

    @BeforeEach
    void start() {
        site = new SiteFixture();
        ada = new Person(site, "ada").register();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void s26_aMegabyteIsRefusedWhereverAWordIsAskedFor() {
        String before = kept();
        long start = System.nanoTime();
        assertThat(ada.post("/en/account/sign-in", "name", HUGE, "password", "x").status())
                .isEqualTo(422);
        assertThat(ada.post("/en/account/register", "name", HUGE, "password", HUGE).status())
                .isEqualTo(422);
        assertThat(
                        ada.post("/en/account/password", "old", HUGE, "new", "a new row of words")
                                .status())
                .isEqualTo(422);
        String source = site.paper.articles().getFirst().source().name();
        assertThat(
                        ada.post(
                                        "/en/my/follow",
                                        "kind",
                                        "SOURCE",
                                        "target",
                                        source,
                                        "do",
                                        "folder",
                                        "folder",
                                        HUGE)
                                .status())
                .isEqualTo(400);
        assertThat(
                        ada.post("/en/my/follow", "kind", "TAG", "target", HUGE, "do", "follow")
                                .status())
                .isEqualTo(404);
        assertThat(ada.post("/en/my/choices", "country", HUGE).status()).isEqualTo(400);
        assertThat(ada.post("/en/my/star", "article", HUGE, "do", "save").status()).isEqualTo(400);
        ada.post("/en/my/looks", "theme", HUGE, "size", HUGE);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(kept()).isEqualTo(before);
        assertThat(ada.cookie("d8-looks")).hasSizeLessThan(40);
    }

    private String kept() {
        var accounts = site.store.people().accounts();
        var account = accounts.list("", java.util.Optional.empty(), 9).getFirst();
        return accounts.count()
                + " "
                + site.store.people().follows().of(account.id())
                + site.store.people().readings().choices(account.id());
    }

    @Test
    void s26_whatIsNoTimeIsNoPage() {
        assertThat(ada.get("/en/my/saved?before=x").status()).isEqualTo(400);
        assertThat(ada.get("/en/my/history?before=-1").status()).isEqualTo(400);
        assertThat(ada.get("/en/my/feeds?before=limit").status()).isEqualTo(400);
    }
}
