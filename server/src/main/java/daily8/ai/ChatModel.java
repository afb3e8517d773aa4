package daily8.ai;

import java.util.function.Consumer;

/// A language model that the operator configured. Thread-safe.
public interface ChatModel {
    /// What readers are told about who wrote: `llama3.2`.
    String name();

    /// Hands on the answer piece by piece as it is written.
    ///
    /// @throws ChatException where it fails or stops in the middle; earlier pieces stay handed on
    void answer(String rules, String text, Consumer<String> piece);
}
