package daily8.mail;

import daily8.account.SecretCode;
import daily8.base.time.SiteClock;
import daily8.mail.LeaveLinks.Leaving;
import daily8.mail.Outgoing.Recipient;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.MailAddress;
import daily8.store.Letter.Kind;
import daily8.store.Letters.Kept;
import daily8.store.MailCodes.Code;
import daily8.store.MailCodes.Purpose;
import daily8.store.MailWishes.MailWish;
import daily8.store.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A person's own address and wishes. An address counts when its owner followed the link that was
/// sent there; until then the old one stays. Thread-safe.
public final class OwnMail {
    private static final Duration CONFIRM_WITHIN = Duration.ofDays(1);
    private static final LocalTime BREAKFAST = LocalTime.of(7, 0);

    private final People people;
    private final Outgoing outgoing;
    private final LeaveLinks leaving;
    private final SiteClock clock;

    public OwnMail(People people, Outgoing outgoing, LeaveLinks leaving, SiteClock clock) {
        this.people = people;
        this.outgoing = outgoing;
        this.leaving = leaving;
        this.clock = clock;
    }

    public boolean isOn() {
        return outgoing.isOn();
    }

    /// What came of a link that confirms.
    public enum Confirmed {
        DONE,
        /// It was used before, or is too old.
        OLD,
        /// Another account has the address.
        TAKEN
    }

    /// Sends a link to the address. False where it, or the home, had too many mails.
    public boolean ask(Account account, MailAddress mail, String network, String language) {
        SecretCode code = SecretCode.fresh();
        Instant now = clock.instant();
        people.mailCodes()
                .add(
                        new Code(
                                code.digest(),
                                account.id(),
                                Purpose.CONFIRM,
                                mail,
                                now.plus(CONFIRM_WITHIN)),
                        now);
        return outgoing.send(
                        new Recipient(mail, Optional.of(account.id()), network, language),
                        Kind.CONFIRM,
                        "",
                        new Occasion.Confirm("/" + language + "/account/confirm/" + code.text()))
                .filter(kept -> kept == Kept.KEPT)
                .isPresent();
    }

    /// The address that waits for its link to be followed.
    public Optional<MailAddress> unconfirmed(Account account) {
        return people.mailCodes().unconfirmed(account.id(), clock.instant());
    }

    public Confirmed confirm(String code) {
        if (!SecretCode.isLikely(code)) {
            return Confirmed.OLD;
        }
        Optional<Code> taken =
                people.mailCodes()
                        .take(new SecretCode(code).digest(), Purpose.CONFIRM, clock.instant());
        if (taken.isEmpty()) {
            return Confirmed.OLD;
        }
        Code good = taken.get();
        return people.accounts().setMail(good.account(), Optional.of(good.mail()), true)
                ? Confirmed.DONE
                : Confirmed.TAKEN;
    }

    public void forget(Account account) {
        people.accounts().setMail(account.id(), Optional.empty(), false);
    }

    /// What somebody wishes for; before they said anything, word of replies and mentions.
    public MailWish wishes(AccountId account, String language, ZoneId zone) {
        return people.mailWishes()
                .of(account)
                .orElseGet(() ->
                        new MailWish(
                                account,
                                language,
                                false,
                                BREAKFAST,
                                zone,
                                true,
                                true,
                                LocalDate.EPOCH));
    }

    /// From the next time on that `wish` names: nobody gets a mail because they chose one.
    public void wish(MailWish wish) {
        ZonedDateTime now = clock.instant().atZone(wish.zone());
        boolean past = !now.toLocalTime().isBefore(wish.at());
        people.mailWishes()
                .set(
                        new MailWish(
                                wish.account(),
                                wish.language(),
                                wish.wrapUp(),
                                wish.at(),
                                wish.zone(),
                                wish.replies(),
                                wish.mentions(),
                                past ? now.toLocalDate() : now.toLocalDate().minusDays(1)));
    }

    /// What a link in a mail ends; empty where it is none of ours.
    public Optional<Kind> read(String token) {
        return leaving.read(token).map(Leaving::kind);
    }

    /// Ends it. Done again, it is still ended.
    public Optional<Kind> leave(String token) {
        Optional<Leaving> read =
                leaving.read(token)
                        .filter(what -> people.accounts().find(what.account()).isPresent());
        read.ifPresent(what -> {
            MailWish old = wishes(what.account(), "en", ZoneId.of("UTC"));
            people.mailWishes()
                    .set(
                            new MailWish(
                                    old.account(),
                                    old.language(),
                                    old.wrapUp() && what.kind() != Kind.WRAP_UP,
                                    old.at(),
                                    old.zone(),
                                    old.replies() && what.kind() != Kind.REPLY,
                                    old.mentions() && what.kind() != Kind.MENTION,
                                    old.servedDay()));
        });
        return read.map(Leaving::kind);
    }
}
