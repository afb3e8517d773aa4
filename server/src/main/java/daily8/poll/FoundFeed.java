package daily8.poll;

/// What was found at an address that someone gave.
public sealed interface FoundFeed {
    /// A feed. `home` is the page of its site and `title` its name, empty where it tells none.
    record Found(String url, String home, String title) implements FoundFeed {}

    /// No feed; why, in words.
    record None(String reason) implements FoundFeed {}
}
