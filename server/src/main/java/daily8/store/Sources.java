package daily8.store;

import daily8.model.Source;
import daily8.model.SourceId;
import java.util.List;
import java.util.Optional;

/// The publishers that the site reads. Thread-safe.
public interface Sources {
    /// Adds a source, or replaces the one of the same id.
    void save(Source source);

    /// Saves many in one transaction.
    void saveAll(List<Source> sources);

    Optional<Source> find(SourceId id);

    /// All, by name.
    List<Source> all();

    /// Removes a source with its feeds and articles; nothing happens where it is unknown.
    void remove(SourceId id);
}
