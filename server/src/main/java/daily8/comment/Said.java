package daily8.comment;

import daily8.model.Comment;

/// A comment as it is shown: `author` as they are called here, empty where the account is gone;
/// `depth` 0 for the first of a thread; `html` empty where this viewer may not read it; `vote` the
/// viewer's own; `answered` whom it answers, where that is not the comment above it.
public record Said(
        Comment comment,
        String author,
        int depth,
        String html,
        int vote,
        boolean own,
        boolean mayEdit) {
    /// Deeper answers stand no further in: a phone has no room for that.
    public static final int DEEPEST = 4;

    public boolean isShown() {
        return comment.state() == Comment.State.SHOWN;
    }

    public boolean isReadable() {
        return !html.isEmpty();
    }
}
