package daily8.store;

import daily8.model.AccountId;
import daily8.model.ArticleId;
import daily8.model.Comment;
import daily8.model.CommentId;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people say. A comment that was acknowledged is on the disk. Thread-safe.
public interface Comments {
    /// Keeps a comment and who is to hear of it, with what was found about it where it waits for a
    /// moderator. One with an id that is there already changes nothing: the one that is there is
    /// given back.
    Comment add(Comment comment, List<Notice> notices, Optional<Moderation.Entry> held);

    Optional<Comment> find(CommentId id);

    /// Those that are there, in the order asked for.
    List<Comment> findAll(List<CommentId> ids);

    /// All comments of the threads that began on these articles (aliases of them too), oldest
    /// first.
    List<Line> outline(Collection<ArticleId> articles);

    /// The newest of an author, of any state.
    List<Comment> by(AccountId author, int limit);

    /// How many an author has written since; empty `state` counts all.
    int countBy(AccountId author, Optional<Comment.State> state, Instant since);

    /// Keeps another text, the one before among the versions; `held` as of [#add]. False where it
    /// is not version `version` any more, or was taken back or away.
    boolean edit(
            CommentId id,
            int version,
            String text,
            Instant at,
            Comment.State state,
            Optional<Moderation.Entry> held);

    /// What it said before, oldest first.
    List<Version> versions(CommentId id);

    /// The author takes it back: the text and what it said before are gone, answers stay.
    boolean withdraw(CommentId id, Instant at);

    /// `value` 1, -1, or 0 for none. Returns the comment as it stands then.
    Optional<Comment> vote(CommentId id, AccountId account, int value);

    /// What an account voted on these.
    Map<CommentId, Integer> votes(AccountId account, Collection<CommentId> ids);

    /// Newest first.
    List<Notice> notices(AccountId account, int limit);

    /// Those of all accounts since `then` that nobody has seen here yet, oldest first.
    List<Notice> unseenSince(Instant then, int skip, int limit);

    /// Of comments that everybody may read.
    int unseen(AccountId account);

    void seen(AccountId account, Instant until);

    /// Where an article is talked about elsewhere.
    List<URI> discussions(Collection<ArticleId> articles);

    long count();

    /// A comment without its text: what the order of a conversation is made of.
    record Line(
            CommentId id,
            CommentId root,
            Optional<CommentId> parent,
            Instant postedAt,
            Comment.State state,
            int ups,
            int downs,
            int version,
            Optional<AccountId> author) {}

    record Version(int version, Instant writtenAt, String text) {}

    /// Somebody is to hear of a comment.
    record Notice(AccountId account, CommentId comment, Kind kind, Instant at, boolean seen) {
        public enum Kind {
            REPLY,
            MENTION
        }
    }
}
