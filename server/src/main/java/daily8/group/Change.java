package daily8.group;

/// What a new article made clear about earlier ones.
public sealed interface Change {
    /// Two stories are one event: `from` redirects to the older `into`, with all its articles.
    record Merged(String from, String into) implements Change {}

    /// An article belongs to another story than was thought.
    record Moved(String article, String story) implements Change {}
}
