package daily8.store;

import static daily8.testing.TestArticles.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.Digests;
import daily8.model.MailAddress;
import daily8.model.Role;
import daily8.store.Letter.Kind;
import daily8.store.Letters.Kept;
import daily8.store.Letters.Limit;
import daily8.store.Letters.State;
import daily8.store.Letters.Waiting;
import daily8.store.MailCodes.Code;
import daily8.store.MailCodes.Purpose;
import daily8.store.MailWishes.MailWish;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store promises of letters, wishes and codes.
public interface MailContract {
    MailAddress ADA = new MailAddress("ada@post.example");
    Limit LIMIT = new Limit(Duration.ofHours(1), 5);

    Store store();

    private Letters letters() {
        return store().people().letters();
    }

    private static Letter letter(String to, String network, String once) {
        return new Letter(
                new MailAddress(to),
                Optional.empty(),
                network,
                Kind.SIGN_IN,
                once,
                "Subject",
                "plain",
                "<p>html</p>",
                "");
    }

    private Account account(String name) {
        Account fresh = Account.fresh(new AccountName(name), Role.READER, NOON);
        return store().people().accounts().add(fresh, "").orElseThrow();
    }

    @Test
    default void aLetterWaitsUntilItIsCarriedAndIsForgottenThen() {
        Letter letter = letter("ada@post.example", "", "");
        assertThat(letters().add(letter, LIMIT, NOON)).isEqualTo(Kept.KEPT);

        Waiting waiting = letters().due(NOON, 9).getFirst();
        assertThat(waiting.letter()).isEqualTo(letter);
        letters().carried(waiting.id());

        assertThat(letters().due(NOON, 9)).isEmpty();
        Waiting carried = letters().list(State.CARRIED, 9).getFirst();
        assertThat(carried.letter().plain() + carried.letter().html()).isEmpty();
        assertThat(letters().forget(NOON.plusSeconds(1))).isEqualTo(1);
    }

    @Test
    default void oneThatFailedComesAgainLaterAndIsSetAsideWithItsReason() {
        letters().add(letter("ada@post.example", "", ""), LIMIT, NOON);
        String id = letters().due(NOON, 9).getFirst().id();

        letters().failed(id, "no answer", NOON.plusSeconds(60));
        assertThat(letters().due(NOON, 9)).isEmpty();
        Waiting again = letters().due(NOON.plusSeconds(60), 9).getFirst();
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.reason()).isEqualTo("no answer");

