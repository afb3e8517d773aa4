package daily8.comment.moderator;

/// Reads a comment before others do. Thread-safe.
public interface Moderator {
    /// `text` is what was written, Markdown; never throws for what stands in it.
    Verdict judge(String text, Subject subject);
}
