package daily8.store;

import daily8.model.Account;
import daily8.model.AccountId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Which mails people wish for. Thread-safe.
public interface MailWishes {
    Optional<MailWish> of(AccountId account);

    void set(MailWish wish);

    /// Of active accounts with a confirmed address that wish for the Wrap-Up.
    List<Reader> readers();

    /// The Wrap-Up of that day of theirs is on its way.
    void served(AccountId account, LocalDate day);

    /// `at` is a time of day in `zone`; `servedDay` the last day of theirs that is done with.
    record MailWish(
            AccountId account,
            String language,
            boolean wrapUp,
            LocalTime at,
            ZoneId zone,
            boolean replies,
            boolean mentions,
            LocalDate servedDay) {}

    /// Somebody who reads the Wrap-Up in the mail.
    record Reader(Account account, MailWish wish) {}
}
