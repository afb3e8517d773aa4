package daily8.web;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.MailAddress;
import daily8.model.Role;
import daily8.store.Letters.State;
import daily8.testing.SiteFixture;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The sixth mail in an hour is not sent: to an address, and on the wish of one network.
class S16MailLimitsTest {
    private final SiteFixture site = new SiteFixture();

    @BeforeEach
    void carry() {
        site.mail.outgoing().carriedBy(() -> {});
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Account account(String name) {
        Account account =
                site.store
                        .people()
                        .accounts()
                        .add(Account.fresh(new AccountName(name), Role.READER, SiteFixture.NOW), "")
                        .orElseThrow();
        site.store.people().accounts().setMail(account.id(), Optional.of(mail(name)), true);
        return account;
    }

    private static MailAddress mail(String name) {
        return new MailAddress(name + "@post.example");
    }

    private long waiting() {
        return site.store.people().letters().count(State.WAITING);
    }

    @Test
    void toAnAddressHoweverItIsWrittenAndWhoeverAsks() {
        Account ada = account("ada");
        for (int i = 0; i < 5; i++) {
            assertThat(site.mail.own().ask(ada, mail(i % 2 == 0 ? "eve" : "EVE"), "net" + i, "en"))
                    .isTrue();
        }
        assertThat(site.mail.own().ask(ada, mail("Eve"), "net9", "en")).isFalse();
        assertThat(site.mail.invitations().send(mail("eve"), "ada", "/en/account/register", "en"))
                .isFalse();
        assertThat(waiting()).isEqualTo(5);

        site.clock.advance(Duration.ofHours(1));
        assertThat(site.mail.own().ask(ada, mail("eve"), "net9", "en")).isTrue();
    }

    @Test
    void fromANetworkWhoeverItIsFor() {
        Account ada = account("ada");
        for (int i = 0; i < 5; i++) {
            assertThat(site.mail.own().ask(ada, mail("friend" + i), "203.0.113.0/24", "en"))
                    .isTrue();
        }
        assertThat(site.mail.own().ask(ada, mail("another"), "203.0.113.0/24", "en")).isFalse();
        assertThat(site.mail.own().ask(ada, mail("another"), "198.51.100.0/24", "en")).isTrue();
    }

    @Test
    void whatWasCarriedCountsAndARestartForgivesNothing() {
        Account ada = account("ada");
        for (int i = 0; i < 5; i++) {
            site.mail.own().ask(ada, mail("eve"), "net" + i, "en");
        }
        var letters = site.store.people().letters();
        letters.due(site.clock.instant(), 9).forEach(letter -> letters.carried(letter.id()));
        assertThat(waiting()).isZero();
        assertThat(site.mail.own().ask(ada, mail("eve"), "net9", "en")).isFalse();
    }
}
