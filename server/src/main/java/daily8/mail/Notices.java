package daily8.mail;

import daily8.mail.Occasion.Told;
import daily8.mail.Outgoing.Recipient;
import daily8.model.Account;
import daily8.model.AccountId;
import daily8.store.Letter.Kind;
import daily8.store.MailWishes.MailWish;
import daily8.store.People;
import java.util.Optional;

/// Tells people by mail that somebody answered or named them, where they wish it. It never fails
/// for want of mail. Thread-safe.
public final class Notices {
    private static final int LONGEST = 300;

    private final People people;
    private final Outgoing outgoing;

    public Notices(People people, Outgoing outgoing) {
        this.people = people;
        this.outgoing = outgoing;
    }

    /// What makes word of a comment one mail.
    static String once(AccountId to, String comment) {
        return "told/" + to + "/" + comment;
    }

    /// `comment` names what is told about: word of it goes out once. `language` is that of the
    /// page, for readers who have chosen none.
    public void tell(AccountId to, String comment, Told told, String language) {
        Optional<MailWish> wish = people.mailWishes().of(to);
        boolean wished = wish.map(w -> told.reply() ? w.replies() : w.mentions()).orElse(true);
        Optional<Account> reader =
                people.accounts().find(to).filter(Account::isActive).filter(Account::mailConfirmed);
        if (!wished || reader.isEmpty()) {
            return;
        }
        reader.get()
                .mail()
                .ifPresent(mail ->
                        outgoing.send(
                                new Recipient(
                                        mail,
                                        Optional.of(to),
                                        "",
                                        wish.map(MailWish::language).orElse(language)),
                                told.reply() ? Kind.REPLY : Kind.MENTION,
                                once(to, comment),
                                shortened(told)));
    }

    private static Told shortened(Told told) {
        String words = told.words();
        return words.length() <= LONGEST
                ? told
                : new Told(
                        told.reply(),
                        told.by(),
                        told.about(),
                        words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "…",
                        told.link());
    }
}
