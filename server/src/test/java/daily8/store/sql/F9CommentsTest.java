package daily8.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.ArticleId;
import daily8.model.Role;
import daily8.store.sql.Writer.Lane;
import daily8.testing.RawHttp.Reply;
import daily8.testing.Reader;
import daily8.testing.SiteFixture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// A comment that a full disk does not take comes back in its form, and is taken once there is
/// room.
class F9CommentsTest {
    /// More pages than the file has: no limit.
    private static final int ROOM = 1_000_000;

    @Test
    void f9_aFullDiskCostsNobodyTheirWords() {
        try (SiteFixture site = new SiteFixture()) {
            Reader.of(site, "root", Role.ADMIN);
            Reader ada = Reader.of(site, "ada", Role.READER);
            ArticleId article = site.paper.articles().getFirst().id();
            String words = "Long thoughts on the harbour. ".repeat(200);
            pages(site, 1);
            Reply full = ada.say(article, words);
            while (full.status() == 303) {
                full = ada.say(article, words);
            }

            assertThat(full.status()).isEqualTo(503);
            assertThat(Jsoup.parse(full.body()).select("form.say textarea").text())
                    .isEqualTo(words.strip());
            assertThat(Jsoup.parse(full.body()).select("[role=alert]").text())
                    .contains("cannot write just now");
            assertThat(ada.get("/en/article/" + article).status()).isEqualTo(200);

            pages(site, ROOM);
            assertThat(ada.say(article, words).status()).isEqualTo(303);
        }
    }

    /// SQLite takes no fewer than the file has.
    private static void pages(SiteFixture site, int most) {
        SqlComments comments = (SqlComments) site.store.comments();
        comments.writer()
                .write(Lane.MACHINES, sql -> sql.number("PRAGMA max_page_count = " + most));
    }
}
