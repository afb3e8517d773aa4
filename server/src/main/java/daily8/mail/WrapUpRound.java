package daily8.mail;

import daily8.mail.Outgoing.Recipient;
import daily8.model.Edition;
import daily8.store.Editions;
import daily8.store.Letter.Kind;
import daily8.store.Letters.Kept;
import daily8.store.MailWishes;
import daily8.store.MailWishes.MailWish;
import daily8.store.MailWishes.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Sends the newest edition at the time that each reader chose, in their own zone: one mail a day
/// of theirs, and an edition once. An edition that is a little late is waited for.
final class WrapUpRound {
    /// So long after the chosen time a mail is no morning's any more.
    private static final Duration LATE = Duration.ofHours(12);

    /// An edition that is made so soon after the chosen time is waited for.
    private static final Duration WAITED_FOR = Duration.ofMinutes(90);

    /// Older ones were news yesterday.
    private static final Duration FRESH = Duration.ofHours(24);

    private final MailWishes wishes;
    private final Editions editions;
    private final Outgoing outgoing;

    WrapUpRound(MailWishes wishes, Editions editions, Outgoing outgoing) {
        this.wishes = wishes;
        this.editions = editions;
        this.outgoing = outgoing;
    }

    /// How many were put into the queue.
    int send(Instant now) {
        Map<String, Optional<Edition>> latest = new HashMap<>();
        int sent = 0;
        for (Reader reader : wishes.readers()) {
            MailWish wish = reader.wish();
            ZonedDateTime chosen = chosen(wish, now);
            boolean isTime =
                    chosen.toInstant().plus(LATE).isAfter(now)
                            && chosen.toLocalDate().isAfter(wish.servedDay());
            if (isTime) {
                Optional<Edition> edition =
                        latest.computeIfAbsent(wish.language(), editions::latest)
                                .filter(made -> isNow(made.madeAt(), chosen.toInstant()));
                if (edition.isPresent()) {
                    sent += send(reader, edition.get(), chosen.toLocalDate()) ? 1 : 0;
                }
            }
        }
        return sent;
    }

    private static boolean isNow(Instant madeAt, Instant chosen) {
        return madeAt.isAfter(chosen.minus(FRESH)) && !madeAt.isAfter(chosen.plus(WAITED_FOR));
    }

    /// The last time that it was the chosen time.
    private static ZonedDateTime chosen(MailWish wish, Instant now) {
        ZonedDateTime there = now.atZone(wish.zone());
        ZonedDateTime today = there.toLocalDate().atTime(wish.at()).atZone(wish.zone());
        return today.isAfter(there)
                ? there.toLocalDate().minusDays(1).atTime(wish.at()).atZone(wish.zone())
                : today;
    }

    private boolean send(Reader reader, Edition edition, LocalDate day) {
        MailWish wish = reader.wish();
        Optional<Kept> kept =
                outgoing.send(
                        new Recipient(
                                reader.account().mail().orElseThrow(),
                                Optional.of(wish.account()),
                                "",
                                wish.language()),
                        Kind.WRAP_UP,
                        "wrap-up/%s/%s/%s"
                                .formatted(wish.account(), edition.language(), edition.date()),
                        new Occasion.WrapUp(edition.date()));
        // One that is known was sent yesterday: today's is still to be made. One too many waits.
        if (kept.equals(Optional.of(Kept.KEPT))) {
            wishes.served(wish.account(), day);
            return true;
        }
        return false;
    }
}
