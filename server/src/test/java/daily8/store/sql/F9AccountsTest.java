package daily8.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.AccountName;
import daily8.model.Role;
import daily8.store.sql.Writer.Lane;
import daily8.testing.Person;
import daily8.testing.RawHttp.Reply;
import daily8.testing.Reader;
import daily8.testing.SiteFixture;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Who comes while the disk is full is told so, reads on, and comes in once there is room.
class F9AccountsTest {
    /// More pages than the file has: no limit.
    private static final int ROOM = 1_000_000;

    /// As many as the pages that are there already may take.
    private static final int COMERS = 200;

    @Test
    void f9_aFullDiskIsSaidAtTheDoorAndNobodyWhoWasInIsOut() {
        try (SiteFixture site = new SiteFixture()) {
            Person ada = new Person(site, "ada").register();
            Reader ben = Reader.of(site, "ben", Role.READER);
            pages(site, 1);
            String words = "Long thoughts on the harbour. ".repeat(200);
            while (ben.say(ben.some(), words).status() == 303) {
                site.clock.advance(Duration.ofMinutes(10));
            }
            int comers = 0;
            Reply refused = comes(site, comers);
            while (refused.status() == 303) {
                assertThat(++comers).isLessThan(COMERS);
                refused = comes(site, comers);
            }

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.body()).contains("The disk of this site is full", "go back");
            assertThat(ada.get("/en/account").status()).isEqualTo(200);
            assertThat(ada.get("/en/article/" + ben.some()).status()).isEqualTo(200);
            assertThat(site.store.check()).isEmpty();

            pages(site, ROOM);
            String name = "comer" + comers;
            boolean kept = site.store.people().accounts().named(new AccountName(name)).isPresent();
            Reply again = kept ? new Person(site, name).signIn() : comes(site, comers);
            assertThat(again.status()).isEqualTo(303);
        }
    }

    private static Reply comes(SiteFixture site, int number) {
        site.clock.advance(Duration.ofMinutes(10)); // ten an hour may register from one network
        Person person = new Person(site, "comer" + number);
        person.get("/en/account/register");
        return person.post(
                "/en/account/register", "name", person.name, "password", Person.PASSWORD);
    }

    /// SQLite takes no fewer than the file has.
    private static void pages(SiteFixture site, int most) {
        SqlComments comments = (SqlComments) site.store.comments();
        comments.writer()
                .write(Lane.MACHINES, sql -> sql.number("PRAGMA max_page_count = " + most));
    }
}
