package daily8.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The whole of what is kept, behind one door to open, check and close.
public interface Store extends AutoCloseable {
    Sources sources();

    Feeds feeds();

    Articles articles();

    PageQueue pages();

    Outbox outbox();

    Enrichments enrichments();

    Tags tags();

    Stories stories();

    Editions editions();

    Corrections corrections();

    Comments comments();

    Moderation moderation();

    People people();

    SiteState state();

    Counts counts();

    Statistics statistics();

    /// The machine's clock was set: all due times and leases of feeds and pages move by as much, so
    /// that nothing comes due at once and nothing waits for a year.
    void shiftSchedule(Duration by);

    /// Writes a consistent copy while the site runs.
    void backup(Path file);

    /// What is wrong with the kept data, in words; empty where nothing is.
    List<String> check();

    @Override
    void close();
}
