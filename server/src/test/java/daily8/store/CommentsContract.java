package daily8.store;

import static daily8.testing.TestArticles.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import daily8.model.Account;
import daily8.model.AccountId;
import daily8.model.AccountName;
import daily8.model.ArticleId;
import daily8.model.Comment;
import daily8.model.Comment.State;
import daily8.model.CommentId;
import daily8.model.Role;
import daily8.store.Comments.Line;
import daily8.store.Comments.Notice;
import daily8.store.Comments.Version;
import daily8.store.Moderation.Action;
import daily8.store.Moderation.Entry;
import daily8.store.Moderation.Report;
import daily8.store.Moderation.Standing;
import daily8.store.Moderation.Waiting;
import daily8.store.Moderation.Why;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every store promises of comments and of what is decided about them.
public interface CommentsContract {
    ArticleId PIER = new ArticleId("0000000000000000000000000000000a");
    ArticleId FERRY = new ArticleId("0000000000000000000000000000000b");

    Store store();

    private Comments comments() {
        return store().comments();
    }

    private Moderation moderation() {
        return store().moderation();
    }

    private AccountId account(String name) {
        Account fresh = Account.fresh(new AccountName(name), Role.READER, NOON);
        return store().people().accounts().add(fresh, "").orElseThrow().id();
    }

    private static Instant minute(int minutes) {
        return NOON.plusSeconds(60L * minutes);
    }

    private Comment say(AccountId by, ArticleId on, int minute, Optional<Comment> to) {
        CommentId id = CommentId.of(by, "form " + minute);
        Comment fresh = Comment.fresh(id, on, to, by, State.SHOWN, "At " + minute, minute(minute));
        return comments().add(fresh, List.of(), Optional.empty());
    }

    private static Entry entry(Comment comment, Action action, Optional<AccountId> by, int minute) {
        return new Entry(0, comment.id(), action, by, List.of("insult"), "because", minute(minute));
    }

    @Test
    default void aCommentIsFoundAsItWasWritten() {
        AccountId ada = account("ada");
        Comment said = say(ada, PIER, 1, Optional.empty());

        assertThat(comments().find(said.id())).contains(said);
        assertThat(said.text()).isEqualTo("At 1");
        assertThat(comments().count()).isEqualTo(1);
        assertThat(comments().by(ada, 10)).containsExactly(said);
        assertThat(comments().find(new CommentId(1))).isEmpty();
    }

    @Test
    default void aFormSentTwiceMakesOneComment() {
        AccountId ada = account("ada");
        Comment first = say(ada, PIER, 1, Optional.empty());
        Comment again =
                Comment.fresh(
                        first.id(), PIER, Optional.empty(), ada, State.SHOWN, "Other", minute(2));

        assertThat(comments().add(again, List.of(), Optional.empty())).isEqualTo(first);
        assertThat(comments().count()).isEqualTo(1);
    }

    @Test
    default void anAnswerStandsWhereItsThreadBeganWhateverItWasWrittenOn() {
        AccountId ada = account("ada");
        Comment root = say(ada, PIER, 1, Optional.empty());
        Comment answer = say(ada, FERRY, 2, Optional.of(root));
        Comment below = say(ada, FERRY, 3, Optional.of(answer));
        Comment other = say(ada, FERRY, 4, Optional.empty());

        assertThat(comments().outline(List.of(PIER)))
                .extracting(Line::id)
                .containsExactly(root.id(), answer.id(), below.id());
        assertThat(comments().outline(List.of(FERRY)))
                .extracting(Line::id)
                .containsExactly(other.id());
        assertThat(comments().find(below.id()).orElseThrow())
                .satisfies(found -> {
                    assertThat(found.article()).isEqualTo(FERRY);
                    assertThat(found.root()).isEqualTo(root.id());
                    assertThat(found.parent()).contains(answer.id());
                });
    }

