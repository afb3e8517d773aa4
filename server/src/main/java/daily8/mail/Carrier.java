package daily8.mail;

import daily8.store.Letters.Waiting;

/// Takes a letter to a mail server.
public interface Carrier extends AutoCloseable {
    Carried carry(Waiting letter);

    @Override
    void close();

    /// What came of it.
    sealed interface Carried {
        /// The server has it.
        record Taken() implements Carried {}

        /// Not now: `reason` in words.
        record Later(String reason) implements Carried {}

        /// Not ever: the server refuses this letter itself.
        record Never(String reason) implements Carried {}
    }
}
