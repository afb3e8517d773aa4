package daily8.store;

import java.util.Optional;

/// Small facts about this installation, by key: `sample.dismissed`, `catalogue.version`.
/// Thread-safe.
public interface SiteState {
    Optional<String> get(String key);

    void put(String key, String value);
}
