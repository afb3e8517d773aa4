package daily8.cli;

import daily8.base.settings.Values;
import daily8.reading.FeedDesk;
import daily8.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A data folder, opened: what most words work on. A server may run on it at the same time.
public interface Installation extends AutoCloseable {
    Store store();

    FeedDesk desk();

    /// The state as one line of JSON, as `GET /api/v1/status` gives it.
    String statusJson();

    /// True where a server runs on this folder now.
    boolean isServed();

    /// Makes all feeds due; where no server runs, visits them all here and now, telling how it
    /// goes.
    void poll(Consumer<String> tell);

    /// Makes the index again from the database; where a server runs, it does it.
    void reindex(Consumer<String> tell);

    /// What is wrong with this installation, in words; empty where nothing is.
    List<String> complaints();

    @Override
    void close();

    /// Opens the data folder of the chosen settings.
    @FunctionalInterface
    interface Opener {
        Installation open(Values values);
    }

    /// Puts a backup in the place of what the folder holds.
    @FunctionalInterface
    interface Restorer {
        void restore(Values values, Path backup);
    }
}
