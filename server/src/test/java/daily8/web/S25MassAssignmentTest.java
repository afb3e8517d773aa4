package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Role;
import daily8.testing.Person;
import daily8.testing.SiteFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A form changes what it is for, whatever else is written into it.
@SuppressWarnings("NullAway.Init")
class S25MassAssignmentTest {
    private static final List<String> MORE =
            List.of(
                    "role",
                    "ADMIN",
                    "admin",
                    "true",
                    "state",
                    "ACTIVE",
                    "mail_confirmed",
                    "true",
                    "oauth_id",
                    "1",
                    "owner_id",
                    "1",
                    "pinned",
                    "true",
                    "id",
                    "1",
                    "since",
                    "0",
                    "preferences",
                    "dark.large.calm.ar",
                    "account",
                    "1");

    private SiteFixture site;

    @BeforeEach
    void start() {
        site = new SiteFixture();
        new Person(site, "ada").register();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private static String[] with(String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(MORE);
        return all.toArray(String[]::new);
    }

    private Account account(String name) {
        return site.store.people().accounts().named(new AccountName(name)).orElseThrow();
    }

    @Test
    void s25_nobodyRegistersAsMoreThanAReader() {
        Person ben = new Person(site, "ben");
        ben.get("/en/account/register");
        ben.post("/en/account/register", with("name", "ben", "password", Person.PASSWORD));

        Account kept = account("ben");
        assertThat(kept.role()).isEqualTo(Role.READER);
        assertThat(kept.mailConfirmed()).isFalse();
        assertThat(kept.preferences()).isEmpty();
        assertThat(kept.since()).isEqualTo(SiteFixture.NOW);
    }

    @Test
    void s25_whatOnesOwnFormsHoldMoreIsLeftOut() {
        Person ben = new Person(site, "ben").register();
        Account before = account("ben");
        ben.post(
                "/en/account/password",
                with("old", Person.PASSWORD, "new", "quite another row of words"));
        ben.get("/en/account");
        ben.post("/en/account/sessions", with("do", "others"));

        assertThat(account("ben")).isEqualTo(before);
    }
}
