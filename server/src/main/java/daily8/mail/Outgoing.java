package daily8.mail;

import daily8.base.time.SiteClock;
import daily8.mail.LeaveLinks.Leaving;
import daily8.model.AccountId;
import daily8.model.MailAddress;
import daily8.store.Letter;
import daily8.store.Letter.Kind;
import daily8.store.Letters;
import daily8.store.Letters.Kept;
import daily8.store.Letters.Limit;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts letters into the queue: words found, limits held, the carrier told. Where the site has no
/// mail server nothing is ever kept. Thread-safe.
public final class Outgoing {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /// The sixth mail in an hour to one address, or asked for from one home, is not sent (S16).
    private static final Limit ASKED = new Limit(AN_HOUR, 5);

    /// What nobody asked for leaves two of the five: a busy thread keeps no way in away.
    private static final Limit TOLD = new Limit(AN_HOUR, 3);

    private final Letters letters;
    private final LetterPress press;
    private final LeaveLinks leaving;
    private final SiteClock clock;
    private volatile @Nullable Runnable carrier;

    public Outgoing(Letters letters, LetterPress press, LeaveLinks leaving, SiteClock clock) {
        this.letters = letters;
        this.press = press;
        this.leaving = leaving;
        this.clock = clock;
    }

    /// To whom: `network` is the home that asks, empty where nobody does.
    public record Recipient(
            MailAddress mail, Optional<AccountId> account, String network, String language) {}

    /// From now on somebody carries; told of every letter.
    public void carriedBy(Runnable wake) {
        carrier = wake;
    }

    /// Whether this site sends mail at all.
    public boolean isOn() {
        return carrier != null;
    }

    void wake() {
        Runnable wake = carrier;
        if (wake != null) {
            wake.run();
        }
    }

    /// Of those with the same `once` one is ever sent. Empty where nothing is sent: no mail server,
    /// nothing to say, or a limit reached.
    Optional<Kept> send(Recipient to, Kind kind, String once, Occasion occasion) {
        Runnable wake = carrier;
        if (wake == null) {
            return Optional.empty();
        }
        String leave =
                isTold(kind)
                        ? to.account()
                                .map(account ->
                                        leavePath(to.language(), new Leaving(account, kind)))
                                .orElse("")
                        : "";
        return press.print(to.language(), occasion, leave)
                .map(printed -> {
                    Letter letter =
                            new Letter(
                                    to.mail(),
                                    to.account(),
                                    to.network(),
                                    kind,
                                    once,
                                    printed.subject(),
                                    printed.plain(),
                                    printed.html(),
                                    leave.isEmpty() ? "" : press.absolute(leave));
                    Limit limit = kind == Kind.REPLY || kind == Kind.MENTION ? TOLD : ASKED;
                    Kept kept = letters.add(letter, limit, clock.instant());
                    if (kept == Kept.KEPT) {
                        wake.run();
                    }
                    return kept;
                });
    }

    private String leavePath(String language, Leaving what) {
        return "/" + language + "/mail/leave/" + leaving.token(what);
    }

    private static boolean isTold(Kind kind) {
        return switch (kind) {
            case WRAP_UP, REPLY, MENTION -> true;
            case SIGN_IN, CONFIRM, INVITATION -> false;
        };
    }
}
