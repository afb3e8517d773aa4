package daily8.store;

import static daily8.testing.TestArticles.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.Digests;
import daily8.model.MailAddress;
import daily8.model.Role;
import daily8.store.Identities.Identity;
import daily8.store.Invitations.Invitation;
import daily8.store.Sessions.Session;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store promises of accounts, sessions and invitations.
public interface PeopleContract {
    Optional<MailAddress> MAIL = MailAddress.parse("Ada@post.example");

    /// The store under test, empty; the implementing test closes it.
    Store store();

    private Accounts accounts() {
        return store().people().accounts();
    }

    private Sessions sessions() {
        return store().people().sessions();
    }

    private Identities identities() {
        return store().people().identities();
    }

    private Account add(String name) {
        Account fresh = Account.fresh(new AccountName(name), Role.READER, NOON);
        return accounts().add(fresh, "hash of " + name).orElseThrow();
    }

    private Session open(Account account, String code) {
        Session session =
                new Session(
                        Digests.sha256Hex(code),
                        account.id(),
                        NOON,
                        NOON,
                        NOON.plus(Duration.ofDays(1)),
                        "A browser",
                        "192.0.2.0/24");
        sessions().add(session);
        return session;
    }

    @Test
    default void theFirstAccountIsAnAdminAndLaterOnesAreWhatTheyAskFor() {
        assertThat(accounts().isEmpty()).isTrue();
        Account first = add("ada");
        Account second = add("ben");

        assertThat(first.role()).isEqualTo(Role.ADMIN);
        assertThat(second.role()).isEqualTo(Role.READER);
        assertThat(accounts().find(second.id())).contains(second);
        assertThat(accounts().password(second.id())).isEqualTo("hash of ben");
        assertThat(accounts().isEmpty()).isFalse();
        assertThat(accounts().count()).isEqualTo(2);
    }

    @Test
    default void aNameIsTakenInEveryCase() {
        Account ada = add("ada");

        Account same = Account.fresh(new AccountName("ADA"), Role.READER, NOON);
        assertThat(accounts().add(same, "")).isEmpty();
        assertThat(accounts().named(new AccountName("Ada"))).contains(ada);
        assertThat(accounts().count()).isEqualTo(1);
    }

    @Test
    default void aMailAddressBelongsToOneAccountAndManyHaveNone() {
        Account ada = add("ada");
        Account ben = add("ben");
        add("cai");

        assertThat(accounts().setMail(ada.id(), MAIL, true)).isTrue();
        assertThat(accounts().setMail(ben.id(), MailAddress.parse("ada@POST.example"), false))
                .isFalse();
        assertThat(accounts().setMail(ada.id(), MAIL, false)).isTrue();
        assertThat(accounts().withMail(new MailAddress("ADA@post.example")).map(Account::id))
                .contains(ada.id());
        assertThat(accounts().setMail(ada.id(), Optional.empty(), false)).isTrue();
        assertThat(accounts().setMail(ben.id(), MAIL, false)).isTrue();
    }

    @Test
    default void theLastAdminStaysOneStaysActiveAndStays() {
        Account ada = add("ada");
        Account ben = add("ben");

        assertThat(accounts().setRole(ada.id(), Role.READER)).isFalse();
        assertThat(accounts().setState(ada.id(), Account.State.SUSPENDED)).isFalse();
        assertThat(accounts().remove(ada.id())).isFalse();
        assertThat(accounts().setRole(ben.id(), Role.ADMIN)).isTrue();
        assertThat(accounts().setRole(ada.id(), Role.READER)).isTrue();
        assertThat(accounts().remove(ada.id())).isTrue();
        assertThat(accounts().find(ada.id())).isEmpty();
        assertThat(accounts().remove(ben.id())).isTrue();
        assertThat(accounts().isEmpty()).isTrue();
    }

    @Test
    default void accountsAreListedByNameInPages() {
        add("cai");
        add("ada");
        add("Ben");

        assertThat(accounts().list("", Optional.empty(), 2))
                .extracting(account -> account.name().text())
                .containsExactly("ada", "Ben");
        assertThat(accounts().list("", Optional.of(new AccountName("ben")), 2))
                .extracting(account -> account.name().text())
                .containsExactly("cai");
        assertThat(accounts().list("BE", Optional.empty(), 9)).hasSize(1);
        assertThat(accounts().list("%", Optional.empty(), 9)).isEmpty();
    }

    @Test
    default void aSessionLivesUntilItEnds() {
        Account ada = add("ada");
        Session session = open(ada, "one");

        assertThat(sessions().find(session.id(), NOON)).contains(new Sessions.Live(session, ada));
        assertThat(sessions().find(session.id(), session.endsAt())).isEmpty();
        sessions().use(session.id(), session.endsAt(), session.endsAt().plusSeconds(60));
        assertThat(sessions().find(session.id(), session.endsAt())).isPresent();
        assertThat(sessions().removeEnded(session.endsAt())).isZero();
        assertThat(sessions().removeEnded(session.endsAt().plusSeconds(60))).isEqualTo(1);
    }

