package daily8.store;

import daily8.model.AccountId;
import daily8.model.Comment;
import daily8.model.CommentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is decided about comments, and why. Thread-safe.
public interface Moderation {
    /// Sets a comment's state, writes down who did it and why, takes it from the queue, and keeps
    /// who is to hear of it now. False where there is no such comment or its author took it back.
    boolean decide(Entry entry, Comment.State state, List<Comments.Notice> notices);

    /// The author asks for another look; false where they have asked since the last decision.
    boolean appeal(Entry entry);

    /// A reader asks for a look; false where this reader has asked before.
    boolean report(Report report);

    List<Report> reports(CommentId comment);

    /// What waits, oldest first.
    List<Waiting> queue(int limit);

    int waiting();

    /// Of one comment, oldest first.
    List<Entry> of(CommentId comment);

    /// Newest first, those before `before`.
    List<Entry> log(long before, int limit);

    List<String> blockedWords();

    void block(String word, Optional<AccountId> by, Instant at);

    void unblock(String word);

    Standing standing(AccountId account);

    void setStanding(AccountId account, Standing standing, Optional<AccountId> by, Instant at);

    /// What was done: `actor` is empty for the moderator that is a program; `reasons` are words
    /// such as `insult`, `words` an explanation or the words that told. `sequence` is 0 before it
    /// is kept.
    record Entry(
            long sequence,
            CommentId comment,
            Action action,
            Optional<AccountId> actor,
            List<String> reasons,
            String words,
            Instant at) {
        public Entry {
            reasons = List.copyOf(reasons);
        }
    }

    enum Action {
        /// It waits for a person.
        HELD,
        APPROVED,
        REMOVED,
        /// Its author asks for another look.
        APPEALED
    }

    enum Standing {
        /// By what they have written so far.
        USUAL,
        TRUSTED,
        /// A person looks at each comment first.
        WATCHED,
        /// May not comment.
        SILENCED
    }

    record Report(CommentId comment, AccountId account, String reason, String words, Instant at) {}

    record Waiting(CommentId comment, Why why, Instant since) {}

    enum Why {
        HELD,
        REPORTED,
        APPEALED
    }
}
