package daily8.comment;

import daily8.model.Comment;

/// What came of writing or editing a comment.
public sealed interface Saying {
    /// It is kept; its state tells whether it waits for a moderator.
    record Kept(Comment comment) implements Saying {}

    record Refused(Why why) implements Saying {}

    /// Why nothing was kept. The words for it are `comments.refused.` and the name in lower case.
    enum Why {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        SILENCED,
        CLOSED,
        /// The article or the comment that is answered is gone.
        GONE,
        /// The time for editing is over, or somebody edited it in another window.
        TOO_LATE
    }
}