    @Test
    default void nobodyEndsASessionOfSomebodyElse() {
        Session of = open(add("ada"), "one");
        Account ben = add("ben");

        assertThat(sessions().end(ben.id(), of.id())).isFalse();
        assertThat(sessions().find(of.id(), NOON)).isPresent();
        assertThat(sessions().end(of.account(), of.id())).isTrue();
        assertThat(sessions().find(of.id(), NOON)).isEmpty();
    }

    @Test
    default void allSessionsButOneEndTogether() {
        Account ada = add("ada");
        Session here = open(ada, "here");
        open(ada, "there");
        Session bens = open(add("ben"), "ben's");

        assertThat(sessions().endAll(ada.id(), Optional.of(here.id()))).isEqualTo(1);
        assertThat(sessions().of(ada.id(), NOON)).containsExactly(here);
        assertThat(sessions().endAll(ada.id(), Optional.empty())).isEqualTo(1);
        assertThat(sessions().find(bens.id(), NOON)).isPresent();
    }

    @Test
    default void asLongAsAnAccountIsSuspendedItsSessionsAreDead() {
        add("ada");
        Account ben = add("ben");
        Session session = open(ben, "one");

        assertThat(accounts().setState(ben.id(), Account.State.SUSPENDED)).isTrue();
        assertThat(sessions().find(session.id(), NOON)).isEmpty();
    }

    @Test
    default void anInvitationIsGoodForOneUntilItEnds() {
        Account ada = add("ada");
        Invitations invitations = store().people().invitations();
        Invitation made =
                new Invitation(
                        Digests.sha256Hex("code"),
                        Role.MODERATOR,
                        "For Ben",
                        Optional.of(ada.id()),
                        NOON,
                        NOON.plusSeconds(60),
                        Optional.empty());
        invitations.add(made);

        assertThat(invitations.open(made.id(), NOON)).contains(made);
        assertThat(invitations.open(made.id(), NOON.plusSeconds(60))).isEmpty();
        AccountId guest = AccountId.fresh();
        assertThat(invitations.use(made.id(), guest, NOON)).isTrue();
        assertThat(invitations.use(made.id(), AccountId.fresh(), NOON)).isFalse();
        assertThat(invitations.all(9))
                .extracting(Invitation::usedBy)
                .containsExactly(Optional.of(guest));
        assertThat(invitations.withdraw(made.id())).isTrue();
        assertThat(invitations.all(9)).isEmpty();
    }

    @Test
    default void anIdentityOpensOneAccount() {
        Account ada = add("ada");
        Account ben = add("ben");
        Identity adas = new Identity("https://a.example", "s-1", ada.id(), NOON);

        assertThat(identities().add(adas, 1)).isTrue();
        assertThat(identities().add(adas, 5)).as("twice").isFalse();
        assertThat(identities().add(new Identity("https://a.example", "s-1", ben.id(), NOON), 5))
                .as("somebody else's")
                .isFalse();
        assertThat(identities().add(new Identity("https://a.example", "s-2", ada.id(), NOON), 1))
                .as("one too many")
                .isFalse();
        assertThat(identities().find("https://a.example", "s-1")).contains(adas);
        assertThat(identities().find("https://b.example", "s-1")).isEmpty();
        assertThat(identities().remove(ben.id(), "https://a.example", "s-1")).isFalse();
        assertThat(identities().of(ada.id())).containsExactly(adas);
        assertThat(identities().remove(ada.id(), "https://a.example", "s-1")).isTrue();
        assertThat(identities().of(ada.id())).isEmpty();
    }

    @Test
    default void whoJoinsByAnIdentityIsKeptWithItOrNotAtAll() {
        add("ada");
        Account ben = Account.fresh(new AccountName("ben"), Role.READER, NOON);
        Identity bens = new Identity("https://a.example", "s-1", ben.id(), NOON);

        assertThat(identities().join(ben, bens)).contains(ben);
        assertThat(accounts().password(ben.id())).isEmpty();
        Account cai = Account.fresh(new AccountName("cai"), Role.READER, NOON);
        assertThat(identities().join(cai, new Identity("https://a.example", "s-1", cai.id(), NOON)))
                .isEmpty();
        assertThat(accounts().find(cai.id())).as("the identity is taken").isEmpty();
        Account ada = Account.fresh(new AccountName("ADA"), Role.READER, NOON);
        assertThat(identities().join(ada, new Identity("https://a.example", "s-2", ada.id(), NOON)))
                .isEmpty();
        assertThat(identities().find("https://a.example", "s-2")).as("the name is").isEmpty();
        assertThat(accounts().remove(ben.id())).isTrue();
        assertThat(identities().find("https://a.example", "s-1")).as("gone with it").isEmpty();
    }
}