        letters().setAside(id, "no such mailbox");
        assertThat(letters().due(NOON.plusSeconds(99), 9)).isEmpty();
        assertThat(letters().list(State.ASIDE, 9))
                .extracting(Waiting::reason)
                .containsExactly("no such mailbox");
        assertThat(letters().tryAgain(id, NOON)).isTrue();
        assertThat(letters().tryAgain(id, NOON)).isFalse();
        assertThat(letters().due(NOON, 9)).hasSize(1);
    }

    @Test
    default void theSixthInAnHourIsNotKept() {
        for (int i = 0; i < 5; i++) {
            Letter one = letter("ADA@post.example", "192.0.2.0/24", "");
            assertThat(letters().add(one, LIMIT, NOON.plusSeconds(i))).isEqualTo(Kept.KEPT);
        }
        Letter here = letter("ada@post.example", "", "");
        Letter home = letter("ben@post.example", "192.0.2.0/24", "");
        assertThat(letters().add(here, LIMIT, NOON.plusSeconds(9))).isEqualTo(Kept.TOO_MANY);
        assertThat(letters().add(home, LIMIT, NOON.plusSeconds(9))).isEqualTo(Kept.TOO_MANY);
        assertThat(letters().add(letter("ben@post.example", "", ""), LIMIT, NOON))
                .isEqualTo(Kept.KEPT);
        assertThat(letters().add(here, LIMIT, NOON.plusSeconds(3600))).isEqualTo(Kept.KEPT);
    }

    @Test
    default void ofThoseThatAreOneOnlyTheFirstIsKept() {
        Letter once = letter("ada@post.example", "", "wrap-up/1");
        assertThat(letters().add(once, LIMIT, NOON)).isEqualTo(Kept.KEPT);
        letters().carried(letters().due(NOON, 9).getFirst().id());
        assertThat(letters().add(once, LIMIT, NOON)).isEqualTo(Kept.KNOWN);
    }

    @Test
    default void aCodeIsTakenOnceAndTakesItsElderWithIt() {
        AccountId ada = account("ada").id();
        MailCodes codes = store().people().mailCodes();
        Code first = code(ada, "first", Purpose.SIGN_IN);
        Code second = code(ada, "second", Purpose.SIGN_IN);
        codes.add(first, NOON);
        codes.add(second, NOON);

        assertThat(codes.find(first.id(), Purpose.SIGN_IN, NOON)).contains(first);
        assertThat(codes.take(second.id(), Purpose.CONFIRM, NOON)).isEmpty();
        assertThat(codes.take(second.id(), Purpose.SIGN_IN, second.endsAt())).isEmpty();
        assertThat(codes.take(second.id(), Purpose.SIGN_IN, NOON)).contains(second);
        assertThat(codes.take(second.id(), Purpose.SIGN_IN, NOON)).isEmpty();
        assertThat(codes.take(first.id(), Purpose.SIGN_IN, NOON)).isEmpty();
        codes.add(code(ada, "third", Purpose.CONFIRM), NOON);
        assertThat(codes.unconfirmed(ada, NOON)).contains(ADA);
        assertThat(codes.unconfirmed(ada, NOON.plusSeconds(61))).isEmpty();
    }

    private static Code code(AccountId account, String text, Purpose purpose) {
        return new Code(Digests.sha256Hex(text), account, purpose, ADA, NOON.plusSeconds(60));
    }

    @Test
    default void readersOfTheWrapUpHaveAConfirmedAddress() {
        Account ada = account("ada");
        MailWishes wishes = store().people().mailWishes();
        MailWish wish =
                new MailWish(
                        ada.id(),
                        "ar",
                        true,
                        LocalTime.of(6, 45),
                        ZoneId.of("Asia/Amman"),
                        false,
                        true,
                        LocalDate.EPOCH);
        wishes.set(wish);
        assertThat(wishes.of(ada.id())).contains(wish);
        assertThat(wishes.readers()).isEmpty();

        store().people().accounts().setMail(ada.id(), Optional.of(ADA), true);
        assertThat(wishes.readers()).extracting(MailWishes.Reader::wish).containsExactly(wish);
        wishes.served(ada.id(), LocalDate.of(2026, 11, 23));
        assertThat(wishes.of(ada.id()).orElseThrow().servedDay()).isEqualTo("2026-11-23");
    }

    @Test
    default void withAnAccountGoesItsMail() {
        Account ada = account("ada");
        store().people().mailCodes().add(code(ada.id(), "code", Purpose.CONFIRM), NOON);
        Letter hers =
                new Letter(
                        ADA, Optional.of(ada.id()), "", Kind.REPLY, "", "Hello", "plain", "", "");
        letters().add(hers, LIMIT, NOON);

        assertThat(store().people().accounts().remove(ada.id())).isTrue();
        assertThat(letters().due(NOON, 9)).isEmpty();
        assertThat(store().people().mailCodes().unconfirmed(ada.id(), NOON)).isEmpty();
    }

    @Test
    default void aLineThatWouldBeginAnotherHeaderIsRefused() {
        for (String evil : new String[] {"a\r\nBcc: x@y.example", "a\nb", "a\rb", "a\u2028b"}) {
            assertThatThrownBy(() ->
                            new Letter(ADA, Optional.empty(), "", Kind.REPLY, "", evil, "", "", ""))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(MailAddress.parse("ada@post.example" + evil)).isEmpty();
        }
    }
}
