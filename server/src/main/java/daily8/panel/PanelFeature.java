package daily8.panel;

/// One thing that a reader can open beside a text.
///
/// Stateless and thread-safe. How to add one: docs/guides/add-a-panel-feature.md.
public interface PanelFeature {
    /// Its name in addresses, settings and messages: `all-sides`.
    String word();

    /// `question` is what the reader typed, empty for features that ask nothing.
    PanelAnswer answer(Viewer viewer, Subject subject, String question);

    /// True where the reader types a question.
    default boolean asks() {
        return false;
    }

    /// True where the answer depends on when the reader read the story before.
    default boolean remembers() {
        return false;
    }

    /// True where the answer stays the same for every reader, until the story changes.
    default boolean isForAll() {
        return !asks() && !remembers();
    }
}
