package daily8.web.picture;

import daily8.store.SiteState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The site's small facts, in memory.
record MemoryState(Map<String, String> facts) implements SiteState {
    MemoryState() {
        this(new ConcurrentHashMap<>());
    }

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(facts.get(key));
    }

    @Override
    public void put(String key, String value) {
        facts.put(key, value);
    }
}
