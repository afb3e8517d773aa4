package daily8.mail;

import daily8.account.SecretCode;
import daily8.base.time.SiteClock;
import daily8.mail.Outgoing.Recipient;
import daily8.model.Account;
import daily8.model.MailAddress;
import daily8.store.Accounts;
import daily8.store.Letter.Kind;
import daily8.store.MailCodes;
import daily8.store.MailCodes.Code;
import daily8.store.MailCodes.Purpose;
import daily8.store.People;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Links by mail that sign in, for those who gave an address and confirmed it.
///
/// Asking takes the same time and gets the same answer whoever has an account: the work is done
/// behind it (S15). A link is good once, for a quarter of an hour. Thread-safe.
public final class SignInLinks implements AutoCloseable {
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    /// Who asks faster than we look up gets no letter: nobody does by hand.
    private static final int WAITING = 200;

    private final Accounts accounts;
    private final MailCodes codes;
    private final Outgoing outgoing;
    private final SiteClock clock;
    private final ThreadPoolExecutor behind =
            new ThreadPoolExecutor(
                    1,
                    1,
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(WAITING),
                    Thread.ofPlatform().name("sign-in-links").daemon().factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    public SignInLinks(People people, Outgoing outgoing, SiteClock clock) {
        this.accounts = people.accounts();
        this.codes = people.mailCodes();
        this.outgoing = outgoing;
        this.clock = clock;
    }

    public boolean isOn() {
        return outgoing.isOn();
    }

    /// Somebody at this home would like a link for the account with this address.
    public void ask(MailAddress mail, String network, String language) {
        behind.execute(() -> send(mail, network, language));
    }

    private void send(MailAddress mail, String network, String language) {
        Optional<Account> account =
                accounts.withMail(mail).filter(Account::isActive).filter(Account::mailConfirmed);
        if (account.isEmpty()) {
            return;
        }
        MailAddress own = account.get().mail().orElse(mail);
        SecretCode code = SecretCode.fresh();
        Instant now = clock.instant();
        codes.add(
                new Code(
                        code.digest(),
                        account.get().id(),
                        Purpose.SIGN_IN,
                        own,
                        now.plus(GOOD_FOR)),
                now);
        outgoing.send(
                new Recipient(own, Optional.of(account.get().id()), network, language),
                Kind.SIGN_IN,
                "",
                new Occasion.SignIn("/" + language + "/account/link/" + code.text()));
    }

    /// Whether the link is good; looking does not use it up: mail filters look at links too.
    public boolean isGood(String code) {
        return find(code).isPresent();
    }

    private Optional<Code> find(String code) {
        return SecretCode.isLikely(code)
                ? codes.find(new SecretCode(code).digest(), Purpose.SIGN_IN, clock.instant())
                : Optional.empty();
    }

    /// Uses it up: whose account it opens.
    public Optional<Account> use(String code) {
        if (!SecretCode.isLikely(code)) {
            return Optional.empty();
        }
        return codes.take(new SecretCode(code).digest(), Purpose.SIGN_IN, clock.instant())
                .flatMap(found ->
                        accounts.find(found.account())
                                .filter(Account::isActive)
                                .filter(account ->
                                        account.mail().equals(Optional.of(found.mail()))));
    }

    @Override
    public void close() {
        behind.shutdownNow();
    }
}
