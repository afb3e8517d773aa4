package daily8.mail;

import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountName;
import daily8.model.Article;
import daily8.model.Comment;
import daily8.model.CommentId;
import daily8.model.MailAddress;
import daily8.model.Role;
import daily8.store.Comments.Notice;
import daily8.store.Letters.State;
import daily8.testing.ManualClock;
import daily8.testing.MemoryStore;
import daily8.testing.MorningPaper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeRoundTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final ManualClock clock = new ManualClock(NOON);
    private final MorningPaper paper = new MorningPaper(NOON);
    private final Outgoing outgoing =
            new Outgoing(
                    store.people().letters(),
                    new PlainPress(),
                    new LeaveLinks(store.state()),
                    clock);
    private final NoticeRound round = new NoticeRound(store, new Notices(store.people(), outgoing));
    private final Account ada = account("ada");
    private final Account ben = account("ben");

    @BeforeEach
    void begin() {
        outgoing.carriedBy(() -> {});
        paper.deliverTo(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Account account(String name) {
        Account fresh = Account.fresh(new AccountName(name), Role.READER, NOON);
        Account kept = store.people().accounts().add(fresh, "").orElseThrow();
        MailAddress mail = new MailAddress(name + "@post.example");
        store.people().accounts().setMail(kept.id(), Optional.of(mail), true);
        return kept;
    }

    /// Ben answers Ada.
    private void answer(String form, Comment.State state) {
        answer(ada, form, state, NOON);
    }

    private void answer(Account whom, String form, Comment.State state, Instant at) {
        Article about = paper.articles().getFirst();
        CommentId id = CommentId.of(ben.id(), form);
        Comment said =
                Comment.fresh(id, about.id(), Optional.empty(), ben.id(), state, "I do.", at);
        Notice notice = new Notice(whom.id(), id, Notice.Kind.REPLY, at, false);
        store.comments().add(said, List.of(notice), Optional.empty());
    }

    private long sent(Duration after) {
        clock.set(NOON.plus(after));
        round.send(clock.instant());
        return store.people().letters().count(State.WAITING);
    }

    @Test
    void whoWasAnsweredHearsOfItOnce() {
        answer("one", Comment.State.SHOWN);
        assertThat(sent(Duration.ofMinutes(1))).isZero();
        assertThat(sent(Duration.ofMinutes(2))).isEqualTo(1);
        assertThat(sent(Duration.ofMinutes(3))).isEqualTo(1);
        var letter = store.people().letters().list(State.WAITING, 1).getFirst().letter();
        assertThat(letter.to().text()).isEqualTo("ada@post.example");
        assertThat(letter.subject()).contains("ben", "I do.", "/comments/");
    }

    @Test
    void whoSawItHereGetsNoMail() {
        answer("one", Comment.State.SHOWN);
        store.comments().seen(ada.id(), NOON.plusSeconds(60));
        assertThat(sent(Duration.ofMinutes(9))).isZero();
    }

    @Test
    void whatWasTakenAwayIsNotTold() {
        answer("one", Comment.State.REMOVED);
        assertThat(sent(Duration.ofMinutes(9))).isZero();
    }

    @Test
    void manyWithoutMailDoNotHideWhoHasSome() {
        Account cai =
                store.people()
                        .accounts()
                        .add(Account.fresh(new AccountName("cai"), Role.READER, NOON), "")
                        .orElseThrow();
        for (int i = 0; i < 1_000; i++) {
            answer(cai, "early" + i, Comment.State.SHOWN, NOON);
        }
        answer(ada, "late", Comment.State.SHOWN, NOON.plusSeconds(1));
        assertThat(sent(Duration.ofMinutes(5))).isEqualTo(1);
    }

    @Test
    void whatIsTooManyNowIsToldWhenThereIsRoomAndNotForEver() {
        for (int i = 0; i < 9; i++) {
            answer("form" + i, Comment.State.SHOWN);
        }
        assertThat(sent(Duration.ofMinutes(5))).isEqualTo(3);
        assertThat(sent(Duration.ofMinutes(70))).isEqualTo(6);
        assertThat(sent(Duration.ofHours(13))).isEqualTo(6);
    }
}
