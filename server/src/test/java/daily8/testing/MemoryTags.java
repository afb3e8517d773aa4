package daily8.testing;

import daily8.model.Article;
import daily8.model.ArticleId;
import daily8.model.Hashtag;
import daily8.store.ArticleQuery.Before;
import daily8.store.KeptEnrichment;
import daily8.store.Tags;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MemoryTags(MemoryTables tables) implements Tags {
    private static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Article::publishedAt).thenComparing(Article::id).reversed();

    @Override
    public Optional<Tag> find(String key) {
        synchronized (tables) {
            return tables.enrichments.values().stream()
                    .flatMap(MemoryTags::tags)
                    .filter(tag -> tag.key().equals(key))
                    .findFirst();
        }
    }

    private static Stream<Tag> tags(KeptEnrichment found) {
        return found.enrichment().hashtags().stream().limit(KEPT).map(MemoryTags::tag).distinct();
    }

    private static Tag tag(Hashtag tag) {
        return new Tag(tag.key(), tag.tag(), tag.phrase());
    }

    private List<Tag> tags(Article article) {
        return new MemoryEnrichments(tables)
                .find(article.id()).stream().flatMap(MemoryTags::tags).toList();
    }

    private List<Article> newest(String key, String language) {
        synchronized (tables) {
            return tables.newest()
                    .filter(article -> article.language().equals(language))
                    .filter(article -> tags(article).stream().anyMatch(t -> t.key().equals(key)))
                    .sorted(NEWEST_FIRST)
                    .toList();
        }
    }

    @Override
    public List<Tag> of(ArticleId article) {
        synchronized (tables) {
            return tables.articles.containsKey(article) ? tags(tables.newest(article)) : List.of();
        }
    }

    @Override
    public List<ArticleId> articles(
            String key, String language, Optional<Before> before, int limit) {
        return newest(key, language).stream()
                .filter(article -> before.map(last -> isOlder(article, last)).orElse(true))
                .map(Article::id)
                .limit(limit)
                .toList();
    }

    private static boolean isOlder(Article article, Before before) {
        int byTime = article.publishedAt().compareTo(before.publishedAt());
        return byTime < 0 || (byTime == 0 && article.id().compareTo(before.id()) < 0);
    }

    @Override
    public long count(String key, String language) {
        return newest(key, language).size();
    }

    @Override
    public List<Day> days(String key, String language, Instant since, ZoneId zone) {
        Map<LocalDate, Long> days = new TreeMap<>();
        newest(key, language).stream()
                .map(Article::publishedAt)
                .filter(at -> !at.isBefore(since))
                .forEach(at -> days.merge(LocalDate.ofInstant(at, zone), 1L, Long::sum));
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }

    @Override
    public List<Count> neighbours(String key, String language, int limit) {
        return counted(newest(key, language).stream().limit(500)).stream()
                .filter(count -> !count.tag().key().equals(key))
                .limit(limit)
                .toList();
    }

    private List<Count> counted(Stream<Article> articles) {
        Map<String, List<Tag>> byKey =
                articles.flatMap(article -> tags(article).stream())
                        .collect(Collectors.groupingBy(Tag::key));
        return byKey.values().stream()
                .map(same -> new Count(same.getFirst(), same.size()))
                .sorted(
                        Comparator.comparingLong(Count::articles)
                                .reversed()
                                .thenComparing(count -> count.tag().name()))
                .toList();
    }

    @Override
    public List<Trend> trending(String language, Instant now, int limit) {
        Instant dayAgo = now.minus(Duration.ofDays(1));
        Instant weekBefore = now.minus(Duration.ofDays(8));
        Function<Tag, Long> before =
                tag ->
                        newest(tag.key(), language).stream()
                                .map(Article::publishedAt)
                                .filter(at -> at.isBefore(dayAgo) && !at.isBefore(weekBefore))
                                .count();
        synchronized (tables) {
            return counted(
                            tables.newest()
                                    .filter(article -> article.language().equals(language))
                                    .filter(article -> !article.publishedAt().isBefore(dayAgo)))
                    .stream()
                    .filter(count -> count.articles() >= 2)
                    .map(count ->
                            new Trend(
                                    count.tag(), count.articles(), before.apply(count.tag()) / 7.0))
                    .filter(trend -> trend.today() > trend.usual())
                    .sorted(
                            Comparator.comparingDouble((Trend trend) ->
                                            (trend.today() - trend.usual())
                                                    / Math.sqrt(trend.usual() + 1))
                                    .reversed()
                                    .thenComparing(trend -> trend.tag().key()))
                    .limit(limit)
                    .toList();
        }
    }
}
