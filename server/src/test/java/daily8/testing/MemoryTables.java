package daily8.testing;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Edition;
import daily8.model.FeedId;
import daily8.model.Source;
import daily8.model.SourceId;
import daily8.model.StoryId;
import daily8.store.Corrections;
import daily8.store.FeedRow;
import daily8.store.KeptEnrichment;
import daily8.store.Outbox;
import daily8.store.Outbox.Aspect;
import daily8.store.Sighting;
import daily8.store.Stories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the parts of [MemoryStore] share; they lock on it.
final class MemoryTables {
    final Map<SourceId, Source> sources = new HashMap<>();
    final Map<FeedId, LeasableFeed> feeds = new LinkedHashMap<>();
    final Map<ArticleId, List<Article>> articles = new HashMap<>();
    final Map<ArticleId, ArticleId> aliases = new HashMap<>();
    final Map<SightingKey, Sighting> sightings = new LinkedHashMap<>();
    final Map<ArticleId, QueuedPage> pages = new HashMap<>();
    final List<Outbox.Change> outbox = new ArrayList<>();
    final Map<String, String> state = new HashMap<>();
    final Map<ArticleId, KeptEnrichment> enrichments = new LinkedHashMap<>();
    final Map<ArticleId, Queued> unread = new HashMap<>();
    final Map<ArticleId, Stories.Placed> placed = new HashMap<>();
    final Map<StoryId, StoryId> redirects = new HashMap<>();
    final List<Edition> editions = new ArrayList<>();
    final List<Corrections.Numbered> corrections = new ArrayList<>();
    long enrichPosition;
    long groupPosition;

    /// An article to read.
    record Queued(int revision, Instant nextAt, int attempts, String reason, Instant setAsideAt) {
        boolean isSetAside() {
            return !setAsideAt.equals(Instant.EPOCH);
        }
    }

    record SightingKey(FeedId feed, long guid) {
        static SightingKey of(Sighting sighting) {
            return new SightingKey(sighting.feed(), sighting.guid());
        }
    }

    /// A row, its lease and the token that the lease was given.
    static final class LeasableFeed {
        FeedRow row;
        long token;
        Instant leaseUntil = Instant.MIN;

        LeasableFeed(FeedRow row) {
            this.row = row;
        }
    }

    /// A wanted page, or one set aside.
    static final class QueuedPage {
        int attempts;
        long token;
        Instant nextAt;
        Instant leaseUntil = Instant.MIN;
        String reason = "";
        @Nullable Instant setAsideAt;

        QueuedPage(Instant nextAt) {
            this.nextAt = nextAt;
        }

        boolean isSetAside() {
            return setAsideAt != null;
        }
    }

    Optional<ArticleId> resolve(ArticleId id) {
        ArticleId target = aliases.getOrDefault(id, id);
        return articles.containsKey(target) ? Optional.of(target) : Optional.empty();
    }

    Article newest(ArticleId id) {
        List<Article> revisions = articles.get(id);
        if (revisions == null) {
            throw new IllegalArgumentException("no article " + id);
        }
        return revisions.getLast();
    }

    Stream<Article> newest() {
        return articles.values().stream().map(List::getLast);
    }

    void append(Article revision) {
        articles.computeIfAbsent(revision.id(), id -> new ArrayList<>()).add(revision);
        changed(revision.id(), Aspect.TEXT);
    }

    void changed(ArticleId id, Aspect aspect) {
        outbox.add(new Outbox.Change(outbox.size() + 1, id, aspect));
    }

    void wantPage(ArticleId id, Instant at) {
        QueuedPage page = pages.computeIfAbsent(id, wanted -> new QueuedPage(at));
        page.attempts = 0;
        page.nextAt = at;
        page.setAsideAt = null;
        page.reason = "";
    }

    /// The younger of two articles that proved to be one becomes an alias of the older.
    void merge(ArticleId older, ArticleId younger) {
        aliases.replaceAll((alias, target) -> target.equals(younger) ? older : target);
        aliases.put(younger, older);
        sightings.replaceAll((key, said) ->
                said.article().equals(younger)
                        ? new Sighting(said.feed(), said.guid(), older, said.content())
                        : said);
        MemoryStories.replace(this, older, younger);
        MemoryEditions.replace(this, older, younger);
        remove(younger);
    }

    /// Takes an article out, with all that is kept of it alone.
    void remove(ArticleId id) {
        MemoryStories.remove(this, id);
        MemoryEditions.remove(this, id);
        enrichments.remove(id);
        unread.remove(id);
        articles.remove(id);
        pages.remove(id);
        changed(id, Aspect.TEXT);
    }
}
