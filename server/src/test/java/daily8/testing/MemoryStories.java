package daily8.testing;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Story;
import daily8.model.StoryId;
import daily8.store.Outbox.Aspect;
import daily8.store.Regrouping;
import daily8.store.Stories;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

record MemoryStories(MemoryTables tables) implements Stories {
    private static final Comparator<Article> OLDEST_FIRST =
            Comparator.comparing(Article::publishedAt).thenComparing(Article::id);

    @Override
    public Optional<Story> find(StoryId id) {
        synchronized (tables) {
            StoryId led = tables.redirects.getOrDefault(id, id);
            List<Article> articles =
                    members(tables, led).stream().map(tables::newest).sorted(OLDEST_FIRST).toList();
            return articles.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Story(
                                    led,
                                    articles.getFirst().language(),
                                    articles.stream().map(this::member).toList()));
        }
    }

    private Story.Member member(Article article) {
        return new Story.Member(
                article.id(),
                article.source(),
                article.title(),
                article.section(),
                article.publishedAt(),
                article.firstSeenAt(),
                Optional.ofNullable(tables.placed.get(article.id())).flatMap(Placed::copyOf));
    }

    private static List<ArticleId> members(MemoryTables tables, StoryId story) {
        return tables.placed.values().stream()
                .filter(placed -> placed.story().equals(story))
                .map(Placed::article)
                .toList();
    }

    @Override
    public Optional<StoryId> of(ArticleId article) {
        synchronized (tables) {
            return tables.resolve(article).map(tables.placed::get).map(Placed::story);
        }
    }

    @Override
    public Map<ArticleId, StoryId> ofAll(Collection<ArticleId> articles) {
        Map<ArticleId, StoryId> stories = new HashMap<>();
        articles.forEach(id -> of(id).ifPresent(story -> stories.put(id, story)));
        return Map.copyOf(stories);
    }

    @Override
    public List<Story> newest(String language, Instant since, int limit) {
        synchronized (tables) {
            return tables.placed.values().stream()
                    .map(Placed::story)
                    .distinct()
                    .flatMap(id -> find(id).stream())
                    .filter(story -> story.language().equals(language))
                    .filter(story -> !newestAt(story).isBefore(since))
                    .sorted(
                            Comparator.comparing(MemoryStories::newestAt)
                                    .thenComparing(Story::id)
                                    .reversed())
                    .limit(limit)
                    .toList();
        }
    }

    private static Instant newestAt(Story story) {
        return story.articles().getLast().publishedAt();
    }

    @Override
    public long count() {
        synchronized (tables) {
            return tables.placed.values().stream().map(Placed::story).distinct().count();
        }
    }

    @Override
    public void apply(Regrouping regrouping) {
        synchronized (tables) {
            for (Regrouping.Step step : regrouping.steps()) {
                switch (step) {
                    case Regrouping.Placed(var article, var story, var copyOf, int revision) ->
                            place(new Placed(article, story, copyOf, revision));
                    case Regrouping.Moved(var article, var story) ->
                            Optional.ofNullable(tables.placed.get(article))
                                    .ifPresent(old ->
                                            place(
                                                    new Placed(
                                                            article,
                                                            story,
                                                            old.copyOf(),
                                                            old.revision())));
                    case Regrouping.Merged(var from, var into) -> merge(tables, from, into);
                }
            }
            tables.groupPosition = regrouping.position();
        }
    }

    private void place(Placed placed) {
        if (tables.articles.containsKey(placed.article())) {
            tables.redirects.remove(placed.story());
            if (!placed.equals(tables.placed.put(placed.article(), placed))) {
                tables.changed(placed.article(), Aspect.STORY);
            }
            forgetLost(tables);
        }
    }

    private static void merge(MemoryTables tables, StoryId from, StoryId into) {
        if (!from.equals(into)) {
            for (ArticleId article : members(tables, from)) {
                tables.placed.computeIfPresent(
                        article, (id, old) -> new Placed(id, into, old.copyOf(), old.revision()));
                tables.changed(article, Aspect.STORY);
            }
            tables.redirects.remove(into);
            tables.redirects.replaceAll((id, to) -> to.equals(from) ? into : to);
            tables.redirects.put(from, into);
            forgetLost(tables);
        }
    }

    private static void forgetLost(MemoryTables tables) {
        tables.redirects.values().removeIf(story -> members(tables, story).isEmpty());
    }

    static void remove(MemoryTables tables, ArticleId article) {
        tables.placed.remove(article);
        tables.placed.replaceAll((id, placed) ->
                placed.copyOf().filter(article::equals).isPresent()
                        ? new Placed(id, placed.story(), Optional.empty(), placed.revision())
                        : placed);
        forgetLost(tables);
    }

    static void replace(MemoryTables tables, ArticleId older, ArticleId younger) {
        tables.placed.replaceAll((id, placed) ->
                placed.copyOf().filter(younger::equals).isPresent()
                        ? new Placed(
                                id,
                                placed.story(),
                                Optional.of(older).filter(original -> !original.equals(id)),
                                placed.revision())
                        : placed);
        Placed left = tables.placed.get(younger);
        Placed stays = tables.placed.get(older);
        if (left != null && stays != null && members(tables, left.story()).size() == 1) {
            merge(tables, left.story(), stays.story());
        }
        remove(tables, younger);
    }

    @Override
    public long position() {
        synchronized (tables) {
            return tables.groupPosition;
        }
    }

    @Override
    public Optional<Placed> placed(ArticleId article) {
        synchronized (tables) {
            return Optional.ofNullable(tables.placed.get(article));
        }
    }

    @Override
    public List<Placed> placedSince(Instant since) {
        synchronized (tables) {
            return tables.newest()
                    .filter(article -> !article.publishedAt().isBefore(since))
                    .sorted(OLDEST_FIRST)
                    .flatMap(article ->
                            Optional.ofNullable(tables.placed.get(article.id())).stream())
                    .toList();
        }
    }

    @Override
    public long backlog() {
        synchronized (tables) {
            return tables.outbox.size() - tables.groupPosition;
        }
    }
}
