package daily8.model;

/// What a person may do for all, each more than the one before.
public enum Role {
    /// Keeps their own marks, feeds and comments.
    READER,
    /// Decides about comments.
    MODERATOR,
    /// Changes sources and feeds, and which articles are one story.
    EDITOR,
    /// Decides who may do what, and about the site itself.
    ADMIN;

    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
