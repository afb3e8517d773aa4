package daily8.mail;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.model.MailAddress;
import daily8.model.Role;
import daily8.model.StoryId;
import daily8.store.Letters;
import daily8.store.Letters.State;
import daily8.store.MailWishes.MailWish;
import daily8.testing.ManualClock;
import daily8.testing.MemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Editions are made at six in Berlin; readers live elsewhere.
class WrapUpRoundTest {
    private static final ZoneId SITE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final MemoryStore store = new MemoryStore();
    private final ManualClock clock = new ManualClock(at(DAY.minusDays(1), 12, 0));
    private final Letters letters = store.people().letters();
    private final Outgoing outgoing =
            new Outgoing(letters, new PlainPress(), new LeaveLinks(store.state()), clock);
    private final OwnMail own =
            new OwnMail(store.people(), outgoing, new LeaveLinks(store.state()), clock);
    private final WrapUpRound round =
            new WrapUpRound(store.people().mailWishes(), store.editions(), outgoing);

    WrapUpRoundTest() {
        outgoing.carriedBy(() -> {});
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(SITE).toInstant();
    }

    private Account reader(String name, LocalTime time, String zone) {
        Account account =
                store.people()
                        .accounts()
                        .add(Account.fresh(new AccountName(name), Role.READER, clock.instant()), "")
                        .orElseThrow();
        MailAddress mail = new MailAddress(name + "@post.example");
        store.people().accounts().setMail(account.id(), Optional.of(mail), true);
        own.wish(
                new MailWish(
                        account.id(),
                        "en",
                        true,
                        time,
                        ZoneId.of(zone),
                        true,
                        true,
                        LocalDate.EPOCH));
        return account;
    }

    private void edition(LocalDate day, Instant madeAt) {
        ArticleId article = new ArticleId("%032x".formatted(day.toEpochDay()));
        Edition.Entry entry =
                new Edition.Entry(
                        new StoryId(article),
                        article,
                        "Head",
                        "",
                        article,
                        List.of(),
                        1,
                        List.of());
        store.editions().save(new Edition("en", day, madeAt, List.of(entry)));
    }

    /// The minutes at which mail went out until `end`.
    private List<Instant> until(Instant end) {
        List<Instant> sent = new ArrayList<>();
        while (clock.instant().isBefore(end)) {
            if (clock.instant().equals(at(clock.instant().atZone(SITE).toLocalDate(), 6, 3))) {
                edition(clock.instant().atZone(SITE).toLocalDate(), clock.instant());
            }
            if (round.send(clock.instant()) > 0) {
                sent.add(clock.instant());
            }
            clock.advance(Duration.ofMinutes(1));
        }
        return sent;
    }

    @Test
    void eachReaderGetsItOnceADayAtTheTimeTheyChoseWhereTheyAre() {
        reader("amman", LocalTime.of(6, 0), "Asia/Amman"); // 04:00 in Berlin
        assertThat(until(at(DAY.plusDays(3), 12, 0)))
                .containsExactly(
                        at(DAY.plusDays(1), 4, 0),
                        at(DAY.plusDays(2), 4, 0),
                        at(DAY.plusDays(3), 4, 0));
    }

    @Test
    void whoChoseTheHourOfTheEditionWaitsForIt() {
        reader("berlin", LocalTime.of(6, 0), "Europe/Berlin");
        assertThat(until(at(DAY.plusDays(2), 12, 0)))
                .containsExactly(
                        at(DAY, 6, 3), at(DAY.plusDays(1), 6, 3), at(DAY.plusDays(2), 6, 3));
        assertThat(letters.list(State.WAITING, 9))
                .extracting(waiting -> waiting.letter().once())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void whoChoosesATimeThatIsPastWaitsForTomorrows() {
        until(at(DAY, 12, 0));
        reader("late", LocalTime.of(8, 0), "Europe/Berlin");
        assertThat(until(at(DAY.plusDays(1), 12, 0))).containsExactly(at(DAY.plusDays(1), 8, 0));
    }

    @Test
    void aSiteThatWasDownInTheMorningSendsItWhenItIsBackButNotAtNight() {
        reader("berlin", LocalTime.of(7, 0), "Europe/Berlin");
        edition(DAY, at(DAY, 6, 0));
        clock.advance(Duration.between(clock.instant(), at(DAY, 19, 30)));
        assertThat(round.send(clock.instant())).isZero();
        clock.advance(Duration.between(clock.instant(), at(DAY, 10, 0)));
        assertThat(round.send(clock.instant())).isEqualTo(1);
    }

    @Test
    void whoLeftGetsNoMore() {
        Account ada = reader("ada", LocalTime.of(7, 0), "Europe/Berlin");
        assertThat(until(at(DAY, 12, 0))).hasSize(1);
        String leave = letters.list(State.WAITING, 1).getFirst().letter().leave();
        String token = leave.substring(leave.lastIndexOf('/') + 1);

        assertThat(own.leave(token + "0")).isEmpty();
        assertThat(own.leave(token)).isPresent();
        assertThat(own.leave(token)).isPresent();
        assertThat(until(at(DAY.plusDays(2), 12, 0))).isEmpty();
        assertThat(store.people().mailWishes().of(ada.id()).orElseThrow().replies()).isTrue();
    }
}
