package daily8.testing;

import daily8.model.ArticleId;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.store.Sources;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record MemorySources(MemoryTables tables) implements Sources {
    @Override
    public void save(Source source) {
        synchronized (tables) {
            tables.sources.put(source.id(), source);
        }
    }

    @Override
    public void saveAll(List<Source> sources) {
        sources.forEach(this::save);
    }

    @Override
    public Optional<Source> find(SourceId id) {
        synchronized (tables) {
            return Optional.ofNullable(tables.sources.get(id));
        }
    }

    @Override
    public List<Source> all() {
        synchronized (tables) {
            return tables.sources.values().stream()
                    .sorted(Comparator.comparing(Source::name).thenComparing(s -> s.id().name()))
                    .toList();
        }
    }

    @Override
    public void remove(SourceId id) {
        synchronized (tables) {
            tables.sources.remove(id);
            tables.feeds.values().removeIf(feed -> feed.row.feed().source().equals(id));
            tables.sightings.keySet().removeIf(key -> !tables.feeds.containsKey(key.feed()));
            List<ArticleId> gone =
                    tables.newest().filter(a -> a.source().equals(id)).map(a -> a.id()).toList();
            for (ArticleId article : gone) {
                tables.remove(article);
                tables.aliases.values().removeIf(article::equals);
                tables.sightings.values().removeIf(said -> said.article().equals(article));
            }
        }
    }
}
