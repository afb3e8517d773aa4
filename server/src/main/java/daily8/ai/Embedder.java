package daily8.ai;

import java.util.Set;

/// Text → what it means. Thread-safe.
public interface Embedder {
    /// Model, runtime and how it is used: vectors of another fingerprint can't be compared with
    /// these.
    String fingerprint();

    /// The languages that the model was trained for, as primary tags.
    Set<String> languages();

    /// Reads as much of the text as the model takes in.
    ///
    /// @throws EmbedderException where there is no answer
    Embedding embed(String text);
}