    @Test
    default void anEditKeepsWhatWasSaidBefore() {
        Comment said = say(account("ada"), PIER, 1, Optional.empty());

        assertThat(edit(said, 1, "Better")).isTrue();
        assertThat(edit(said, 1, "Lost")).as("somebody edited version 2 meanwhile").isFalse();

        Comment found = comments().find(said.id()).orElseThrow();
        assertThat(found.text()).isEqualTo("Better");
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.editedAt()).contains(minute(5));
        assertThat(comments().versions(said.id()))
                .containsExactly(new Version(1, minute(1), "At 1"));
    }

    private boolean edit(Comment said, int version, String text) {
        return comments().edit(said.id(), version, text, minute(5), State.SHOWN, Optional.empty());
    }

    @Test
    default void whatIsTakenBackIsGoneAndItsAnswersStay() {
        AccountId ada = account("ada");
        Comment root = say(ada, PIER, 1, Optional.empty());
        Comment answer = say(ada, PIER, 2, Optional.of(root));
        edit(root, 1, "Better");

        assertThat(comments().withdraw(root.id(), minute(6))).isTrue();
        assertThat(comments().withdraw(root.id(), minute(7))).isFalse();

        Comment gone = comments().find(root.id()).orElseThrow();
        assertThat(gone.state()).isEqualTo(State.WITHDRAWN);
        assertThat(gone.text()).isEmpty();
        assertThat(comments().versions(root.id())).isEmpty();
        assertThat(comments().outline(List.of(PIER)))
                .extracting(Line::id)
                .containsExactly(root.id(), answer.id());
        assertThat(edit(gone, 2, "Back")).isFalse();
    }

    @Test
    default void aVoteCountsOnceAndCanBeChangedAndTakenBack() {
        AccountId ada = account("ada");
        AccountId ben = account("ben");
        CommentId id = say(ada, PIER, 1, Optional.empty()).id();
        comments().vote(id, ben, 1);
        comments().vote(id, ben, 1);
        Comment up = comments().vote(id, ada, 1).orElseThrow();
        assertThat(up.ups()).isEqualTo(2);

        Comment mixed = comments().vote(id, ben, -5).orElseThrow();
        assertThat(mixed.ups()).isEqualTo(1);
        assertThat(mixed.downs()).isEqualTo(1);
        assertThat(comments().votes(ben, List.of(id))).containsEntry(id, -1);

        assertThat(comments().vote(id, ben, 0).orElseThrow().downs()).isZero();
        assertThat(comments().votes(ben, List.of(id))).isEmpty();
        assertThat(comments().vote(new CommentId(1), ben, 1)).isEmpty();
    }

    @Test
    default void whoIsToHearOfACommentHears() {
        AccountId ada = account("ada");
        AccountId ben = account("ben");
        CommentId id = CommentId.of(ben, "x");
        Comment said =
                Comment.fresh(id, PIER, Optional.empty(), ben, State.SHOWN, "@ada", minute(1));
        Notice notice = new Notice(ada, id, Notice.Kind.MENTION, minute(1), false);
        comments().add(said, List.of(notice), Optional.empty());

        assertThat(comments().notices(ada, 10)).containsExactly(notice);
        assertThat(comments().unseen(ada)).isEqualTo(1);
        comments().seen(ada, minute(1));
        assertThat(comments().unseen(ada)).isZero();
        assertThat(comments().unseen(ben)).isZero();
    }

    @Test
    default void whatIsHeldWaitsUntilSomebodyDecides() {
        AccountId ada = account("ada");
        AccountId mod = account("mod");
        CommentId id = CommentId.of(ada, "x");
        Comment held =
                Comment.fresh(id, PIER, Optional.empty(), ada, State.HELD, "Fool", minute(1));
        Entry why = entry(held, Action.HELD, Optional.empty(), 1);
        comments().add(held, List.of(), Optional.of(why));

        assertThat(moderation().queue(10)).containsExactly(new Waiting(id, Why.HELD, minute(1)));
        Entry decided = entry(held, Action.APPROVED, Optional.of(mod), 2);
        assertThat(moderation().decide(decided, State.SHOWN, List.of())).isTrue();

        assertThat(moderation().waiting()).isZero();
        assertThat(comments().find(id).orElseThrow().state()).isEqualTo(State.SHOWN);
        assertThat(moderation().of(id))
                .extracting(Entry::action)
                .containsExactly(Action.HELD, Action.APPROVED);
        assertThat(moderation().of(id).getFirst().reasons()).containsExactly("insult");
        assertThat(moderation().log(Long.MAX_VALUE, 1))
                .extracting(Entry::actor)
                .containsExactly(Optional.of(mod));
    }

    @Test
    default void aRemovedCommentCanBeAppealedForOnceADecision() {
        AccountId ada = account("ada");
        Comment said = say(ada, PIER, 1, Optional.empty());
        Entry appeal = entry(said, Action.APPEALED, Optional.of(ada), 3);
        assertThat(moderation().appeal(appeal)).as("nothing was decided").isFalse();

        Entry removed = entry(said, Action.REMOVED, Optional.empty(), 2);
        moderation().decide(removed, State.REMOVED, List.of());
        assertThat(moderation().appeal(appeal)).isTrue();
        assertThat(moderation().appeal(appeal)).isFalse();
        assertThat(moderation().queue(10)).extracting(Waiting::why).containsExactly(Why.APPEALED);
    }

    @Test
    default void aReaderReportsACommentOnce() {
        AccountId ben = account("ben");
        Comment said = say(account("ada"), PIER, 1, Optional.empty());
        Report report = new Report(said.id(), ben, "spam", "again", minute(2));

        assertThat(moderation().report(report)).isTrue();
        assertThat(moderation().report(report)).isFalse();
        assertThat(moderation().reports(said.id())).containsExactly(report);
        assertThat(moderation().queue(10)).extracting(Waiting::why).containsExactly(Why.REPORTED);
        comments().withdraw(said.id(), minute(3));
        assertThat(moderation().waiting()).isZero();
    }

    @Test
    default void anAccountThatGoesTakesItsWordsWithItAndLeavesTheAnswers() {
        account("first");
        AccountId ada = account("ada");
        AccountId ben = account("ben");
        Comment root = say(ada, PIER, 1, Optional.empty());
        Comment answer = say(ben, PIER, 2, Optional.of(root));
        comments().vote(answer.id(), ada, 1);
        store().people().accounts().remove(ada);

        Comment left = comments().find(root.id()).orElseThrow();
        assertThat(left.author()).isEmpty();
        assertThat(left.text()).isEmpty();
        assertThat(comments().find(answer.id()).orElseThrow().ups()).isZero();
        assertThat(comments().by(ada, 10)).isEmpty();
    }

    @Test
    default void standingsAndBlockedWordsAreKept() {
        AccountId ada = account("ada");
        assertThat(moderation().standing(ada)).isEqualTo(Standing.USUAL);
        moderation().setStanding(ada, Standing.TRUSTED, Optional.empty(), NOON);
        moderation().setStanding(ada, Standing.WATCHED, Optional.of(ada), NOON);
        assertThat(moderation().standing(ada)).isEqualTo(Standing.WATCHED);

        moderation().block("turnip", Optional.of(ada), NOON);
        moderation().block("turnip", Optional.empty(), NOON);
        assertThat(moderation().blockedWords()).containsExactly("turnip");
        moderation().unblock("turnip");
        assertThat(moderation().blockedWords()).isEmpty();
    }

    @Test
    default void anAuthorsCommentsAreCountedByStateAndTime() {
        AccountId ada = account("ada");
        say(ada, PIER, 1, Optional.empty());
        Comment second = say(ada, PIER, 10, Optional.empty());
        moderation()
                .decide(
                        entry(second, Action.REMOVED, Optional.empty(), 11),
                        State.REMOVED,
                        List.of());

        assertThat(comments().countBy(ada, Optional.empty(), NOON)).isEqualTo(2);
        assertThat(comments().countBy(ada, Optional.empty(), minute(5))).isEqualTo(1);
        assertThat(comments().countBy(ada, Optional.of(State.SHOWN), NOON)).isEqualTo(1);
    }
}
