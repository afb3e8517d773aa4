package daily8.model;

import java.time.Instant;
import java.util.Optional;

/// What somebody said of an article. `article` is the one it was written on; `parent` the comment
/// that it answers; `root` the first of its thread, itself where it answers none. `author` is empty
/// where the account is gone, `text` is Markdown, `version` counts its edits from 1.
public record Comment(
        CommentId id,
        ArticleId article,
        Optional<CommentId> parent,
        CommentId root,
        Optional<AccountId> author,
        Instant postedAt,
        Optional<Instant> editedAt,
        int version,
        State state,
        int ups,
        int downs,
        String text) {
    /// Who may read it.
    public enum State {
        /// Everybody.
        SHOWN,
        /// Its author and moderators, until one of them has looked.
        HELD,
        /// Its author and moderators: one of them took it away.
        REMOVED,
        /// Nobody: its author took it back, and the text is gone.
        WITHDRAWN
    }

    /// A new one, which nobody has voted on.
    public static Comment fresh(
            CommentId id,
            ArticleId article,
            Optional<Comment> answers,
            AccountId author,
            State state,
            String text,
            Instant now) {
        return new Comment(
                id,
                article,
                answers.map(Comment::id),
                answers.map(Comment::root).orElse(id),
                Optional.of(author),
                now,
                Optional.empty(),
                1,
                state,
                0,
                0,
                text);
    }

    public boolean isBy(Optional<AccountId> account) {
        return author.isPresent() && author.equals(account);
    }
}
